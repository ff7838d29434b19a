// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/lab_page.h"

#include "engine/places.h"
#include "lab/lambda_view.h"
#include "lab/playground_view.h"
#include "lab/probe_arms.h"
#include "lab/probe_view.h"
#include "lab/steps/steps_view.h"
#include "lab/toy/toy_view.h"

namespace ui {

LabPage::LabPage(const LabContext& context, QWidget* parent)
    : QTabWidget(parent), m_probe(new ProbeView(context, this)), m_lambda(new LambdaView(context, this)),
      m_playground(new PlaygroundView(context, this)), m_steps(new StepsView(context.theme, this))
{
    setObjectName(QStringLiteral("labPage"));
    setDocumentMode(true);
    addTab(m_probe, tr("Probe"));
    addTab(m_lambda, tr("λ at inference"));
    addTab(m_playground, tr("Playground"));
    addTab(m_steps, tr("One layer"));
    connect(m_lambda, &LambdaView::probeWanted, this,
            [this](const std::filesystem::path& adapter, const std::vector<double>& lambdas) {
                m_probe->arms()->setOnly(adapter, lambdas);
                setCurrentWidget(m_probe);
            });
    if (!context.session || !context.toy)
        return;
    m_toy = new ToyView(
        {context.session, context.toy, context.theme, engine::resourceFolder() / "toy", context.blocked}, this);
    addTab(m_toy, tr("Toy world"));
}

} // namespace ui
