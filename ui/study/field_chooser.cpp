// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/field_chooser.h"

#include "engine/fields.h"
#include "translation/engine_texts.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kKey = Qt::UserRole;
constexpr int kWords = Qt::UserRole + 1; // what the search looks through
constexpr int kShownRows = 12;

} // namespace

FieldChooser::FieldChooser(QWidget* parent)
    : QFrame(parent, Qt::Popup), m_search(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("fieldChooser"));
    setProperty("card", true);
    m_search->setObjectName(QStringLiteral("fieldSearch"));
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("fieldList"));
    m_list->setAccessibleName(tr("Settings that can vary"));
    m_list->setUniformItemSizes(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(4);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    connect(m_search, &QLineEdit::textChanged, this, &FieldChooser::narrow);
    connect(m_search, &QLineEdit::returnPressed, this, &FieldChooser::pick);
    connect(m_list, &QListWidget::itemClicked, this, &FieldChooser::pick);
    connect(m_list, &QListWidget::itemActivated, this, &FieldChooser::pick);
}

void FieldChooser::open(const std::vector<std::string>& keys, QWidget* anchor)
{
    m_list->clear();
    m_search->clear();
    for (const std::string& key : keys) {
        const engine::Field* field = engine::findField(key);
        if (!field)
            continue;
        auto* item =
            new QListWidgetItem(tr("%1  (%2)").arg(engineText(field->label), QString::fromStdString(key)), m_list);
        item->setToolTip(engineText(field->help));
        item->setData(kKey, QString::fromStdString(key));
        item->setData(kWords, item->text() + QLatin1Char(' ') + engineText(field->help));
    }
    m_list->setCurrentRow(0);
    const int rows = std::max(1, m_list->sizeHintForRow(0)) * kShownRows;
    resize(std::max(anchor->width(), fontMetrics().averageCharWidth() * 52), rows + m_search->sizeHint().height() + 24);
    move(anchor->mapToGlobal(QPoint(0, anchor->height())));
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void FieldChooser::narrow(const QString& text)
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QListWidgetItem* first = nullptr;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem* item = m_list->item(i);
        const QString all = item->data(kWords).toString();
        const bool fits = std::all_of(words.begin(), words.end(),
                                      [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
        item->setHidden(!fits);
        // A name that fits goes before a help text that does.
        const auto named = [&](const QListWidgetItem* one) { return one->text().contains(text, Qt::CaseInsensitive); };
        if (fits && (!first || (named(item) && !named(first))))
            first = item;
    }
    m_list->setCurrentItem(first);
}

void FieldChooser::pick()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item || item->isHidden())
        return;
    const std::string key = item->data(kKey).toString().toStdString();
    close();
    emit chosen(key);
}

bool FieldChooser::eventFilter(QObject*, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    auto* key = static_cast<QKeyEvent*>(event);
    const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0)
        return false;
    for (int row = m_list->currentRow() + step; row >= 0 && row < m_list->count(); row += step) {
        if (m_list->item(row)->isHidden())
            continue;
        m_list->setCurrentRow(row);
        break;
    }
    return true;
}

} // namespace ui
