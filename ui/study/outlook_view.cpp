// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/outlook_view.h"

#include "config/config_model.h"
#include "config/field_words.h"
#include "engine/error.h"
#include "engine/study_plan.h"
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

namespace ui {

namespace {

constexpr int kAskDelay = 400; // ms after the last change
constexpr std::size_t kMostNamed = 4;
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
    connect(m_model, &ConfigModel::changed, this, [this] {
        m_fromCheck.clear();
        follow();
    });
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

void OutlookView::setCheck(const engine::StartCheck& check)
{
    m_fromCheck = check.invalid;
    followInvalid();
}

void OutlookView::follow()
{
    const engine::TrainConfig& config = m_model->config();
    QString text;
    try {
        if (!config.study.empty())
            text = describePlan(engine::planStudy(config), config.study);
    } catch (const engine::EngineError&) {
        // What is wrong stands where it can be corrected.
    }
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

void OutlookView::followInvalid()
{
    const engine::TrainConfig& config = m_model->config();
    std::vector<engine::InvalidRun> invalid = m_fromCheck;
    std::size_t runs = 0;
    try {
        const engine::StudyPlan plan = engine::planStudy(config);
        runs = plan.runs.size();
        if (invalid.empty())
            invalid = plan.invalid;
    } catch (const engine::EngineError&) {
        invalid.clear();
    }
    // What is wrong with every run stands at its field.
    const bool some = !config.study.empty() && !invalid.empty() && invalid.size() < runs;
    m_invalid->setVisible(some);
    m_leaveOut->setVisible(some);
    if (!some)
        return;
    QStringList lines{tr("%1 of %2 runs cannot be trained:").arg(invalid.size()).arg(runs)};
    for (std::size_t i = 0; i < invalid.size() && i < kMostNamed; ++i)
        lines += tr("%1: %2").arg(QString::fromStdString(invalid[i].label),
                                  inFormWords(QString::fromStdString(invalid[i].problems.front().message)));
    if (invalid.size() > kMostNamed)
        lines += tr("and %1 more").arg(invalid.size() - kMostNamed);
    m_invalid->setText(lines.join(QLatin1Char('\n')));
}

void OutlookView::leaveInvalidOut()
{
    const engine::TrainConfig& config = m_model->config();
    try {
        engine::StudyPlan plan = engine::planStudy(config);
        if (!m_fromCheck.empty())
            plan.invalid = m_fromCheck;
        m_model->setStudy(engine::withoutInvalid(config, plan), tr("Leave out what cannot be trained"), {});
    } catch (const engine::EngineError&) {
        // The study was changed to one that cannot be planned; the button goes with the next check.
    }
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
    m_resolves->setText(QString::fromStdString(outlook.text));
    m_resolves->setVisible(!outlook.text.empty());
    m_neededLine->setVisible(outlook.noise.has_value());
    followNeeded();
}

void OutlookView::followNeeded()
{
    bool valid = false;
    const double difference = m_difference->currentText().trimmed().toDouble(&valid);
    m_needed->setText(valid && difference > 0 ? QString::fromStdString(engine::seedsNeededText(m_outlook, difference))
                                              : tr("enter a number greater than 0"));
}

} // namespace ui
