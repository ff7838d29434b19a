// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/arm_list.h"

#include "config/number_list.h"
#include "engine/error.h"
#include "evaluate/arm_names.h"
#include "translation/engine_texts.h"
#include "widgets/dialogs.h"
#include "widgets/elided_label.h"
#include "widgets/format.h"
#include "widgets/icons.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int kMostOffered = 12;   // runs in the menu
constexpr int kLambdaColumns = 14; // characters

} // namespace

class ArmList::Row : public QWidget {
public:
    Row(const std::filesystem::path& path, QWidget* parent)
        : QWidget(parent), folder(path), lambdas(new QLineEdit(this)), remove(new QToolButton(this))
    {
        auto* name = new ElidedLabel(this, Qt::ElideMiddle);
        name->setFullText(adapterName(path));
        name->setToolTip(toQString(path));
        lambdas->setObjectName(QStringLiteral("armLambdas"));
        lambdas->setAccessibleName(ArmList::tr("λ of %1").arg(adapterName(path)));
        lambdas->setPlaceholderText(ArmList::tr("λ as trained"));
        lambdas->setToolTip(
            ArmList::tr("λ to evaluate with: 0, 0.2, 0.4 or 0..0.7 step 0.1; empty: as it was trained"));
        lambdas->setFixedWidth(fontMetrics().averageCharWidth() * kLambdaColumns + 12);
        lambdas->setAcceptDrops(false);
        setLineIcon(remove, QStringLiteral("remove"));
        remove->setObjectName(QStringLiteral("removeArm"));
        remove->setToolTip(ArmList::tr("Remove %1").arg(adapterName(path)));
        remove->setAccessibleName(remove->toolTip());
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(4);
        layout->addWidget(name, 1);
        layout->addWidget(lambdas);
        layout->addWidget(remove);
    }
    std::filesystem::path folder;
    QLineEdit* lambdas;
    QToolButton* remove;
};

ArmList::ArmList(std::filesystem::path library, std::function<std::vector<engine::RunSummary>()> runs, QWidget* parent)
    : QWidget(parent), m_library(std::move(library)), m_runs(std::move(runs)),
      m_frozen(new QCheckBox(tr("The fro&zen model alone"), this)), m_rows(new QVBoxLayout),
      m_add(new QToolButton(this)), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("armList"));
    m_frozen->setObjectName(QStringLiteral("frozenArm"));
    m_frozen->setChecked(true);
    m_frozen->setToolTip(tr("Without it nobody knows what training has brought"));
    m_add->setObjectName(QStringLiteral("addArm"));
    m_add->setText(tr("Add a run or a&dapter…"));
    m_add->setToolTip(tr("Puts one more trained model beside the others"));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(m_menu);
    setLineIcon(m_add, QStringLiteral("add"));
    m_menu->setObjectName(QStringLiteral("addArmMenu"));
    m_rows->setSpacing(4);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_frozen);
    layout->addLayout(m_rows);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_frozen, &QCheckBox::clicked, this, &ArmList::edited);
    connect(m_menu, &QMenu::aboutToShow, this, &ArmList::fillMenu);
}

void ArmList::fillMenu()
{
    m_menu->clear();
    int offered = 0;
    for (const engine::RunSummary& run : m_runs ? m_runs() : std::vector<engine::RunSummary>()) {
        if (run.state != engine::RunState::Completed || offered == kMostOffered)
            continue;
        ++offered;
        const std::filesystem::path folder = engine::runsFolder(m_library) / run.name;
        QString text = labelWithData(run);
        m_menu->addAction(text.replace(QLatin1Char('&'), QStringLiteral("&&")), this, [this, folder] { add(folder); });
    }
    m_menu->addSeparator();
    const auto choose = [this](const QString& title, const std::filesystem::path& from) {
        dialogs::FileRequest request;
        request.title = title;
        request.folder = toQString(from);
        dialogs::chooseFile(this, request, [this](const QString& path) { add(toPath(path)); });
    };
    m_menu->addAction(tr("Run or adapter &folder…"), this,
                      [this, choose] { choose(tr("Run or adapter"), engine::runsFolder(m_library)); });
    m_menu->addAction(tr("All runs of a &study…"), this,
                      [this, choose] { choose(tr("Study"), engine::studiesFolder(m_library)); });
}

std::vector<ArmList::Row*> ArmList::rows() const
{
    std::vector<Row*> rows;
    for (int i = 0; i < m_rows->count(); ++i)
        rows.push_back(static_cast<Row*>(m_rows->itemAt(i)->widget()));
    return rows;
}

void ArmList::add(const std::filesystem::path& folder)
{
    std::error_code ignored;
    if (!std::filesystem::exists(folder / "study.json", ignored)) {
        addRow(folder);
        return;
    }
    try {
        for (const std::string& run : engine::readStudy(folder).runs)
            addRow(engine::runsFolder(m_library) / run);
    } catch (const engine::EngineError& error) {
        dialogs::inform(this, tr("The study cannot be read"), errorText(error));
    }
}

void ArmList::addRow(const std::filesystem::path& folder)
{
    const auto all = rows();
    if (std::any_of(all.begin(), all.end(), [&folder](const Row* row) { return row->folder == folder; }))
        return;
    auto* row = new Row(folder, this);
    m_rows->addWidget(row);
    connect(row->lambdas, &QLineEdit::textEdited, this, &ArmList::edited);
    connect(row->remove, &QToolButton::clicked, this, [this, row] {
        m_rows->removeWidget(row);
        row->hide();
        row->deleteLater();
        emit edited();
    });
    emit edited();
}

void ArmList::setOnly(const std::filesystem::path& adapter, const std::vector<double>& lambdas)
{
    for (Row* row : rows()) {
        m_rows->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    addRow(adapter);
    QStringList texts;
    for (const double lambda : lambdas)
        texts += QString::number(lambda, 'g', 10);
    rows().front()->lambdas->setText(texts.join(QStringLiteral(", ")));
    emit edited();
}

std::vector<engine::GenerationArm> ArmList::arms() const
{
    std::vector<engine::GenerationArm> arms;
    if (m_frozen->isChecked())
        arms.emplace_back();
    for (const Row* row : rows()) {
        if (row->lambdas->text().trimmed().isEmpty()) {
            arms.push_back({row->folder, std::nullopt});
            continue;
        }
        for (const double lambda : parseLambdaList(row->lambdas->text()).values)
            arms.push_back({row->folder, lambda});
    }
    return arms;
}

QString ArmList::lambdaProblem() const
{
    for (const Row* row : rows()) {
        if (row->lambdas->text().trimmed().isEmpty())
            continue;
        const LambdaList list = parseLambdaList(row->lambdas->text());
        if (!list.error.isEmpty())
            return list.hint.isEmpty() ? list.error : list.error + QStringLiteral(" – ") + list.hint;
    }
    return {};
}

QString ArmList::problem() const
{
    const QString wrong = lambdaProblem();
    return wrong.isEmpty() && arms().empty() ? tr("No model is chosen") : wrong;
}

} // namespace ui
