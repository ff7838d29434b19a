// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/toy/toy_now.h"

#include "charts/chart_group.h"
#include "charts/layer_lines_chart.h"
#include "help/term_label.h"
#include "lab/probe_words.h"
#include "lab/toy/toy_lambda_panel.h"
#include "lab/toy/toy_words.h"
#include "widgets/format.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <cmath>

namespace ui {

namespace {

constexpr int kHalf = 1000; // px at first: each chart row gets half of what there is

/// Whether λ does anything before something is trained.
bool actsUntrained(engine::ToyMethod method)
{
    return method == engine::ToyMethod::AdapterMixedSkip;
}

LayerLine line(const char* id, const QString& label, const std::vector<double>& values, std::optional<double> lambda)
{
    LayerLine made;
    made.id = QLatin1StringView(id);
    made.label = label;
    made.values = values;
    made.lambda = lambda;
    return made;
}

} // namespace

ToyNow::ToyNow(Theme* theme, QWidget* parent)
    : QWidget(parent), m_group(new ChartGroup(theme, this)),
      m_layers(new LayerLinesChart(
          m_group, QStringLiteral("toyNowLayers"),
          {tr("Similarity by layer"), tr("Mean cosine"),
           tr("How alike the tokens of a sentence are in each layer of the frozen model will appear here.")},
          this)),
      m_panel(new ToyLambdaPanel(theme, QStringLiteral("toyRuns"), this)), m_caption(new TermLabel(this))
{
    m_caption->setObjectName(QStringLiteral("toyNowCaption"));
    m_caption->setProperty("role", "muted");
    m_caption->setWordWrap(true);
    auto* rows = new QSplitter(Qt::Vertical, this);
    rows->setObjectName(QStringLiteral("toyNowRows"));
    rows->setChildrenCollapsible(false);
    rows->addWidget(m_layers);
    rows->addWidget(m_panel);
    rows->setSizes({kHalf, kHalf});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(m_caption);
    layout->addWidget(rows, 1);
}

void ToyNow::setState(const State& state)
{
    m_caption->setText(caption(state));
    showLayers(state);
    ToyOverLambda over = state.over;
    if (!actsUntrained(state.board.method))
        over.look.reset(); // one level line: the frozen model at every λ
    m_panel->setShown(over);
}

void ToyNow::showLayers(const State& state)
{
    const QString lambda = formatLambda(state.lambda);
    std::vector<LayerLine> lines;
    if (state.over.look) {
        const ToyLook& look = *state.over.look;
        lines.push_back(line("frozen", tr("frozen model"), look.frozen.similarity, std::nullopt));
        lines.back().dotted = look.frozen.across;
        if (actsUntrained(state.board.method)) {
            const engine::LabFigures& mixed = look.mixed[state.over.seen];
            lines.push_back(line("untrained", tr("λ %1, nothing trained").arg(lambda), mixed.similarity, state.lambda));
            lines.back().dotted = mixed.across;
        }
    }
    if (!state.trained.empty()) {
        lines.push_back(line("trained", tr("λ %1, trained").arg(lambda), state.trained, state.lambda));
        lines.back().stroke = Qt::DashDotLine;
    }
    m_layers->setSubtitle(tr("%1 · dotted: between different sentences · %2")
                              .arg(toyDepthWords(state.board.depth), specialTokensWords(true)));
    m_layers->setSpecialTokens(true);
    m_layers->setLines(std::move(lines));
}

QString ToyNow::caption(const State& state)
{
    const QString depth = toyDepthWords(state.board.depth);
    QStringList parts;
    if (!state.over.look)
        parts += tr("Reading the frozen model of %1…").arg(depth);
    else if (actsUntrained(state.board.method))
        parts += tr("The frozen model of %1, and h0 mixed into it at λ %2: nothing was trained for these lines, the "
                    "engine read %3 sentences in %4 ms.")
                     .arg(depth, formatLambda(state.lambda), formatCount(state.over.look->sentences),
                          formatCount(std::llround(state.over.look->milliseconds)));
    else
        parts += tr("The frozen model of %1. “%2”: λ reaches what is trained alone, and that adds nothing at first. At "
                    "every λ the model begins as the frozen one.")
                     .arg(depth, toyMethodWords(state.board.method));
    if (state.over.recorded && !state.over.points.empty())
        parts += tr("Thin dots over λ: the recorded search, until you press Run.");
    return parts.join(QLatin1Char(' '));
}

} // namespace ui
