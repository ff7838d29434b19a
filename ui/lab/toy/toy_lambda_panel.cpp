// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/toy/toy_lambda_panel.h"

#include "charts/chart_group.h"
#include "charts/lambda_chart.h"
#include "charts/run_selection.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace ui {

namespace {

/// Each line once, in the order of the charts.
std::vector<LambdaSetting> linesOf(std::initializer_list<const std::vector<LambdaSetting>*> charts)
{
    std::vector<LambdaSetting> lines;
    for (const auto* chart : charts)
        for (const LambdaSetting& setting : *chart)
            if (std::none_of(lines.begin(), lines.end(), [&](const auto& known) { return known.line == setting.line; }))
                lines.push_back(setting);
    return lines;
}

/// The stroke of each line and its name, which does not break from it.
QString keyOf(const std::vector<LambdaSetting>& lines)
{
    QStringList key;
    for (const LambdaSetting& line : lines) {
        const QString stroke = line.dashed ? QStringLiteral("┅┅") : QStringLiteral("━━");
        const QString thin = line.dashed ? QStringLiteral("┄┄") : QStringLiteral("──");
        key += (line.thin ? thin : stroke) + QChar::Nbsp + QString(line.line).replace(QLatin1Char(' '), QChar::Nbsp);
    }
    return key.join(QStringLiteral("   "));
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
    const auto accuracy = toyFigures(shown, ToyQuantity::Accuracy);
    const auto similarity = toyFigures(shown, ToyQuantity::Similarity);
    const std::vector<LambdaSetting> lines = linesOf({&accuracy.settings, &similarity.settings});
    QStringList names;
    for (const LambdaSetting& line : lines)
        names += line.line;
    m_key->setText(keyOf(lines));
    m_key->setAccessibleName(names.join(QStringLiteral(", "))); // strokes are not for reading out
    m_key->setVisible(!lines.empty());
    m_accuracy->setFigures(accuracy);
    m_similarity->setFigures(similarity);
    m_excess->setFigures(toyFigures(shown, ToyQuantity::Excess));
}

} // namespace ui
