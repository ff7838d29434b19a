// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/check_view.h"

#include "config/token_view.h"
#include "engine/fields.h"
#include "help/link_label.h"
#include "translation/engine_texts.h"
#include "widgets/elided_label.h"
#include "widgets/format.h"
#include "widgets/icons.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <algorithm>

namespace ui {

namespace {

constexpr double kTightShare = 0.7;
constexpr double kBadShare = 0.95;
constexpr double kShortRun = 600; // s
constexpr double kLongRun = 3600;
constexpr int kPartGap = 24;
constexpr int kTokenColumns = 60; // characters

QString word(Light light)
{
    switch (light) {
    case Light::Good:
        return CheckSummary::tr("fits");
    case Light::Tight:
        return CheckSummary::tr("tight");
    case Light::Bad:
        return CheckSummary::tr("too little");
    case Light::Unknown:
        break;
    }
    return {};
}

const char* role(Light light)
{
    switch (light) {
    case Light::Good:
        return "success";
    case Light::Tight:
        return "warning";
    case Light::Bad:
        return "error";
    case Light::Unknown:
        break;
    }
    return "muted";
}

QString plural(std::int64_t n, const QString& one, const QString& many)
{
    return n == 1 ? one : many.arg(formatCount(n));
}

/// Problems whose key is no field of the form would otherwise be shown nowhere.
QString homelessProblem(const engine::StartCheck& check)
{
    for (const engine::Problem& problem : check.problems) {
        if (problem.warning || engine::findField(problem.key) || problem.key.rfind("study", 0) == 0)
            continue;
        const QString hint = problem.hint.empty() ? QString() : QStringLiteral(" – ") + engineText(problem.hint);
        return engineText(problem.message) + hint;
    }
    return {};
}

QString labelCounts(const engine::SplitFacts& split, const std::vector<std::string>& labels)
{
    constexpr std::size_t kMostShown = 6;
    QStringList parts;
    const auto add = [&](const std::string& label, std::int64_t count) {
        parts += QStringLiteral("%1 %2").arg(QString::fromStdString(label), formatCount(count));
    };
    for (const std::string& label : labels) {
        const auto found = split.labels.find(label);
        add(label, found == split.labels.end() ? 0 : found->second);
        if (parts.size() == static_cast<qsizetype>(kMostShown) && labels.size() > kMostShown) {
            parts += CheckDetails::tr("and %1 more").arg(labels.size() - kMostShown);
            break;
        }
    }
    if (labels.empty()) {
        for (const auto& [label, count] : split.labels)
            add(label, count);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

Light lightFor(std::int64_t needed, std::int64_t available)
{
    if (needed <= 0 || available <= 0)
        return Light::Unknown;
    const double share = static_cast<double>(needed) / static_cast<double>(available);
    return share < kTightShare ? Light::Good : share < kBadShare ? Light::Tight : Light::Bad;
}

CheckSummary::CheckSummary(const Theme*, QWidget* parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_parameters(addLine(tr("Trains"))),
      m_memory(addLine(tr("Memory"))), m_time(addLine(tr("Time"))), m_disk(addLine(tr("Disk"))),
      m_problem(new QLabel(this)), m_correct(new LinkLabel(this))
{
    setObjectName(QStringLiteral("checkSummary"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(1);
    m_grid->setColumnStretch(1, 1);
    m_parameters.text->setObjectName(QStringLiteral("checkParameters"));
    m_memory.text->setObjectName(QStringLiteral("checkMemory"));
    m_time.text->setObjectName(QStringLiteral("checkTime"));
    m_disk.text->setObjectName(QStringLiteral("checkDisk"));
    m_time.light->setObjectName(QStringLiteral("checkTimeLight"));
    for (QLabel* label : {m_time.name, m_time.light})
        label->setToolTip(tr("Estimated from this machine's speed as it is now: shorter once other programs leave it "
                             "alone, longer if more of them work."));
    m_problem->setObjectName(QStringLiteral("checkProblem"));
    m_problem->setWordWrap(true);
    m_problem->setProperty("role", "error");
    m_problem->hide();
    m_grid->addWidget(m_problem, m_grid->rowCount(), 0, 1, 3);
    m_correct->setObjectName(QStringLiteral("checkCorrect"));
    m_correct->setTextFormat(Qt::RichText);
    m_correct->setFocusPolicy(Qt::TabFocus);
    m_correct->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_correct->hide();
    m_grid->addWidget(m_correct, m_grid->rowCount(), 0, 1, 3);
    connect(m_correct, &QLabel::linkActivated, this, &CheckSummary::correctionWanted);
    showChecking();
}

CheckSummary::Line CheckSummary::addLine(const QString& name)
{
    Line line{new QLabel(name, this), new ElidedLabel(this), new QLabel(this)};
    line.name->setProperty("role", "muted");
    const int row = m_grid->rowCount();
    m_grid->addWidget(line.name, row, 0);
    m_grid->addWidget(line.text, row, 1);
    m_grid->addWidget(line.light, row, 2, Qt::AlignRight);
    return line;
}

void CheckSummary::setLight(const Line& line, Light light, const QString& text)
{
    line.light->setText(light == Light::Unknown ? text : QStringLiteral("● ") + text);
    setRole(line.light, role(light));
}

void CheckSummary::showChecking()
{
    if (const QString shown = m_parameters.text->fullText(); shown.isEmpty() || shown == tr("–"))
        m_parameters.text->setFullText(tr("checking…"));
}

void CheckSummary::showCheck(const engine::StartCheck& check)
{
    showParameters(check);
    showSizes(check);
    const QString problem = homelessProblem(check);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void CheckSummary::pointTo(const QString& label, bool isPrompt)
{
    m_correct->setText(label.isEmpty() ? QString()
                                       : (isPrompt ? tr("To be chosen first: %1") : tr("To be corrected first: %1"))
                                             .arg(QStringLiteral("<a href='#'>%1</a>").arg(label)));
    m_correct->setVisible(!label.isEmpty());
}

void CheckSummary::showParameters(const engine::StartCheck& check)
{
    if (check.total <= 0) {
        m_parameters.text->setFullText(tr("–"));
        setLight(m_parameters, Light::Unknown, {});
        return;
    }
    m_parameters.text->setFullText(
        tr("%1 of %2 parameters").arg(formatMillions(check.trainable), formatMillions(check.total)));
    setLight(m_parameters, Light::Unknown,
             tr("%1 %").arg(QString::number(
                 100.0 * static_cast<double>(check.trainable) / static_cast<double>(check.total), 'g', 2)));
}

void CheckSummary::showSizes(const engine::StartCheck& check)
{
    const auto size = [this](const Line& line, std::int64_t needed, std::int64_t available) {
        line.text->setFullText(needed > 0 ? tr("~%1 of %2").arg(formatBytes(needed), formatBytes(available)) : tr("–"));
        const Light light = lightFor(needed, available);
        setLight(line, light, word(light));
    };
    size(m_memory, std::max(check.memoryBytes, check.memoryHeld), check.memoryAvailable);
    if (check.memoryHeld > check.memoryBytes)
        m_memory.text->setFullText(tr("~%1 (at times %2) of %3")
                                       .arg(formatBytes(check.memoryBytes), formatBytes(check.memoryHeld),
                                            formatBytes(check.memoryAvailable)));
    size(m_disk, check.diskBytes, check.diskAvailable);
    QString work = check.steps > 0 ? tr("%1 × %2").arg(plural(check.runs, tr("1 run"), tr("%1 runs")),
                                                       plural(check.steps, tr("1 step"), tr("%1 steps")))
                                   : QString();
    if (!work.isEmpty() && check.cohorts > 1)
        work += tr(" in %1 cohorts").arg(check.cohorts);
    if (!work.isEmpty() && check.mayBeAdded > 0)
        work += tr(", refinement adds up to %1").arg(check.mayBeAdded);
    if (!check.seconds) {
        m_time.text->setFullText(work.isEmpty() ? tr("–") : tr("%1, rate not known yet").arg(work));
        setLight(m_time, Light::Unknown, {});
        return;
    }
    m_time.text->setFullText(tr("~%1, %2").arg(formatDuration(*check.seconds), work));
    const bool isLong = *check.seconds > kLongRun;
    setLight(m_time, isLong ? Light::Tight : Light::Good,
             isLong                       ? tr("long")
             : *check.seconds > kShortRun ? tr("moderate")
                                          : tr("short"));
}

CheckDetails::CheckDetails(const Theme* theme, QWidget* parent)
    : QWidget(parent),
      m_empty(
          new QLabel(tr("Here you will see labels, lengths and the first batch, before anything is trained."), this)),
      m_splits(new QLabel(this)), m_batchTitle(new QLabel(tr("First batch"), this)),
      m_tokens(new TokenView(theme, this)), m_legend(new TokenLegend(theme, this))
{
    setObjectName(QStringLiteral("checkDetails"));
    m_empty->setProperty("role", "muted");
    m_splits->setObjectName(QStringLiteral("splitTable"));
    m_splits->setTextFormat(Qt::RichText);
    m_splits->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_splits->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_batchTitle->setProperty("role", "title");
    auto* headLine = new QWidget(this); // of a fixed height: a bare layout would take some of the tokens' room
    headLine->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* head = new QHBoxLayout(headLine);
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(m_batchTitle);
    head->addSpacing(8);
    head->addWidget(m_legend);
    head->addStretch(1);
    auto* batch = new QVBoxLayout;
    batch->addWidget(headLine);
    batch->addWidget(m_tokens);
    batch->addStretch(1);
    m_parts = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_parts->setContentsMargins(8, 6, 8, 6);
    m_parts->addWidget(m_empty, 0, Qt::AlignTop);
    m_parts->addWidget(m_splits, 0, Qt::AlignTop);
    m_parts->addLayout(batch, 1);
    showCheck({});
}

QSize CheckDetails::minimumSizeHint() const
{
    return {0, QWidget::minimumSizeHint().height()};
}

void CheckDetails::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    followWidth();
}

void CheckDetails::followWidth()
{
    // Table and tokens side by side need room for a few tokens a row and for the legend above them.
    const int batch = std::max(m_legend->sizeHint().width() + m_batchTitle->sizeHint().width(),
                               fontMetrics().averageCharWidth() * kTokenColumns);
    const bool wide = width() >= m_splits->sizeHint().width() + batch + 3 * kPartGap;
    m_parts->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_parts->setSpacing(wide ? kPartGap : kPartGap / 2);
}

void CheckDetails::showCheck(const engine::StartCheck& check)
{
    const bool any = !check.splits.empty();
    m_empty->setVisible(!any);
    m_splits->setVisible(any);
    for (QWidget* part :
         {static_cast<QWidget*>(m_batchTitle), static_cast<QWidget*>(m_legend), static_cast<QWidget*>(m_tokens)})
        part->setVisible(!check.firstBatch.empty());
    m_splits->setText(splitTable(check));
    m_tokens->setSamples(check.firstBatch);
    followWidth();
}

QString splitTable(const engine::StartCheck& check)
{
    const auto cell = [](const QString& text, const char* tag = "td") {
        return QStringLiteral("<%2 style='padding-right:12px; padding-bottom:2px' align='left'>%1</%2>")
            .arg(text.toHtmlEscaped(), QLatin1String(tag));
    };
    // Texts and scores have no classes.
    const bool classes =
        !check.labels.empty() || std::any_of(check.splits.begin(), check.splits.end(),
                                             [](const engine::SplitFacts& split) { return !split.labels.empty(); });
    QString html = QStringLiteral("<table cellspacing='0' cellpadding='0'><tr>");
    html += cell(CheckDetails::tr("Data"), "th") + cell(CheckDetails::tr("Rows"), "th");
    if (classes)
        html += cell(CheckDetails::tr("Labels"), "th");
    html += cell(CheckDetails::tr("Tokens a row"), "th") + cell(CheckDetails::tr("Truncated"), "th");
    for (const engine::SplitFacts& split : check.splits) {
        QString rows = formatCount(split.rows);
        if (split.skipped > 0)
            rows += CheckDetails::tr(" (%1 empty left out)").arg(formatCount(split.skipped));
        const double mean = split.rows > 0 ? static_cast<double>(split.tokens) / static_cast<double>(split.rows) : 0;
        html += QStringLiteral("</tr><tr>") + cell(QString::fromStdString(split.split)) + cell(rows);
        if (classes)
            html += cell(labelCounts(split, check.labels));
        html += cell(CheckDetails::tr("%1, longest %2").arg(QString::number(mean, 'f', 1)).arg(split.longest)) +
                cell(split.truncated == 0 ? CheckDetails::tr("none") : formatCount(split.truncated));
    }
    return html + QStringLiteral("</tr></table>");
}

} // namespace ui
