// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/outlook_view.h"

#include "config/config_model.h"
#include "config/field_words.h"
#include "engine/error.h"
#include "engine/fields.h"
#include "engine/study_plan.h"
#include "study/exclusion_list.h"
#include "translation/engine_texts.h"
#include "widgets/format.h"
#include "widgets/icons.h"
#include "widgets/number_box.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int kAskDelay = 400; // ms after the last change
constexpr qsizetype kMostNamed = 4;
constexpr double kFirstDifference = 1.0; // points

QString counted(std::size_t count, const QString& one, const QString& many)
{
    return count == 1 ? one : many.arg(formatCount(static_cast<std::int64_t>(count)));
}

QLabel* wrappedLabel(const char* name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->hide();
    return label;
}

bool isPartOf(const engine::Overrides& rule, const engine::Overrides& overrides)
{
    return std::all_of(rule.begin(), rule.end(), [&](const auto& pair) {
        return std::find(overrides.begin(), overrides.end(), pair) != overrides.end();
    });
}

/// "λ does not apply here, since …" with the field's name before it.
QString reasonOf(const engine::Problem& problem)
{
    const engine::Field* field = engine::findField(problem.key);
    const QString text = inFormWords(engineText(problem.message));
    return field ? engineText(field->label) + QLatin1Char(' ') + text : text;
}

/// The combinations that make runs invalid, each with its reason: what "Leave these out" would add to the rules.
QStringList describeInvalid(const engine::StudyPlan& plan, const engine::TrainConfig& config)
{
    if (config.study.empty() || plan.invalid.empty())
        return {};
    QStringList named;
    const engine::StudyConfig left = engine::withoutInvalid(config, plan);
    for (std::size_t i = config.study.exclude.size(); i < left.exclude.size(); ++i)
        for (const engine::InvalidRun& run : plan.invalid)
            if (isPartOf(left.exclude[i], plan.runs[run.run].overrides)) {
                named += OutlookView::tr("%1: %2").arg(ruleText(left.exclude[i]), reasonOf(run.problems.front()));
                break;
            }
    for (const engine::InvalidRun& run : plan.invalid) {
        const auto& singles = config.study.runs;
        if (std::find(singles.begin(), singles.end(), plan.runs[run.run].overrides) != singles.end())
            named += OutlookView::tr("%1: %2").arg(labelText(run.label), reasonOf(run.problems.front()));
    }
    QStringList lines{
        OutlookView::tr("%1 of %2 runs cannot be trained:").arg(plan.invalid.size()).arg(plan.runs.size())};
    lines += named.mid(0, kMostNamed);
    if (named.size() > kMostNamed)
        lines += OutlookView::tr("and %1 more").arg(named.size() - kMostNamed);
    return lines;
}

} // namespace

QString describePlan(const engine::StudyPlan& plan, const engine::StudyConfig& study)
{
    QString text = OutlookView::tr("%1: %2 × %3, in %4")
                       .arg(counted(plan.runs.size(), OutlookView::tr("1 run"), OutlookView::tr("%1 runs")),
                            counted(plan.settings, OutlookView::tr("1 setting"), OutlookView::tr("%1 settings")),
                            counted(plan.seeds, OutlookView::tr("1 seed"), OutlookView::tr("%1 seeds")),
                            counted(plan.cohorts.size(), OutlookView::tr("1 cohort"), OutlookView::tr("%1 cohorts")));
    if (!plan.excluded.empty())
        text += counted(plan.excluded.size(), OutlookView::tr("; 1 combination is left out"),
                        OutlookView::tr("; %1 combinations are left out"));
    if (study.strategy == engine::StudyStrategy::Halving)
        text += OutlookView::tr("; some end early");
    else if (study.strategy == engine::StudyStrategy::Refine)
        text += OutlookView::tr("; refining adds more");
    return text;
}

OutlookView::OutlookView(ConfigModel* model, QWidget* parent)
    : QWidget(parent), m_model(model), m_counts(wrappedLabel("studyCounts", this)),
      m_invalid(wrappedLabel("studyInvalid", this)), m_resolves(wrappedLabel("studyResolves", this)),
      m_leaveOut(new QPushButton(tr("&Leave these out"), this))
{
    setRole(m_invalid, "error");
    setRole(m_resolves, "muted");
    m_leaveOut->setObjectName(QStringLiteral("leaveInvalidOut"));
    m_leaveOut->setAutoDefault(false);
    m_leaveOut->setToolTip(tr("Adds rules that leave out exactly these combinations"));
    m_leaveOut->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_counts);
    layout->addWidget(m_invalid);
    layout->addWidget(m_leaveOut, 0, Qt::AlignLeft);
    layout->addWidget(m_resolves);
    buildNeeded();
    layout->addWidget(m_neededLine);
    m_ask.setSingleShot(true);
    m_ask.setInterval(kAskDelay);
    connect(&m_ask, &QTimer::timeout, this, &OutlookView::askOutlook);
    connect(m_leaveOut, &QPushButton::clicked, this, &OutlookView::leaveInvalidOut);
    connect(m_model, &ConfigModel::changed, this, &OutlookView::follow);
    follow();
}

void OutlookView::buildNeeded()
{
    m_neededLine = new QWidget(this);
    m_difference = new NumberBox({false, 0.01, 100, 0.5}, m_neededLine);
    m_difference->setObjectName(QStringLiteral("wantedDifference"));
    m_difference->setAccessibleName(tr("Difference to be resolved"));
    m_difference->setText(formatNumber(kFirstDifference) + QStringLiteral(".0"));
    m_needed = new QLabel(m_neededLine);
    m_needed->setObjectName(QStringLiteral("seedsNeeded"));
    m_needed->setWordWrap(true);
    setRole(m_needed, "muted");
    auto* question = new QLabel(tr("Difference"), m_neededLine);
    question->setBuddy(m_difference);
    auto* layout = new QHBoxLayout(m_neededLine);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(question);
    layout->addWidget(m_difference);
    layout->addWidget(m_needed, 1);
    m_neededLine->hide();
    connect(m_difference, &NumberBox::textEdited, this, &OutlookView::followNeeded);
}

void OutlookView::setLibrary(const std::filesystem::path& library)
{
    m_library = library;
    follow();
}

void OutlookView::follow()
{
    const engine::TrainConfig& config = m_model->config();
    m_plan.reset();
    try {
        if (!config.study.empty())
            m_plan = engine::planStudy(config);
    } catch (const engine::EngineError&) {
        m_plan.reset(); // what is wrong stands where it can be corrected
    }
    const QString text = m_plan ? describePlan(*m_plan, config.study) : QString();
    m_counts->setText(text);
    m_counts->setVisible(!text.isEmpty());
    followInvalid();
    if (text.isEmpty() || m_library.empty()) {
        m_ask.stop();
        m_resolves->hide();
        m_neededLine->hide();
    } else {
        m_ask.start();
    }
}

void OutlookView::setCheck(const engine::StartCheck& check)
{
    if (m_plan && !check.invalid.empty())
        m_plan->invalid = check.invalid; // the model's modules were looked at as well
    followInvalid();
}

void OutlookView::followInvalid()
{
    // What is wrong with every run stands at its field.
    const bool some = m_plan && m_plan->invalid.size() < m_plan->runs.size();
    const QStringList lines = some ? describeInvalid(*m_plan, m_model->config()) : QStringList();
    m_invalid->setText(lines.join(QLatin1Char('\n')));
    m_invalid->setVisible(!lines.isEmpty());
    m_leaveOut->setVisible(!lines.isEmpty());
}

void OutlookView::leaveInvalidOut()
{
    if (m_plan)
        m_model->setStudy(engine::withoutInvalid(m_model->config(), *m_plan), tr("Leave out what cannot be trained"),
                          {});
}

void OutlookView::askOutlook()
{
    const int number = ++m_asked;
    QThreadPool::globalInstance()->start(
        [context = QPointer<OutlookView>(this), number, library = m_library, config = m_model->config()] {
            engine::StudyOutlook outlook;
            try {
                outlook = engine::studyOutlook(config, library);
            } catch (const std::exception&) {
                outlook = {}; // a library that cannot be read tells nothing about seeds
            }
            // The guard is looked at on the window's thread only.
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [context, number, outlook] {
                    if (context && context->m_asked == number)
                        context->showOutlook(outlook);
                },
                Qt::QueuedConnection);
        });
}

void OutlookView::showOutlook(const engine::StudyOutlook& outlook)
{
    m_outlook = outlook;
    m_resolves->setText(engineText(outlook.text));
    m_resolves->setVisible(!outlook.text.empty());
    m_neededLine->setVisible(outlook.noise.has_value());
    followNeeded();
}

void OutlookView::followNeeded()
{
    bool valid = false;
    const double difference = m_difference->currentText().trimmed().toDouble(&valid);
    m_needed->setText(valid && difference > 0 ? engineText(engine::seedsNeededText(m_outlook, difference))
                                              : tr("enter a number greater than 0"));
}

} // namespace ui
