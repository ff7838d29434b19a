// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/study_designer.h"

#include "config/config_model.h"
#include "config/field_words.h"
#include "study/axis_list.h"
#include "study/exclusion_list.h"
#include "study/judging_editor.h"
#include "study/outlook_view.h"
#include "translation/engine_texts.h"
#include "widgets/icons.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

StudyDesigner::StudyDesigner(ConfigModel* model, QWidget* parent)
    : QWidget(parent), m_model(model), m_axes(new AxisList(model, this)), m_exclusions(new ExclusionList(model, this)),
      m_judging(new JudgingEditor(model, this)), m_outlook(new OutlookView(model, this)), m_singles(makeSingles()),
      m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("studyDesigner"));
    auto* title = new QLabel(tr("Study"), this);
    title->setProperty("role", "title");
    auto* rule = new QFrame(this);
    rule->setFrameShape(QFrame::HLine);
    rule->setEnabled(false);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 8, 0, 0);
    head->addWidget(title);
    head->addWidget(rule, 1);
    m_problem->setObjectName(QStringLiteral("studyProblem"));
    m_problem->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_axes);
    layout->addWidget(m_singles);
    layout->addWidget(m_exclusions);
    layout->addWidget(m_judging);
    layout->addWidget(m_problem);
    layout->addWidget(m_outlook);
    connect(m_model, &ConfigModel::changed, this, &StudyDesigner::follow);
    connect(m_model, &ConfigModel::problemsChanged, this, &StudyDesigner::followProblems);
    follow();
}

QWidget* StudyDesigner::makeSingles()
{
    auto* line = new QWidget(this);
    m_singlesText = new QLabel(line);
    m_singlesText->setObjectName(QStringLiteral("singleSettings"));
    m_singlesText->setWordWrap(true);
    auto* remove = new QToolButton(line);
    remove->setObjectName(QStringLiteral("removeSingles"));
    remove->setAutoRaise(true);
    remove->setToolTip(tr("Do not train these single settings"));
    remove->setAccessibleName(remove->toolTip());
    setLineIcon(remove, QStringLiteral("remove"));
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_singlesText, 1);
    layout->addWidget(remove, 0, Qt::AlignTop);
    connect(remove, &QToolButton::clicked, this, [this] {
        engine::StudyConfig study = m_model->config().study;
        study.runs.clear();
        m_model->setStudy(study, tr("Remove the single settings"), {});
    });
    return line;
}

bool StudyDesigner::shows(const std::string& key)
{
    // λ and seeds have their place above.
    for (const char* above : {"study.axes.sibo.lambda", "study.axes.train.seed"})
        if (key.starts_with(above))
            return false;
    return key.starts_with("study.");
}

bool StudyDesigner::hasErrors() const
{
    const auto& problems = m_model->problems();
    return std::any_of(problems.begin(), problems.end(),
                       [](const engine::Problem& problem) { return !problem.warning && shows(problem.key); });
}

void StudyDesigner::goToError()
{
    for (const engine::Problem& problem : m_model->problems()) {
        constexpr std::string_view kAxes = "study.axes.";
        if (problem.warning || !problem.key.starts_with(kAxes))
            continue;
        const QString name = QStringLiteral("axis:") + QString::fromStdString(problem.key.substr(kAxes.size()));
        if (auto* values = m_axes->findChild<QWidget*>(name)) {
            values->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_axes->setFocus(Qt::OtherFocusReason);
}

void StudyDesigner::follow()
{
    const engine::StudyConfig& study = m_model->config().study;
    const bool isStudy = !study.empty();
    m_exclusions->setVisible(isStudy && !study.axes.empty());
    m_judging->setVisible(isStudy);
    m_outlook->setVisible(isStudy);
    m_singles->setVisible(!study.runs.empty());
    QString first = study.runs.empty() ? QString() : ruleText(study.runs.front());
    m_singlesText->setText(study.runs.size() == 1
                               ? tr("and the single setting %1").arg(first)
                               : tr("and %1 single settings: %2 …").arg(study.runs.size()).arg(first));
    followProblems();
}

void StudyDesigner::followProblems()
{
    const engine::Problem* shown = nullptr;
    for (const engine::Problem& problem : m_model->problems()) {
        const bool hasLine = problem.key == "study.margin" || problem.key.starts_with("study.axes.");
        if (shows(problem.key) && !hasLine && (!shown || (shown->warning && !problem.warning)))
            shown = &problem;
    }
    QString text;
    if (shown) {
        text = inFormWords(engineText(shown->message));
        if (!shown->hint.empty())
            text += QStringLiteral(" – ") + inFormWords(engineText(shown->hint));
        setRole(m_problem, shown->warning ? "warning" : "error");
    }
    m_problem->setText(text);
    m_problem->setVisible(shown != nullptr);
}

} // namespace ui
