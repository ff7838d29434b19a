// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/toy/toy_lambda_panel.h"

#include "charts/chart_group.h"
#include "charts/lambda_chart.h"
#include "charts/run_selection.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

namespace {

/// The stroke of each line and its name, which does not break from it.
QString keyOf(const ToyOverLambda& shown)
{
    QStringList names, lines;
    for (const ToyQuantity quantity : {ToyQuantity::Accuracy, ToyQuantity::Similarity})
        for (const LambdaSetting& setting : toyFigures(shown, quantity).settings) {
            if (names.contains(setting.line))
                continue;
            names += setting.line;
            const QString stroke = setting.dashed ? QStringLiteral("┅┅") : QStringLiteral("━━");
            const QString thin = setting.dashed ? QStringLiteral("┄┄") : QStringLiteral("──");
            lines += (setting.thin ? thin : stroke) + QChar::Nbsp +
                     QString(setting.line).replace(QLatin1Char(' '), QChar::Nbsp);
        }
    return lines.join(QStringLiteral("   "));
}

} // namespace

ToyLambdaPanel::ToyLambdaPanel(Theme* theme, const QString& prefix, QWidget* parent)
    : QWidget(parent), m_group(new ChartGroup(theme, this)), m_selection(new RunSelection(this)),
      m_key(new QLabel(this))
{
    const QString empty = tr("A dot for each completed run and the mean over the worlds will appear here.");
    const auto chart = [&](const char* name, const QString& title, const QString& axis) {
        return new LambdaChart(m_group, m_selection, prefix + QLatin1StringView(name), {title, axis, empty}, this);
    };
    m_accuracy = chart("AccuracyChart", tr("Accuracy over λ"), tr("Accuracy on validation"));
    m_similarity = chart("SimilarityChart", tr("Similarity over λ"), tr("Last layer, mean cosine"));
    m_excess = chart("ExcessChart", tr("Excess over λ"), tr("Similarity less that across sentences"));
    m_key->setObjectName(prefix + QStringLiteral("Key"));
    m_key->setProperty("role", "muted");
    m_key->setTextFormat(Qt::PlainText);
    m_key->setWordWrap(true);
    auto* row = new QHBoxLayout;
    for (LambdaChart* each : {m_accuracy, m_similarity, m_excess}) {
        each->setNamesShown(false); // side by side there is no room for whole names
        row->addWidget(each, 1);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_key);
    layout->addLayout(row, 1);
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
    const QString key = keyOf(shown);
    m_key->setText(key);
    m_key->setVisible(!key.isEmpty());
    m_accuracy->setFigures(toyFigures(shown, ToyQuantity::Accuracy));
    m_similarity->setFigures(toyFigures(shown, ToyQuantity::Similarity));
    m_excess->setFigures(toyFigures(shown, ToyQuantity::Excess));
}

} // namespace ui
