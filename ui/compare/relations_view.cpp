// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/relations_view.h"

#include "charts/parallel_chart.h"
#include "charts/scatter_chart.h"
#include "compare/compare_figures.h"
#include "help/term_label.h"
#include "translation/engine_texts.h"
#include "widgets/eliding_combo.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>

namespace ui {

namespace {

const QString kEndpoint = QStringLiteral("endpoint");

/// The scalar that a new comparison begins with against the endpoint: the last layer's similarity.
QString firstAcross(const engine::Comparison& comparison)
{
    QString last;
    for (const engine::RunScalar& scalar : comparison.scalars) {
        if (scalar.id.rfind("similarity/", 0) == 0)
            last = QString::fromStdString(scalar.id);
    }
    return last.isEmpty() && !comparison.scalars.empty() ? QString::fromStdString(comparison.scalars.back().id) : last;
}

QComboBox* scalarBox(const char* name, const QString& accessible, QWidget* parent)
{
    auto* box = new ElidingCombo(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(accessible);
    box->setMinimumContentsLength(12);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

} // namespace

RelationsView::RelationsView(ChartGroup* group, RunSelection* selection, CompareStore* store, QWidget* parent)
    : QWidget(parent), m_store(store)
{
    auto* columns = new QSplitter(Qt::Horizontal, this);
    columns->setObjectName(QStringLiteral("relationColumns"));
    columns->setChildrenCollapsible(false);
    columns->addWidget(buildParallel(group, selection));
    columns->addWidget(buildScatter(group, selection));
    columns->setStretchFactor(0, 3);
    columns->setStretchFactor(1, 2);
    columns->setSizes({600, 400});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(columns);
    connect(store, &CompareStore::correlated, this, &RelationsView::showCorrelation);
}

QWidget* RelationsView::buildParallel(ChartGroup* group, RunSelection* selection)
{
    auto* part = new QWidget(this);
    m_parallel = new ParallelChart(
        group, selection, QStringLiteral("parallelChart"),
        {tr("Parallel coordinates"), {}, tr("A line for each run over its settings and results will appear here.")},
        part);
    auto* axes = new QToolButton(part);
    axes->setObjectName(QStringLiteral("parallelAxes"));
    axes->setText(tr("&Axes"));
    axes->setToolTip(tr("Which numbers have an axis"));
    axes->setPopupMode(QToolButton::InstantPopup);
    m_axesMenu = new QMenu(axes);
    m_axesMenu->setObjectName(QStringLiteral("parallelAxesMenu"));
    axes->setMenu(m_axesMenu);
    connect(m_axesMenu, &QMenu::aboutToShow, this, &RelationsView::fillAxesMenu);
    auto* hint = new QLabel(tr("Drag a title to move its axis, double-click it to turn it round"), part);
    hint->setProperty("role", "muted");
    hint->setMinimumWidth(1);
    auto* row = new QHBoxLayout;
    row->addWidget(axes);
    row->addWidget(hint, 1);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_parallel, 1);
    return part;
}

QWidget* RelationsView::buildScatter(ChartGroup* group, RunSelection* selection)
{
    auto* part = new QWidget(this);
    m_scatter = new ScatterChart(
        group, selection, QStringLiteral("scatterChart"),
        {tr("One number against another"), {}, tr("A dot for each run that has both numbers will appear here.")}, part);
    m_y = scalarBox("scatterY", tr("Number on the y axis"), part);
    m_x = scalarBox("scatterX", tr("Number on the x axis"), part);
    auto* against = new QLabel(tr("against"), part);
    auto* row = new QHBoxLayout;
    row->addWidget(m_y, 1);
    row->addWidget(against);
    row->addWidget(m_x, 1);
    m_text = new TermLabel(part);
    m_text->setObjectName(QStringLiteral("correlationText"));
    m_note = new TermLabel(part);
    m_note->setObjectName(QStringLiteral("correlationNote"));
    m_note->setProperty("role", "muted");
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_scatter, 1);
    for (TermLabel* label : {m_text, m_note}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        // Two lines, whatever they say: the chart above must not jump, nor the page ask for more height.
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
        label->setMinimumHeight(2 * label->fontMetrics().lineSpacing());
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        column->addWidget(label);
    }
    for (QComboBox* box : {m_x, m_y})
        connect(box, &QComboBox::activated, this, [this, box] {
            m_picked[box] = box->currentData().toString();
            fillScatter();
            askCorrelation();
        });
    return part;
}

void RelationsView::clear()
{
    m_figures.reset();
    m_offered.clear();
    m_axes.clear();
    m_parallel->clearBrushes();
    m_parallel->setData({}, {});
    m_scatter->setFigures({});
    m_text->setText({});
    m_note->setText({});
    followScalars();
}

void RelationsView::setTraining(bool training)
{
    const bool ended = m_training && !training;
    m_training = training;
    if (ended)
        askCorrelation();
}

void RelationsView::setFigures(std::shared_ptr<const ComparedFigures> figures)
{
    m_figures = std::move(figures);
    // What is new is shown where it belongs to the first choice; what a person took away stays away.
    const std::set<QString> first = firstAxes(m_figures->whole);
    for (const ParallelAxis& axis : parallelAxes(m_figures->whole, nullptr)) {
        if (m_offered.insert(axis.id).second && first.count(axis.id) > 0)
            m_axes.insert(axis.id);
    }
    followScalars();
    fillParallel();
    fillScatter();
    if (!m_training)
        askCorrelation();
}

void RelationsView::followScalars()
{
    for (QComboBox* box : {m_x, m_y}) {
        const QSignalBlocker blocker(box);
        box->clear();
        if (!m_figures)
            continue;
        for (const engine::RunScalar& scalar : m_figures->whole.scalars)
            box->addItem(engineText(scalar.label), QString::fromStdString(scalar.id));
        // What nobody has picked goes on to the first choice: as long as runs train, its numbers are still to come.
        const auto picked = m_picked.find(box);
        int place = picked == m_picked.end() ? -1 : box->findData(picked->second);
        if (place < 0)
            place = box->findData(box == m_y ? kEndpoint : firstAcross(m_figures->whole));
        box->setCurrentIndex(std::max(0, place));
    }
}

void RelationsView::fillAxesMenu()
{
    m_axesMenu->clear();
    if (!m_figures)
        return;
    for (const ParallelAxis& axis : parallelAxes(m_figures->whole, nullptr)) {
        QAction* action = m_axesMenu->addAction(axis.title);
        action->setObjectName(QStringLiteral("axis_") + axis.id);
        action->setCheckable(true);
        action->setChecked(m_axes.count(axis.id) > 0);
        connect(action, &QAction::toggled, this, [this, id = axis.id](bool on) {
            if (on)
                m_axes.insert(id);
            else
                m_axes.erase(id);
            fillParallel();
        });
    }
}

void RelationsView::fillParallel()
{
    m_parallel->setData(parallelRuns(m_figures->shown), parallelAxes(m_figures->shown, &m_axes), m_figures->step);
}

void RelationsView::fillScatter()
{
    if (!m_figures)
        return;
    QString title = tr("%1 against %2").arg(m_y->currentText(), m_x->currentText());
    if (title[0] != QChar(0x3bb)) // λ is a name
        title[0] = title[0].toUpper();
    m_scatter->setTitle(title);
    m_scatter->setFigures(scatterFigures(m_figures->shown, m_x->currentData().toString().toStdString(),
                                         m_y->currentData().toString().toStdString()));
}

void RelationsView::askCorrelation()
{
    if (m_figures && m_x->count() > 0)
        m_store->correlate(m_figures, m_x->currentData().toString(), m_y->currentData().toString());
}

void RelationsView::showCorrelation(const CorrelationAnswer& answer)
{
    if (answer.figures != m_figures || answer.x != m_x->currentData().toString() ||
        answer.y != m_y->currentData().toString())
        return; // of an earlier choice
    const QString text = engineText(answer.correlation.text);
    m_text->setText(answer.figures->step ? tr("At step %1, on validation: %2").arg(*answer.figures->step).arg(text)
                                         : text);
    m_note->setText(engineText(answer.correlation.note));
    m_note->setVisible(!answer.correlation.note.empty());
}

} // namespace ui
