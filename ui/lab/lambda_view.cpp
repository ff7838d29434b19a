// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/lambda_view.h"

#include "charts/chart_group.h"
#include "charts/layer_lines_chart.h"
#include "charts/run_selection.h"
#include "charts/scatter_chart.h"
#include "help/term_label.h"
#include "lab/arm_words.h"
#include "lab/flip_model.h"
#include "lab/lambda_slider.h"
#include "lab/probe_words.h"
#include "train/metric_words.h"
#include "translation/engine_texts.h"
#include "widgets/dialogs.h"
#include "widgets/format.h"
#include "widgets/icons.h"
#include "widgets/message_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {

namespace {

constexpr int kMargin = 8, kMostOffered = 60;
constexpr int kColumnRoom = 8, kWidestColumn = 220; // px
constexpr int kSoon = 40;                           // ms: a dragged slider asks once, not at every pixel

/// Whether h0 can enter at all; by the name that a run's summary keeps.
bool takesLambda(const std::string& method)
{
    static const std::vector<std::string> kWithout{"ia3", "bitfit", "full", "head"};
    return std::find(kWithout.begin(), kWithout.end(), method) == kWithout.end();
}

/// "accuracy 0.8463", "perplexity 3.669".
QString valueText(const std::string& metric, double value)
{
    return showsPerplexity(metric) ? formatMetric(metric, value)
                                   : metricWords(metric).toLower() + QLatin1Char(' ') + formatMetric(metric, value);
}

QString dotName(double lambda)
{
    return QString::number(lambda, 'g', 10);
}

QString startText()
{
    return LambdaView::tr("Choose a trained run: λ is then moved on it, and everything below follows.");
}

ChartText metricText()
{
    return {LambdaView::tr("Metric over λ"), LambdaView::tr("Metric"),
            LambdaView::tr("Each λ that has been looked at on the whole set becomes a dot here.")};
}

ChartText similarityText()
{
    return {LambdaView::tr("Layer similarity"), LambdaView::tr("Mean cosine"),
            LambdaView::tr("How alike the tokens of a sentence are at this λ will appear here.")};
}

} // namespace

LambdaView::LambdaView(const LabContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_group(new ChartGroup(context.theme, this)),
      m_visitedDots(new RunSelection(this)), m_message(new MessageBar(this)), m_run(new QComboBox(this)),
      m_slider(new LambdaSlider(this)), m_back(new QPushButton(tr("&Back to the trained λ"), this)),
      m_probe(new QPushButton(tr("These λ in the &probe"), this)), m_lambda(new QLabel(this)),
      m_warning(new TermLabel(this)), m_summary(new TermLabel(this)), m_detail(new TermLabel(this)),
      m_metric(new ScatterChart(m_group, m_visitedDots, QStringLiteral("sweepMetric"), metricText(), this)),
      m_layers(new LayerLinesChart(m_group, QStringLiteral("sweepLayers"), similarityText(), this)),
      m_table(new QTableView(this)), m_flips(new FlipModel(this))
{
    setObjectName(QStringLiteral("lambdaView"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(6);
    layout->addWidget(m_message);
    layout->addWidget(buildHead());
    layout->addWidget(buildBody(), 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connectAll();
    followLambda();
}

QWidget* LambdaView::buildHead()
{
    m_run->setObjectName(QStringLiteral("sweepRun"));
    m_run->setAccessibleName(tr("Trained run"));
    m_run->setToolTip(tr("A trained run whose method mixes h0 in; it is looked at on its own validation set"));
    m_run->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_run->setMinimumContentsLength(34);
    m_slider->setObjectName(QStringLiteral("sweepLambda"));
    m_slider->setAccessibleName(tr("λ at inference"));
    m_slider->setToolTip(tr("λ that the trained adapter is used with; the mark is the λ it was trained with"));
    m_slider->setEnabled(false);
    m_lambda->setObjectName(QStringLiteral("sweepLambdaText"));
    m_lambda->setProperty("role", "title");
    m_lambda->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("λ 0.000")));
    m_back->setObjectName(QStringLiteral("sweepBack"));
    m_back->setAutoDefault(false);
    m_back->setEnabled(false);
    m_back->setToolTip(tr("The only λ that this adapter was made for"));
    m_probe->setObjectName(QStringLiteral("sweepProbe"));
    m_probe->setAutoDefault(false);
    m_probe->setEnabled(false);
    m_probe->setToolTip(tr("Sentences of your own, read with this adapter at each λ that was looked at here; a lesson "
                           "shows λ at inference by what the probe reads"));
    m_warning->setObjectName(QStringLiteral("sweepWarning"));
    m_warning->setWordWrap(true);
    m_warning->setProperty("role", "warning");
    m_summary->setObjectName(QStringLiteral("sweepSummary"));
    m_summary->setWordWrap(true);
    m_summary->setText(startText());
    auto* head = new QWidget(this);
    auto* rows = new QVBoxLayout(head);
    rows->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    row->addWidget(m_run);
    row->addWidget(m_lambda);
    row->addWidget(m_slider, 1);
    row->addWidget(m_back);
    row->addWidget(m_probe);
    rows->addLayout(row);
    rows->addWidget(m_warning);
    rows->addWidget(m_summary);
    return head;
}

QWidget* LambdaView::buildBody()
{
    m_table->setObjectName(QStringLiteral("sweepTable"));
    m_table->setAccessibleName(tr("Samples, those that flip first"));
    m_table->setWhatsThis(
        tr("Each sample of the validation set, at the trained λ and at the λ of the slider; the chosen "
           "one's logits and probabilities stand below."));
    m_table->setModel(m_flips);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(FlipModel::Text, QHeaderView::Stretch);
    m_detail->setObjectName(QStringLiteral("sweepDetail"));
    m_detail->setWordWrap(true);
    m_detail->setProperty("role", "muted");
    m_detail->setMinimumHeight(2 * fontMetrics().lineSpacing());
    auto* samples = new QWidget(this);
    auto* column = new QVBoxLayout(samples);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    column->addWidget(m_detail);
    auto* charts = new QSplitter(Qt::Vertical, this);
    charts->setChildrenCollapsible(false);
    charts->addWidget(m_metric);
    charts->addWidget(m_layers);
    auto* body = new QSplitter(Qt::Horizontal, this);
    body->setObjectName(QStringLiteral("sweepColumns"));
    body->setChildrenCollapsible(false);
    body->addWidget(samples);
    body->addWidget(charts);
    body->setStretchFactor(0, 3);
    body->setStretchFactor(1, 2);
    return body;
}

void LambdaView::connectAll()
{
    connect(m_run, &QComboBox::activated, this, [this] {
        if (const QString folder = m_run->currentData().toString(); !folder.isEmpty())
            open(toPath(folder));
        else if (m_run->currentIndex() == m_run->count() - 1)
            chooseFolder();
    });
    connect(m_slider, &QSlider::valueChanged, this, &LambdaView::sliderMoved);
    connect(m_back, &QPushButton::clicked, this, [this] { m_slider->setLambda(m_slider->trained().value_or(0)); });
    connect(m_probe, &QPushButton::clicked, this, [this] {
        std::vector<double> lambdas;
        for (const auto& [lambda, metric] : m_visited)
            lambdas.push_back(lambda);
        emit probeWanted(m_shown, lambdas);
    });
    connect(&m_soon, &QTimer::timeout, this, [this] { ask(m_slider->lambda()); });
    connect(m_visitedDots, &RunSelection::selectionChanged, this, [this] {
        const QSet<QString> chosen = m_visitedDots->selected(); // it changes as the slider moves
        for (const QString& lambda : chosen)
            m_slider->setLambda(lambda.toDouble());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (!now.isValid())
            return; // the model is filled anew
        m_chosen = m_flips->sampleAt(now.row());
        m_chosenDetail = m_flips->detail(now.row());
        m_detail->setText(m_chosenDetail);
    });
    connect(m_context.lab, &LabSession::swept, this, &LambdaView::showAnswer);
    connect(m_context.lab, &LabSession::sweepFailed, this, &LambdaView::showError);
    connect(m_context.lab, &LabSession::loading, this, [this](const QString& model) {
        if (m_opening)
            m_summary->setText(tr("Loading %1…").arg(model));
    });
}

void LambdaView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    offerRuns();
}

void LambdaView::offerRuns()
{
    const QString chosen = toQString(m_adapter);
    m_run->clear();
    m_run->addItem(tr("Choose a trained run…"), QString());
    int offered = 0;
    for (const engine::RunSummary& run : m_context.runs ? m_context.runs() : std::vector<engine::RunSummary>()) {
        if (run.state != engine::RunState::Completed || !takesLambda(run.method) || offered == kMostOffered)
            continue;
        ++offered;
        m_run->addItem(labelWithData(run), toQString(engine::runsFolder(m_context.library) / run.name));
    }
    if (!chosen.isEmpty() && m_run->findData(chosen) < 0)
        m_run->addItem(toQString(m_adapter.filename()), chosen);
    m_run->addItem(tr("Run or adapter folder…"), QString());
    m_run->setCurrentIndex(chosen.isEmpty() ? 0 : m_run->findData(chosen));
}

void LambdaView::chooseFolder()
{
    m_run->setCurrentIndex(std::max(0, m_run->findData(toQString(m_adapter))));
    dialogs::FileRequest request;
    request.title = tr("Run or adapter");
    request.folder = toQString(engine::runsFolder(m_context.library));
    dialogs::chooseFile(this, request, [this](const QString& path) { open(toPath(path)); });
}

void LambdaView::open(const std::filesystem::path& adapter)
{
    m_adapter = adapter;
    m_opening = true;
    m_soon.stop();
    m_message->hide();
    m_summary->setText(tr("Reading the run and its validation set…"));
    m_flips->setOld(true);
    offerRuns();
    ask(std::nullopt);
}

void LambdaView::sliderMoved()
{
    followLambda();
    followAge();
    if (!m_visitedDots->selected().contains(dotName(m_slider->lambda())))
        m_visitedDots->setSelected({}); // a click on the dot that was left brings it back
    if (!m_settingUp)
        m_soon.start();
}

void LambdaView::ask(std::optional<double> lambda)
{
    SweepQuestion question;
    question.setup.adapter = m_adapter;
    question.lambda = lambda;
    m_context.lab->sweep(question);
}

void LambdaView::followLambda()
{
    const std::optional<double> trained = m_slider->trained();
    m_lambda->setText(trained ? QStringLiteral("λ %1").arg(formatLambda(m_slider->lambda())) : QStringLiteral("λ –"));
    const bool other = trained && !m_slider->isAtTrained();
    m_back->setEnabled(other);
    m_warning->setText(trained ? warningAt(m_slider->lambda()) : QString());
    setRole(m_warning, other || (m_answer.facts && m_answer.facts->arm.otherWeights) ? "warning" : "muted");
}

/// What λ is to this adapter, and what else there is to know before its figures are read.
QString LambdaView::warningAt(double lambda) const
{
    const double trained = m_slider->trained().value_or(lambda);
    const engine::LabArmFacts facts = m_answer.facts ? m_answer.facts->arm : engine::LabArmFacts();
    const QString now = formatLambda(lambda), before = formatLambda(trained);
    QStringList parts;
    if (m_slider->isAtTrained())
        parts += facts.ownLambdas ? tr("Each module has the λ that it learned; %1 is their mean.").arg(before)
                                  : tr("This is the λ that the adapter was trained with.");
    else if (facts.ownLambdas)
        parts += tr("λ %1 at all modules alike is not what this adapter learned (each module its own λ, their mean is "
                    "%2): it never learned with this mixing, and its figures say nothing about training at λ %1.")
                     .arg(now, before);
    else
        parts += tr("λ %1 is not the λ this adapter was trained with (%2): it never learned with this "
                    "mixing, and its figures say nothing about training at λ %1.")
                     .arg(now, before);
    if (facts.otherWeights)
        parts += tr("The adapter was trained on other weights than this model's.");
    return parts.join(QLatin1Char(' '));
}

/// As long as the figures are of another λ than the slider's they say so.
void LambdaView::followAge()
{
    if (!m_answer.figures)
        return;
    const double wanted = m_slider->lambda(), shown = m_answer.figures->lambda;
    const bool old = wanted != shown;
    m_flips->setOld(old);
    setRole(m_summary, old ? "muted" : "");
    if (old)
        m_summary->setText(
            tr("Computing λ %1… The figures are still those of λ %2.").arg(formatLambda(wanted), formatLambda(shown)));
    else
        showSummary();
}

/// "λ 0.2", or what stands for it where each module learned its own.
QString LambdaView::lambdaName(double lambda) const
{
    const engine::LabArmFacts& arm = m_answer.facts->arm;
    return (arm.ownLambdas && lambda == arm.trainedLambda ? tr("learned λ, mean %1") : tr("λ %1"))
        .arg(formatLambda(lambda));
}

void LambdaView::showAnswer(const SweepAnswer& answer)
{
    if (answer.question.setup.adapter != m_adapter)
        return;
    m_message->hide();
    m_answer = answer;
    if (std::exchange(m_opening, false))
        beginWith(answer);
    followLambda();
    showSamples(answer);
    followAge();
    showVisited(answer);
    showSimilarity(answer);
}

/// The chosen sample stays chosen, wherever it stands now. As long as it is not among those that were computed, what
/// was last known of it stays.
void LambdaView::showSamples(const SweepAnswer& answer)
{
    const int column = std::max(0, m_table->currentIndex().column());
    m_flips->setAnswer(answer);
    for (const int each : {FlipModel::Row, FlipModel::Gold, FlipModel::Trained, FlipModel::Now, FlipModel::Moved}) {
        m_table->resizeColumnToContents(each);
        m_table->setColumnWidth(each, std::min(m_table->columnWidth(each) + kColumnRoom, kWidestColumn));
    }
    const int row = m_chosen ? m_flips->rowOf(*m_chosen) : -1;
    if (row >= 0) {
        m_table->setCurrentIndex(m_flips->index(row, column));
        m_table->scrollTo(m_table->currentIndex());
    } else if (m_chosen) {
        m_detail->setText(
            tr("%1 (λ %2 follows with the whole set)").arg(m_chosenDetail, formatLambda(answer.figures->lambda)));
    } else {
        m_detail->setText(m_flips->detail(0));
    }
}

/// The first answer of another adapter.
void LambdaView::beginWith(const SweepAnswer& answer)
{
    m_shown = m_adapter;
    m_visited.clear();
    m_probe->setEnabled(false);
    m_trainedSimilarity.clear();
    m_chosen.reset();
    m_settingUp = true;
    m_slider->setTrained(answer.facts->arm.trainedLambda);
    m_slider->setLambda(answer.figures->lambda);
    m_settingUp = false;
    m_slider->setEnabled(true);
}

/// What is shown stays, and so does the adapter that it is of.
void LambdaView::showError(const ErrorInfo& error)
{
    if (std::exchange(m_opening, false)) {
        m_adapter = m_shown;
        offerRuns();
    }
    m_message->showError(tr("λ cannot be moved on this adapter"), error);
    followAge();
    m_summary->setText(m_answer.figures
                           ? tr("The figures are those of λ %1.").arg(formatLambda(m_answer.figures->lambda))
                           : startText());
}

void LambdaView::showSummary()
{
    const SweepAnswer& answer = m_answer;
    const engine::SweepFigures& figures = *answer.figures;
    const QString all = formatCount(static_cast<std::int64_t>(answer.facts->samples.size()));
    const QString part = formatCount(static_cast<std::int64_t>(figures.covered.size()));
    const std::string& metric = answer.facts->primaryMetric;
    QStringList parts{lambdaName(figures.lambda),
                      figures.exact ? tr("All %1 samples").arg(all)
                                    : tr("So far %1 of %2 samples, spread over the set").arg(part, all),
                      tr("%1 (at the trained λ: %2)")
                          .arg(valueText(metric, figures.primary), valueText(metric, figures.trainedPrimary))};
    if (!answer.facts->classes.empty())
        parts << tr("predictions that flip: %1 (become right: %2, become wrong: %3)")
                     .arg(figures.flips.size())
                     .arg(figures.better)
                     .arg(figures.worse);
    if (const QString control = controlWords(answer.facts->arm); !control.isEmpty())
        parts << control;
    if (answer.facts->leftOut > 0)
        parts << tr("samples left out, without a token: %1").arg(formatCount(answer.facts->leftOut));
    parts << tr("special tokens count in the similarity") << tr("%1 ms").arg(std::lround(answer.milliseconds));
    m_summary->setText(parts.join(QStringLiteral(" · ")));
}

void LambdaView::showVisited(const SweepAnswer& answer)
{
    const engine::SweepFigures& figures = *answer.figures;
    if (!figures.exact)
        return;
    const std::string& metric = answer.facts->primaryMetric;
    const auto shownOf = [&metric](double value) { return showsPerplexity(metric) ? std::exp(-value) : value; };
    m_visited[figures.lambda] = shownOf(figures.primary);
    m_visited[*answer.facts->arm.trainedLambda] = shownOf(figures.trainedPrimary);
    ScatterFigures shown;
    shown.xTitle = tr("λ at inference");
    shown.yTitle = metricTitle(metric);
    shown.xId = QStringLiteral("lambda");
    shown.yId = showsPerplexity(metric) ? QStringLiteral("perplexity") : QString::fromStdString(metric);
    QStringList names;
    for (const auto& [lambda, value] : m_visited) {
        names += dotName(lambda);
        const bool trained = lambda == *answer.facts->arm.trainedLambda, own = trained && answer.facts->arm.ownLambdas;
        const QString text = own       ? tr("learned λ, %1 in the mean\n%2")
                             : trained ? tr("λ %1 (trained)\n%2")
                                       : tr("λ %1\n%2");
        shown.dots.push_back(
            {names.last(), lambda, {lambda, value}, text.arg(formatLambda(lambda), formatNumber(value)), own});
    }
    m_probe->setEnabled(!m_visited.empty());
    m_visitedDots->setRuns(names);
    m_metric->setFigures(std::move(shown));
}

void LambdaView::showSimilarity(const SweepAnswer& answer)
{
    const engine::SweepFigures& figures = *answer.figures;
    if (figures.similarity.empty())
        return;
    const double trained = *answer.facts->arm.trainedLambda;
    if (figures.lambda == trained)
        m_trainedSimilarity = figures.similarity;
    std::vector<LayerLine> lines;
    if (!m_trainedSimilarity.empty())
        lines.push_back(
            {QStringLiteral("trained"),
             answer.facts->arm.ownLambdas ? lambdaName(trained) : tr("trained λ %1").arg(formatLambda(trained)),
             m_trainedSimilarity,
             {},
             trained,
             {},
             Qt::DashLine});
    if (figures.lambda != trained)
        lines.push_back({QStringLiteral("now"),
                         tr("λ %1").arg(formatLambda(figures.lambda)),
                         figures.similarity,
                         {},
                         figures.lambda,
                         {},
                         Qt::SolidLine});
    m_layers->setSubtitle(
        tr("first %1 samples").arg(std::min(engine::LambdaSweep::kSimilaritySamples, answer.facts->samples.size())) +
        QStringLiteral(" · ") + specialTokensWords(true));
    m_layers->setSpecialTokens(true);
    m_layers->setLines(std::move(lines));
}

} // namespace ui
