// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/probe_arms.h"

#include "config/number_list.h"
#include "evaluate/arm_list.h"
#include "evaluate/arm_names.h"
#include "lab/arm_words.h"
#include "widgets/format.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

ProbeArms::ProbeArms(const std::filesystem::path& library, const std::function<std::vector<engine::RunSummary>()>& runs,
                     QWidget* parent)
    : QWidget(parent), m_list(new ArmList(library, runs, this)), m_mix(new QCheckBox(tr("Mixing alone at &λ"), this)),
      m_lambdas(new QLineEdit(QStringLiteral("0.2, 0.6"), this))
{
    setObjectName(QStringLiteral("probeArms"));
    m_mix->setObjectName(QStringLiteral("probeMix"));
    m_mix->setChecked(true);
    m_mix->setToolTip(tr("Nothing is trained: z becomes (1 − λ) z + λ h0 behind the sublayers where the model's family "
                         "mixes (BERT and RoBERTa: both; LLaMA and GPT-J: the feed-forward one). It shows what mixing "
                         "does by itself, without any run"));
    m_lambdas->setObjectName(QStringLiteral("probeMixLambdas"));
    m_lambdas->setAccessibleName(tr("λ of mixing alone"));
    m_lambdas->setToolTip(tr("One λ or several between 0 and 1, for example 0.2, 0.6"));
    m_lambdas->setAcceptDrops(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_mix);
    row->addWidget(m_lambdas, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_list);
    connect(m_list, &ArmList::edited, this, &ProbeArms::edited);
    connect(m_lambdas, &QLineEdit::textEdited, this, &ProbeArms::edited);
    connect(m_mix, &QCheckBox::toggled, this, [this](bool on) {
        m_lambdas->setEnabled(on);
        emit edited();
    });
}

std::vector<engine::LabArm> ProbeArms::arms() const
{
    std::vector<engine::LabArm> arms, adapters;
    for (const engine::GenerationArm& arm : m_list->arms())
        (arm.adapter.empty() ? arms : adapters).push_back({arm.adapter, arm.lambda, false});
    if (m_mix->isChecked()) {
        for (const double lambda : parseLambdaList(m_lambdas->text()).values)
            arms.push_back({{}, lambda, true});
    }
    arms.insert(arms.end(), adapters.begin(), adapters.end());
    return arms;
}

void ProbeArms::setOnly(const std::filesystem::path& adapter, std::vector<double> lambdas)
{
    constexpr std::size_t kRoom = kMost - 1; // beside the frozen model
    if (lambdas.size() > kRoom) {
        std::vector<double> some;
        for (std::size_t i = 0; i < kRoom; ++i)
            some.push_back(lambdas[i * (lambdas.size() - 1) / (kRoom - 1)]);
        lambdas = std::move(some);
    }
    m_mix->setChecked(false);
    m_list->setOnly(adapter, lambdas);
}

bool ProbeArms::hasAdapter() const
{
    const auto all = arms();
    return std::any_of(all.begin(), all.end(), [](const engine::LabArm& arm) { return !arm.adapter.empty(); });
}

QString ProbeArms::problem() const
{
    if (m_mix->isChecked()) {
        const LambdaList list = parseLambdaList(m_lambdas->text());
        if (!list.error.isEmpty())
            return list.hint.isEmpty() ? list.error : list.error + QStringLiteral(" – ") + list.hint;
    }
    if (const QString wrong = m_list->lambdaProblem(); !wrong.isEmpty())
        return wrong;
    const std::vector<engine::LabArm> all = arms();
    if (all.empty())
        return tr("Choose at least one model to read the sentence");
    return all.size() > kMost ? tr("At most %1 models side by side: take some out").arg(kMost) : QString();
}

QStringList probeArmNames(const std::vector<engine::LabArm>& arms, const std::vector<engine::LabArmFacts>& facts)
{
    std::vector<engine::GenerationArm> adapters;
    for (const engine::LabArm& arm : arms) {
        if (!arm.adapter.empty())
            adapters.push_back({arm.adapter, arm.lambda});
    }
    const QStringList known = armNames(adapters);
    QStringList names;
    qsizetype next = 0;
    for (std::size_t i = 0; i < arms.size(); ++i) {
        const engine::LabArm& arm = arms[i];
        if (arm.mixOnly)
            names += ProbeArms::tr("mixing alone, λ %1").arg(formatLambda(arm.lambda.value_or(0)));
        else
            names += arm.adapter.empty() ? ProbeArms::tr("frozen model") : known.value(next++);
        const QString control = i < facts.size() ? controlWords(facts[i]) : QString();
        if (!control.isEmpty())
            names.last() += QStringLiteral(" · ") + control;
    }
    return names;
}

} // namespace ui
