// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/model_card.h"

#include "config/check_view.h"
#include "config/method_texts.h"
#include "widgets/format.h"
#include "widgets/icons.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

QString headsText(const engine::ModelFacts& facts)
{
    return facts.keyValueHeads == facts.heads
               ? ModelCard::tr("%1 heads").arg(facts.heads)
               : ModelCard::tr("%1 heads (%2 for keys and values)").arg(facts.heads).arg(facts.keyValueHeads);
}

QLabel* makeLabel(const char* name, const char* role, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setRole(label, role);
    return label;
}

} // namespace

ModelCard::ModelCard(QWidget* parent)
    : QFrame(parent), m_title(makeLabel("modelTitle", "", this)), m_shape(makeLabel("modelShape", "", this)),
      m_files(makeLabel("modelFiles", "muted", this)), m_error(makeLabel("modelError", "error", this)),
      m_fold(new QToolButton(this)), m_table(new QWidget(this)), m_grid(new QGridLayout(m_table))
{
    setObjectName(QStringLiteral("modelCard"));
    setProperty("card", true);
    m_fold->setObjectName(QStringLiteral("foldCosts"));
    m_fold->setText(tr("Memory by method"));
    m_fold->setToolTip(tr("About what a run would take with each method and the other settings as they are"));
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setFocusPolicy(Qt::TabFocus);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_table->setObjectName(QStringLiteral("methodCosts"));
    m_grid->setContentsMargins(4, 0, 4, 2);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(1);
    m_grid->setColumnStretch(0, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 4);
    layout->setSpacing(2);
    for (QLabel* label : {m_title, m_shape, m_files, m_error})
        layout->addWidget(label);
    layout->addWidget(m_fold, 0, Qt::AlignLeft);
    layout->addWidget(m_table);
    connect(m_fold, &QToolButton::toggled, this, &ModelCard::followFold);
    followFold();
    setReport({});
}

void ModelCard::setReport(const ModelReport& report)
{
    const bool known = !report.error && !report.facts.family.empty();
    for (QLabel* label : {m_title, m_shape, m_files})
        label->setVisible(known);
    for (QLabel* label : {m_shape, m_files, m_error})
        label->setEnabled(true);
    m_error->setVisible(report.error.has_value());
    if (report.error) {
        QString words = report.error->message;
        if (!report.error->where.isEmpty())
            words = report.error->where + QStringLiteral(": ") + words;
        m_error->setText(report.error->hint.isEmpty() ? words : words + QStringLiteral("\n") + report.error->hint);
    }
    if (known)
        showFacts(report.facts);
    setVisible(known || report.error);
}

void ModelCard::showReading(const QString& name)
{
    m_title->setText(tr("Reading %1…").arg(name));
    m_title->setToolTip({});
    for (QLabel* label : {m_shape, m_files, m_error})
        label->setEnabled(false);
    m_title->setVisible(!name.isEmpty());
}

void ModelCard::showFacts(const engine::ModelFacts& facts)
{
    QString title = tr("%1 · %2 parameters · %3")
                        .arg(text(facts.family), formatMillions(facts.parameters), formatBytes(facts.diskBytes));
    if (!facts.dtype.empty())
        title += tr(" as %1").arg(text(facts.dtype));
    m_title->setText(title);
    m_shape->setText(tr("width %1 · %2 layers · %3 · feed-forward %4 · up to %5 tokens")
                         .arg(formatCount(facts.width))
                         .arg(facts.layers)
                         .arg(headsText(facts), formatCount(facts.feedForward), formatCount(facts.longestSequence)));
    const QString tokenizer = facts.tokenizer.empty()
                                  ? tr("no tokenizer in the folder")
                                  : tr("%1 of %2 tokens").arg(text(facts.tokenizer), formatCount(facts.vocabulary));
    const QString licence = facts.licence.empty() ? tr("licence not told") : tr("licence %1").arg(text(facts.licence));
    m_files->setText(tokenizer + QStringLiteral(" · ") + licence +
                     (facts.hasHead ? tr(" · with a classification head") : QString()));
    m_title->setToolTip(text(facts.name) + QStringLiteral("\n") + toQString(facts.folder));
}

void ModelCard::setCosts(const std::vector<engine::MethodCost>& costs, std::int64_t available)
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_hasCosts = !costs.empty();
    int row = 0;
    for (const engine::MethodCost& cost : costs) {
        auto* method = new QLabel(methodTitle(cost.kind), m_table);
        auto* trained = new QLabel(tr("%1 trained").arg(formatMillions(cost.trainable)), m_table);
        auto* memory = new QLabel(QStringLiteral("~") + formatBytes(cost.memoryBytes), m_table);
        setRole(trained, "muted");
        if (lightFor(cost.memoryBytes, available) == Light::Bad) {
            setRole(memory, "error");
            memory->setToolTip(tr("More than the %1 that are free").arg(formatBytes(available)));
        }
        m_grid->addWidget(method, row, 0);
        m_grid->addWidget(trained, row, 1, Qt::AlignRight);
        m_grid->addWidget(memory, row, 2, Qt::AlignRight);
        ++row;
    }
    followFold();
}

void ModelCard::followFold()
{
    m_fold->setArrowType(m_fold->isChecked() ? Qt::DownArrow : Qt::RightArrow);
    m_fold->setVisible(m_hasCosts);
    m_table->setVisible(m_hasCosts && m_fold->isChecked());
}

} // namespace ui
