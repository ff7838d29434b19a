// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/test_sets_edit.h"

#include "engine/presets.h"
#include "translation/engine_texts.h"
#include "widgets/dialogs.h"
#include "widgets/format.h"
#include "widgets/icons.h"
#include "widgets/path_edit.h"
#include "widgets/spoken.h"

#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

/// A test set's name from its file's, in the letters that names may have.
QString nameFromFile(const QString& path)
{
    QString name;
    for (const QChar c : QFileInfo(path).completeBaseName().toLower())
        name += (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || c.isDigit() || c == QLatin1Char('-')
                    ? c
                    : QLatin1Char('_');
    return name.isEmpty() ? QStringLiteral("test") : name;
}

class TestSetRow : public QWidget {
public:
    TestSetRow(const engine::TestSet& set, QWidget* parent)
        : QWidget(parent), name(new QLineEdit(QString::fromStdString(set.name), this)), preset(new QComboBox(this)),
          path(new PathEdit(PathEdit::Kind::File, this)), remove(new QToolButton(this))
    {
        name->setPlaceholderText(TestSetsEdit::tr("name"));
        name->setAccessibleName(TestSetsEdit::tr("Name of the test set"));
        name->setMaximumWidth(fontMetrics().averageCharWidth() * 12);
        preset->setObjectName(QStringLiteral("testSetPreset"));
        preset->setAccessibleName(TestSetsEdit::tr("Data set of the test set"));
        preset->setToolTip(TestSetsEdit::tr("What the file is read as: a test set may be of another data set"));
        preset->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        preset->addItem(TestSetsEdit::tr("as the task's data"), QString());
        for (const engine::TaskPreset& known : engine::taskPresets())
            preset->addItem(engineText(known.title), QString::fromStdString(known.id));
        preset->setCurrentIndex(std::max(0, preset->findData(QString::fromStdString(set.preset))));
        path->setPath(toQString(set.path));
        setSpoken(path, TestSetsEdit::tr("File of the test set"));
        setLineIcon(remove, QStringLiteral("remove"));
        remove->setToolTip(TestSetsEdit::tr("Remove this test set"));
        remove->setAccessibleName(remove->toolTip());
        auto* layout = new QGridLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(4);
        layout->addWidget(name, 0, 0);
        layout->addWidget(preset, 0, 1);
        layout->addWidget(remove, 0, 2);
        layout->addWidget(path, 1, 0, 1, 3);
        layout->setColumnStretch(1, 1);
    }
    QLineEdit* name;
    QComboBox* preset;
    PathEdit* path;
    QToolButton* remove;
};

} // namespace

TestSetsEdit::TestSetsEdit(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout), m_add(new QToolButton(this))
{
    m_add->setText(tr("Add a test set…"));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setLineIcon(m_add, QStringLiteral("add"));
    setFocusProxy(m_add);
    m_rows->setSpacing(4);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(m_rows);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QToolButton::clicked, this, [this] {
        dialogs::FileRequest request;
        request.title = tr("Test set");
        request.filter = tr("Data (*.tsv *.csv *.json *.jsonl *.parquet *.txt);;All files (*)");
        dialogs::chooseFile(this, request, [this](const QString& path) {
            addRow({nameFromFile(path).toStdString(), toPath(path)});
            report();
        });
    });
}

void TestSetsEdit::setSets(const std::vector<engine::TestSet>& next)
{
    if (sets() == next)
        return;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const engine::TestSet& set : next)
        addRow(set);
}

void TestSetsEdit::addRow(const engine::TestSet& set)
{
    auto* row = new TestSetRow(set, this);
    m_rows->addWidget(row);
    connect(row->name, &QLineEdit::textEdited, this, &TestSetsEdit::report);
    connect(row->path, &PathEdit::pathEdited, this, &TestSetsEdit::report);
    connect(row->preset, &QComboBox::activated, this, &TestSetsEdit::report);
    connect(row->remove, &QToolButton::clicked, this, [this, row] {
        m_rows->removeWidget(row);
        row->hide();
        row->deleteLater();
        report();
    });
}

std::vector<engine::TestSet> TestSetsEdit::sets() const
{
    std::vector<engine::TestSet> result;
    for (int i = 0; i < m_rows->count(); ++i) {
        const auto* row = static_cast<const TestSetRow*>(m_rows->itemAt(i)->widget());
        result.push_back({row->name->text().toStdString(), toPath(row->path->path()),
                          row->preset->currentData().toString().toStdString()});
    }
    return result;
}

void TestSetsEdit::report()
{
    emit edited(sets());
}

} // namespace ui
