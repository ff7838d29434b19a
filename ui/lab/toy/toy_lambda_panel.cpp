// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/toy/toy_lambda_panel.h"

#include "charts/chart_group.h"
#include "charts/lambda_chart.h"
#include "charts/run_selection.h"

#include <QHBoxLayout>

namespace ui {

ToyLambdaPanel::ToyLambdaPanel(Theme* theme, const QString& prefix, QWidget* parent)
    : QWidget(parent), m_group(new ChartGroup(theme, this)), m_selection(new RunSelection(this))
{
    const QString empty = tr("A dot for each completed run and the mean over the worlds will appear here.");
    const auto chart = [&](const char* name, const QString& title, const QString& axis) {
        return new LambdaChart(m_group, m_selection, prefix + QLatin1StringView(name), {title, axis, empty}, this);
    };
    m_accuracy = chart("AccuracyChart", tr("Accuracy over λ"), tr("Accuracy on validation"));
    m_similarity = chart("SimilarityChart", tr("Similarity over λ"), tr("Last layer, mean cosine"));
    m_excess = chart("ExcessChart", tr("Excess over λ"), tr("Similarity less that across sentences"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (LambdaChart* each : {m_accuracy, m_similarity, m_excess})
        row->addWidget(each, 1);
}

ToyLambdaPanel::~ToyLambdaPanel()
{
    // Charts leave their group when they go, and it must still be there then.
    for (LambdaChart* each : {m_accuracy, m_similarity, m_excess})
        delete each;
}

void ToyLambdaPanel::setShown(const ToyOverLambda& shown)
{
    m_selection->setRuns(toyDots(shown));
    m_accuracy->setFigures(toyFigures(shown, ToyQuantity::Accuracy));
    m_similarity->setFigures(toyFigures(shown, ToyQuantity::Similarity));
    m_excess->setFigures(toyFigures(shown, ToyQuantity::Excess));
}

} // namespace ui
