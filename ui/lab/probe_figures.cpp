// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/probe_figures.h"

#include "charts/chart_group.h"
#include "charts/layer_lines_chart.h"
#include "widgets/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace ui {

namespace {

constexpr int kPlayInterval = 700; // ms a layer: long enough to see what changed

ChartText layersText()
{
    return {title(ProbeMeasure::Similarity), axisTitle(ProbeMeasure::Similarity),
            ProbeFigures::tr("How alike the sentence's tokens are in each layer, for each model, will appear here.")};
}

ChartText tokensText()
{
    return {ProbeFigures::tr("Each token to the others"), ProbeFigures::tr("Mean cosine"),
            ProbeFigures::tr("How alike each token is to the sentence's others, layer by layer, will appear here.")};
}

ChartText matrixText()
{
    return {ProbeFigures::tr("Token × token"),
            {},
            ProbeFigures::tr("The cosine of each pair of tokens in the chosen layer will appear here.")};
}

/// Adapters at equal λ have one colour: their strokes differ.
Qt::PenStyle strokeOf(const ProbeAnswer& answer, std::size_t arm)
{
    constexpr Qt::PenStyle kStrokes[] = {Qt::SolidLine, Qt::DashDotLine, Qt::DashDotDotLine, Qt::DashLine};
    std::size_t before = 0;
    for (std::size_t i = 0; i < arm; ++i)
        before += lambdaOf(answer, i) == lambdaOf(answer, arm) ? 1 : 0;
    return kStrokes[std::min(before, std::size(kStrokes) - 1)];
}

} // namespace

ProbeFigures::ProbeFigures(Theme* theme, QWidget* parent)
    : QWidget(parent), m_group(new ChartGroup(theme, this)),
      m_layers(new LayerLinesChart(m_group, QStringLiteral("probeLayers"), layersText(), this)),
      m_tokens(new LayerLinesChart(m_group, QStringLiteral("probeTokens"), tokensText(), this)),
      m_left(new CosineChart(m_group, QStringLiteral("probeLeftMatrix"), matrixText(), this)),
      m_right(new CosineChart(m_group, QStringLiteral("probeRightMatrix"), matrixText(), this)),
      m_measure(new QComboBox(this)), m_slider(new QSlider(Qt::Horizontal, this)), m_layerText(new QLabel(this)),
      m_pairText(new QLabel(this)), m_play(new QToolButton(this))
{
    setObjectName(QStringLiteral("probeFigures"));
    auto* rows = new QSplitter(Qt::Vertical, this);
    rows->setObjectName(QStringLiteral("probeRows"));
    rows->setChildrenCollapsible(false);
    rows->addWidget(buildLayers());
    rows->addWidget(buildMatrices());
    rows->setStretchFactor(0, 2);
    rows->setStretchFactor(1, 3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(rows, 1);
    layout->addWidget(buildFoot());
    for (CosineChart* chart : {m_left, m_right})
        connect(chart, &CosineChart::pairChosen, this, &ProbeFigures::setPair);
    for (LayerLinesChart* chart : {m_layers, m_tokens})
        connect(chart, &LayerLinesChart::layerChosen, this,
                [this](std::size_t layer) { m_slider->setValue(static_cast<int>(layer)); });
    connect(m_tokens, &LayerLinesChart::lineHovered, this, &ProbeFigures::markTokens);
    m_timer.setInterval(kPlayInterval);
    connect(&m_timer, &QTimer::timeout, this, &ProbeFigures::playOn);
}

QWidget* ProbeFigures::buildLayers()
{
    m_measure->setObjectName(QStringLiteral("probeMeasure"));
    m_measure->setAccessibleName(tr("Measure over the layers"));
    m_measure->setToolTip(explanation(ProbeMeasure::Similarity));
    for (const ProbeMeasure measure : kProbeMeasures) {
        m_measure->addItem(title(measure), static_cast<int>(measure));
        m_measure->setItemData(m_measure->count() - 1, explanation(measure), Qt::ToolTipRole);
    }
    connect(m_measure, &QComboBox::activated, this, [this] {
        showMeasure();
        emit measureChanged();
    });
    auto* column = new QWidget(this);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_measure, 0, Qt::AlignLeft);
    layout->addWidget(m_layers, 1);
    auto* other = new QWidget(this);
    m_rightArm = addArmChoice("probeArm", tr("Model whose tokens are shown"));
    auto* beside = new QVBoxLayout(other);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->addWidget(m_rightArm, 0, Qt::AlignLeft);
    beside->addWidget(m_tokens, 1);
    auto* both = new QSplitter(Qt::Horizontal, this);
    both->setChildrenCollapsible(false);
    both->addWidget(column);
    both->addWidget(other);
    return both;
}

QWidget* ProbeFigures::buildMatrices()
{
    auto* both = new QSplitter(Qt::Horizontal, this);
    both->setChildrenCollapsible(false);
    both->addWidget(m_left);
    both->addWidget(m_right);
    return both;
}

QComboBox* ProbeFigures::addArmChoice(const char* name, const QString& accessibleName)
{
    auto* choice = new QComboBox(this);
    choice->setObjectName(QString::fromLatin1(name));
    choice->setAccessibleName(accessibleName);
    choice->setToolTip(accessibleName);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(choice, &QComboBox::activated, this, [this] {
        showTokens();
        showMatrices();
    });
    return choice;
}

QWidget* ProbeFigures::buildFoot()
{
    m_slider->setObjectName(QStringLiteral("probeLayer"));
    m_slider->setAccessibleName(tr("Layer of the matrices"));
    m_slider->setToolTip(tr("Layer whose token × token cosines are shown; 0 is h0"));
    m_slider->setRange(0, 0);
    m_slider->setPageStep(1);
    m_play->setObjectName(QStringLiteral("probePlay"));
    m_play->setCheckable(true);
    setLineIcon(m_play, QStringLiteral("play"));
    m_play->setToolTip(tr("Goes through the layers, one after the other"));
    m_play->setAccessibleName(tr("Play through the layers"));
    m_layerText->setObjectName(QStringLiteral("probeLayerText"));
    m_pairText->setObjectName(QStringLiteral("probePair"));
    m_leftArm = addArmChoice("probeLeftArm", tr("Model of the left matrix"));
    auto* foot = new QWidget(this);
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new QLabel(tr("Left:"), foot));
    layout->addWidget(m_leftArm);
    layout->addWidget(m_play);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_layerText);
    layout->addSpacing(8);
    layout->addWidget(m_pairText, 1);
    connect(m_slider, &QSlider::valueChanged, this, [this](int layer) {
        showLayer();
        emit layerWanted(static_cast<std::size_t>(layer));
    });
    connect(m_play, &QToolButton::toggled, this, &ProbeFigures::play);
    return foot;
}

std::size_t ProbeFigures::layer() const
{
    // What over-smoothing does is seen at the end: as long as nobody knows how many layers there are, the last is
    // asked.
    return m_answer.reading ? static_cast<std::size_t>(m_slider->value()) : std::numeric_limits<std::size_t>::max();
}

QStringList ProbeFigures::lineMarks() const
{
    QStringList marks;
    for (const LayerLine& line : m_layers->lines()) {
        const bool ghost = !line.lambda;
        const QString stroke = ghost || line.stroke == Qt::DashLine ? QStringLiteral("╍╍")
                               : line.stroke == Qt::DashDotLine     ? QStringLiteral("━·━")
                               : line.stroke == Qt::DashDotDotLine  ? QStringLiteral("━··━")
                                                                    : QStringLiteral("━━");
        marks += QStringLiteral("<b><font color=\"%1\">%2</font></b>").arg(m_layers->colorOf(line).name(), stroke);
    }
    return marks;
}

void ProbeFigures::showLayer()
{
    m_layerText->setText(tr("Layer %1").arg(m_slider->value()));
    m_layers->setMarkedLayer(layer());
    m_tokens->setMarkedLayer(layer());
}

void ProbeFigures::focusLayer()
{
    m_slider->setFocus();
}

ProbeMeasure ProbeFigures::measure() const
{
    return static_cast<ProbeMeasure>(m_measure->currentData().toInt());
}

void ProbeFigures::setAnswer(const ProbeAnswer& answer)
{
    const bool first = !m_answer.reading;
    const QStringList before = countedTokens(m_answer);
    m_answer = answer;
    const bool wasLast = !first && m_slider->value() == m_slider->maximum();
    m_slider->setMaximum(static_cast<int>(answer.layers));
    if (first) {
        const QSignalBlocker quiet(m_slider); // the answer is of this layer
        m_slider->setValue(static_cast<int>(answer.layer));
    } else if (wasLast) { // of another model the last one again
        m_slider->setValue(m_slider->maximum());
    }
    showLayer();
    showArms();
    showMeasure();
    showTokens();
    showMatrices();
    if (before != countedTokens(answer))
        setPair(std::nullopt, false);
    else
        setPair(m_right->pair(), m_right->isLocked());
}

void ProbeFigures::setMeasure(ProbeMeasure measure)
{
    m_measure->setCurrentIndex(m_measure->findData(static_cast<int>(measure)));
    showMeasure();
}

void ProbeFigures::setMatrixEmptyText(const QString& text)
{
    m_left->setEmptyText(text);
    m_right->setEmptyText(text);
}

void ProbeFigures::setOneSentenceText(const QString& text)
{
    m_oneSentence = text;
    showMeasure();
}

void ProbeFigures::showArms()
{
    const QStringList names = armNames(m_answer);
    const auto fill = [&names](QComboBox& choice, int otherwise) {
        const int chosen = choice.count() > 0 ? choice.currentIndex() : otherwise;
        const QString name = choice.currentText();
        choice.clear();
        choice.addItems(names);
        const int same = choice.findText(name);
        choice.setCurrentIndex(std::clamp(same >= 0 ? same : chosen, 0, std::max(0, choice.count() - 1)));
    };
    fill(*m_leftArm, 0);
    fill(*m_rightArm, static_cast<int>(names.size()) - 1);
}

/// What is shown, and whether special tokens count in it.
template<class Figure>
void ProbeFigures::showSubtitle(Figure& chart, const QString& text) const
{
    const bool count = m_answer.question.request.specialTokens;
    const QString choice = m_answer.reading ? specialTokensWords(count) : QString();
    chart.setSubtitle(text.isEmpty() || choice.isEmpty() ? text + choice : text + QStringLiteral(" · ") + choice);
    chart.setSpecialTokens(count);
}

void ProbeFigures::showMeasure()
{
    const ProbeMeasure shown = measure();
    m_measure->setToolTip(explanation(shown));
    m_layers->setTitle(title(shown));
    m_layers->setYTitle(axisTitle(shown));
    const QString oneSentence =
        m_oneSentence.isEmpty() ? tr("This needs two sentences: put another one on a line of its own.") : m_oneSentence;
    m_layers->setEmptyText(shown == ProbeMeasure::Excess ? oneSentence : layersText().emptyText);
    const QStringList names = armNames(m_answer);
    std::vector<LayerLine> lines;
    bool across = false;
    for (std::size_t arm = 0; m_answer.reading && arm < m_answer.reading->arms.size(); ++arm) {
        const engine::LabFigures& figures = m_answer.reading->arms[arm].figures;
        LayerLine line;
        line.id = QString::number(arm);
        line.label = names.value(static_cast<qsizetype>(arm));
        line.values = valuesOf(figures, shown);
        line.lambda = lambdaOf(m_answer, arm);
        line.stroke = strokeOf(m_answer, arm);
        if (shown == ProbeMeasure::Similarity)
            line.dotted = figures.across;
        across = across || !line.dotted.empty();
        lines.push_back(std::move(line));
    }
    showSubtitle(*m_layers, across ? tr("dotted: between different sentences") : QString());
    m_layers->setLines(std::move(lines));
}

void ProbeFigures::showTokens()
{
    const auto arm = static_cast<std::size_t>(std::max(0, m_rightArm->currentIndex()));
    const QStringList tokens = countedTokens(m_answer);
    std::vector<LayerLine> lines;
    if (m_answer.reading && arm < m_answer.reading->arms.size()) {
        for (const std::vector<double>& values : m_answer.reading->arms[arm].tokenSimilarity) {
            LayerLine line;
            const auto place = static_cast<qsizetype>(lines.size());
            line.id = QString::number(place);
            line.label = tokens.value(place);
            line.values = values;
            line.place = static_cast<double>(place) / static_cast<double>(std::max<qsizetype>(1, tokens.size() - 1));
            lines.push_back(std::move(line));
        }
    }
    showSubtitle(*m_tokens, m_rightArm->currentText());
    m_tokens->setLines(std::move(lines));
}

void ProbeFigures::showMatrices()
{
    const QStringList tokens = countedTokens(m_answer);
    const auto show = [&](CosineChart& chart, const QComboBox& choice) {
        const auto arm = static_cast<std::size_t>(std::max(0, choice.currentIndex()));
        showSubtitle(chart, tr("%1 · layer %2").arg(choice.currentText()).arg(m_answer.layer));
        chart.setMatrix(tokens, arm < m_answer.cosines.size() ? m_answer.cosines[arm] : std::vector<float>());
    };
    show(*m_left, *m_leftArm);
    show(*m_right, *m_rightArm);
}

void ProbeFigures::setPair(std::optional<TokenPair> pair, bool locked)
{
    m_left->setPair(pair, locked);
    m_right->setPair(pair, locked);
    QString text;
    if (pair && !m_right->pairText(*pair).isEmpty())
        text = tr("%1 (left: %2)").arg(m_right->pairText(*pair), m_left->pairText(*pair).section(QLatin1Char(' '), -1));
    m_pairText->setText(locked && !text.isEmpty() ? tr("locked: %1").arg(text) : text);
    markTokens();
}

void ProbeFigures::markTokens()
{
    std::vector<std::size_t> places;
    if (m_right->pair())
        places = {m_right->pair()->row, m_right->pair()->column};
    else if (!m_tokens->highlighted().isEmpty())
        places = {m_tokens->highlighted().toULongLong()};
    std::vector<std::size_t> tokens;
    for (const std::size_t place : places) {
        if (m_answer.reading && place < m_answer.reading->counted.size())
            tokens.push_back(m_answer.reading->counted[place]);
    }
    emit tokensMarked(tokens);
}

void ProbeFigures::play(bool on)
{
    setLineIcon(m_play, on ? QStringLiteral("pause") : QStringLiteral("play"));
    if (!on) {
        m_timer.stop();
        return;
    }
    if (m_slider->value() == m_slider->maximum())
        m_slider->setValue(0);
    m_timer.start();
}

void ProbeFigures::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_play->setChecked(false); // nobody looks
}

void ProbeFigures::playOn()
{
    if (m_slider->value() == m_slider->maximum())
        m_play->setChecked(false);
    else
        m_slider->setValue(m_slider->value() + 1);
}

} // namespace ui
