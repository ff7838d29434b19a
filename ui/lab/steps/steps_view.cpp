// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/steps/steps_view.h"

#include "help/term_label.h"
#include "lab/steps/formula_label.h"
#include "lab/steps/marked_frame.h"
#include "lab/steps/matrix_model.h"
#include "lab/steps/matrix_view.h"
#include "lab/steps/step_texts.h"
#include "lab/steps/steps_controls.h"
#include "lab/steps/steps_model.h"
#include "theme/theme.h"
#include "widgets/format.h"
#include "widgets/icons.h"
#include "widgets/unbroken.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QUndoStack>

#include <algorithm>

namespace ui {

namespace {

bool isUndoKey(const QKeyEvent* event)
{
    return event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo);
}

} // namespace

void StepsView::connectAll()
{
    connect(m_model, &StepsModel::stepChanged, this, &StepsView::showStep);
    connect(m_model, &StepsModel::numbersChanged, this, [this] {
        fillList();
        fillMore();
        m_problem->hide();
    });
    connect(m_theme, &Theme::changed, this, [this] {
        m_listed.clear(); // its titles have colours
        fillList();
        showStep();
    });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item != nullptr && item->data(Qt::UserRole).isValid())
            m_model->setCurrent(item->data(Qt::UserRole).toInt());
    });
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_model->current() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_model->current() + 1); });
    connect(m_play, &QToolButton::toggled, this, &StepsView::play);
    connect(m_timer, &QTimer::timeout, this, [this] { m_model->setCurrent(m_model->current() + 1); });
    connect(m_more, &QComboBox::activated, this, [this](int index) {
        m_beside = m_more->itemData(index).toString().toStdString();
        showMatrices();
    });
    for (FormulaLabel* label : {m_formula, m_cellFormula}) {
        connect(label, &FormulaLabel::pointedAt, this, &StepsView::pointAt);
        connect(label, &FormulaLabel::chosen, this, &StepsView::choose);
    }
    for (const auto& [key, offset] : {std::pair{Qt::Key_Right, 1}, std::pair{Qt::Key_Left, -1}}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = offset] { go(m_model->current() + by); });
    }
    play(false);
}

void StepsView::setPlayInterval(int milliseconds)
{
    m_timer->setInterval(milliseconds);
}

/// By hand: playing ends.
void StepsView::go(int step)
{
    m_play->setChecked(false);
    m_model->setCurrent(step);
}

void StepsView::play(bool on)
{
    setLineIcon(m_play, on ? QStringLiteral("pause") : QStringLiteral("play"));
    m_play->setAccessibleName(on ? tr("Pause") : tr("Play"));
    m_play->setToolTip(on ? tr("Pause") : tr("Play all steps, one after the other"));
    if (!on) {
        m_timer->stop();
        return;
    }
    if (m_model->current() + 1 == static_cast<int>(m_model->steps().size()))
        m_model->setCurrent(0);
    m_timer->start();
}

void StepsView::pause()
{
    m_play->setChecked(false);
}

void StepsView::focusNext()
{
    m_next->setFocus(Qt::OtherFocusReason);
}

void StepsView::fillList()
{
    std::string listed;
    for (const engine::LayerStep& step : m_model->steps())
        listed += step_texts::stepText(step, m_model->settings()).title.toStdString() + "\n";
    if (listed == m_listed)
        return;
    m_listed = listed;
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    bool backward = true;
    int number = 0;
    for (const engine::LayerStep& step : m_model->steps()) {
        if (number == 0 || step.backward != backward) {
            auto* head = new QListWidgetItem(step.backward ? tr("Back: gradients") : tr("Forward"), m_list);
            head->setFlags(Qt::NoItemFlags);
            QFont font = m_list->font();
            font.setBold(true);
            head->setFont(font);
            head->setForeground(m_theme->colors().mutedText);
            backward = step.backward;
        }
        const QString title = step_texts::stepText(step, m_model->settings()).title;
        auto* item = new QListWidgetItem(QStringLiteral("%1  %2").arg(number + 1).arg(title), m_list);
        item->setData(Qt::UserRole, number++);
        item->setToolTip(title);
    }
}

void StepsView::fillMore()
{
    const QString shown = QString::fromStdString(m_guest.empty() ? m_beside : m_guest);
    std::string offered;
    for (const engine::StepsMatrix& matrix : m_model->result().matrices)
        offered += matrix.key + matrix.symbol + "\n";
    const QSignalBlocker blocker(m_more);
    if (offered == m_offered) {
        m_more->setCurrentIndex(std::max(m_more->findData(shown), 0));
        return;
    }
    m_offered = offered;
    m_more->clear();
    m_more->addItem(tr("nothing more"), QString());
    for (const engine::StepsMatrix& matrix : m_model->result().matrices)
        m_more->addItem(QStringLiteral("%1  %2").arg(QString::fromStdString(matrix.symbol),
                                                     step_texts::matrixName(matrix, m_model->settings())),
                        QString::fromStdString(matrix.key));
    m_more->setCurrentIndex(std::max(m_more->findData(shown), 0));
}

void StepsView::showStep()
{
    const QSignalBlocker blocker(m_list);
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(Qt::UserRole) == QVariant(m_model->current()))
            m_list->setCurrentRow(row);
    const int last = m_model->lastAllowed();
    m_back->setEnabled(m_model->current() > 0);
    m_next->setEnabled(m_model->current() < last);
    if (m_model->current() == last)
        m_play->setChecked(false);
    pointAt({}); // the formula that was pointed at is another now
    showMatrices();
    showText();
    showLoss();
}

MatrixView* StepsView::viewAt(std::size_t index)
{
    while (m_views.size() <= index) {
        auto* view = new MatrixView(m_model, m_theme, m_stage);
        m_stage->layout()->addWidget(view);
        m_views.push_back(view);
        connect(view, &MatrixView::lookedAt, this, [this, view](const std::optional<engine::StepsCell>& cell) {
            markMatrix(cell ? QString::fromStdString(view->key()) : QString());
            if (cell)
                m_looked = cell;
            showCell();
        });
        connect(view, &MatrixView::problemFound, this, [this](const QString& problem) {
            m_problem->setText(problem);
            m_problem->setVisible(!problem.isEmpty());
        });
    }
    return m_views[index];
}

void StepsView::showMatrices()
{
    std::vector<std::string> keys = m_model->step().matrices;
    const std::string result = keys.back();
    for (const std::string& key : {m_beside, m_guest})
        if (!key.empty() && std::find(keys.begin(), keys.end(), key) == keys.end() &&
            m_model->result().find(key) != nullptr)
            keys.push_back(key);
    for (std::size_t i = 0; i < keys.size(); ++i)
        viewAt(i)->showMatrix(keys[i], keys[i] == result);
    for (std::size_t i = keys.size(); i < m_views.size(); ++i)
        m_views[i]->hide();
    setColors(keys.size());
    // Sizes follow at once, so that no caption stands in the room of the one before.
    for (MatrixView* view : m_views)
        view->layout()->activate();
    m_stage->layout()->invalidate();
    m_stage->layout()->activate();
    const bool isNew = m_shownStep != m_model->step().id;
    m_shownStep = m_model->step().id;
    if (isNew || !m_looked || std::find(keys.begin(), keys.end(), m_looked->matrix) == keys.end())
        m_looked = engine::StepsCell{result, 0, 0};
    showCell();
}

/// Equal colours are equal numbers in all matrices of a step; gradients, which are smaller, have their own scale.
void StepsView::setColors(std::size_t shown)
{
    double values = 0, gradients = 0;
    for (std::size_t i = 0; i < shown; ++i) {
        const engine::StepsMatrix& matrix = *m_views[i]->model()->matrix();
        if (matrix.role == engine::StepsRole::Gradient)
            gradients = std::max(gradients, largestOf(matrix));
        else if (matrix.role != engine::StepsRole::Input)
            values = std::max(values, largestOf(matrix));
    }
    for (std::size_t i = 0; i < shown; ++i) {
        const bool isGradient = m_views[i]->model()->matrix()->role == engine::StepsRole::Gradient;
        m_views[i]->setLimit(colorLimit(isGradient ? gradients : values));
    }
    const auto text = [](double largest) { return formatNumber(colorLimit(largest), 3); };
    if (gradients == 0)
        m_scale->setText(tr("Colours: blue −%1, red %1").arg(text(values)));
    else if (values == 0)
        m_scale->setText(tr("Colours: gradients blue −%1, red %1").arg(text(gradients)));
    else
        m_scale->setText(tr("Colours: blue −%1, red %1; gradients ±%2").arg(text(values), text(gradients)));
}

void StepsView::showText()
{
    const auto [title, text] = step_texts::stepText(m_model->step(), m_model->settings());
    m_title->setText(unbrokenEquations(title));
    m_text->setText(unbrokenEquations(text));
    const std::string& key = m_model->step().result();
    const engine::StepsFormula symbols = engine::stepsFormula(m_model->result(), key, false);
    const engine::StepsFormula numbers = engine::stepsFormula(m_model->result(), key, true);
    std::vector<engine::StepsFormula> formulas{symbols};
    const auto same = [](const engine::StepsFormulaPart& a, const engine::StepsFormulaPart& b) {
        return a.text == b.text;
    };
    if (!std::equal(symbols.begin(), symbols.end(), numbers.begin(), numbers.end(), same))
        formulas.push_back(numbers);
    m_formula->setFormulas(formulas);
}

void StepsView::showCell()
{
    const engine::StepsMatrix* matrix = m_looked ? m_model->result().find(m_looked->matrix) : nullptr;
    if (matrix == nullptr || m_looked->row >= matrix->grid.rows || m_looked->column >= matrix->grid.columns) {
        m_cellFormula->setFormulas({});
        return;
    }
    const engine::StepsFormula formula = engine::stepsCellFormula(m_model->result(), *m_looked);
    QString otherwise;
    if (formula.empty() && matrix->role == engine::StepsRole::Input)
        otherwise = tr("%1 is an input.").arg(QString::fromStdString(matrix->symbol));
    else if (formula.empty())
        otherwise =
            matrix->role == engine::StepsRole::Trained
                ? tr("%1 is trained: its numbers follow from no formula.").arg(QString::fromStdString(matrix->symbol))
                : tr("%1 is frozen: its numbers follow from no formula.").arg(QString::fromStdString(matrix->symbol));
    else if (m_model->state().edits.contains(*m_looked))
        otherwise = tr("put in by hand");
    else if (matrix->rule.kind == engine::StepsRuleKind::Chain)
        otherwise = tr("by the chain rule, through more than one formula");
    std::vector<engine::StepsFormula> formulas;
    if (!formula.empty())
        formulas.push_back(formula);
    m_cellFormula->setFormulas(formulas, otherwise);
}

void StepsView::showLoss()
{
    const engine::StepsResult& result = m_model->result();
    const double right = result["probabilities"].grid.at(0, static_cast<std::size_t>(result.state.label));
    m_loss->setText(
        tr("loss %1, p of the right class %2; with λ = 0: loss %3")
            .arg(formatNumber(result.loss(), 4), formatNumber(right, 3), formatNumber(m_model->plainLoss(), 4)));
}

void StepsView::markMatrix(const QString& key)
{
    m_formula->setMarked(key);
    m_cellFormula->setMarked(key);
    for (MatrixView* view : m_views)
        view->setMarked(!key.isEmpty() && QString::fromStdString(view->key()) == key);
}

MatrixView* StepsView::shownView(const std::string& key) const
{
    const auto found = std::find_if(m_views.begin(), m_views.end(), [&key](const MatrixView* view) {
        return view->isVisibleTo(view->parentWidget()) && view->key() == key;
    });
    return found == m_views.end() ? nullptr : *found;
}

void StepsView::pointAt(const FormulaTarget& target)
{
    m_controls->setMarked(target.matrix);
    const std::string key = target.matrix.toStdString();
    if (key != m_guest) {
        setGuest({});
        if (m_model->result().find(key) != nullptr && shownView(key) == nullptr)
            setGuest(key);
    }
    for (MatrixView* view : m_views) {
        view->setMarked(!key.empty() && view->key() == key);
        view->setMarkedCell(target.cell);
    }
}

/// Behind the others, which stay where they are; where there is no room the stage is moved, and back again.
void StepsView::setGuest(const std::string& key)
{
    if (key == m_guest)
        return;
    const bool leaves = key.empty();
    if (!leaves)
        m_scrolled = m_scroll->verticalScrollBar()->value();
    m_guest = key;
    m_moreFrame->setMarked(!leaves);
    fillMore();
    showMatrices();
    QEvent laidOut(QEvent::LayoutRequest); // the scroll bar's range is that of the new stage at once
    QCoreApplication::sendEvent(m_scroll, &laidOut);
    if (MatrixView* guest = shownView(key))
        m_scroll->ensureWidgetVisible(guest, 0, 0);
    else
        m_scroll->verticalScrollBar()->setValue(m_scrolled);
}

void StepsView::choose(const FormulaTarget& target)
{
    if (target.matrix == QLatin1String("lambda") || target.matrix == QLatin1String("scale")) {
        m_controls->focusSetting(target.matrix);
        return;
    }
    const std::string key = target.matrix.toStdString();
    setGuest({}); // it has come to stay
    if (shownView(key) == nullptr) {
        m_beside = key;
        fillMore();
        showMatrices();
    }
    MatrixView* view = shownView(key);
    if (view == nullptr)
        return;
    const engine::StepsCell cell = target.cell.value_or(engine::StepsCell{key, 0, 0});
    view->table()->setFocus();
    view->table()->setCurrentIndex(view->model()->index(static_cast<int>(cell.row), static_cast<int>(cell.column)));
}

bool StepsView::event(QEvent* event)
{
    // Claims Ctrl+Z from the window's own undo while the focus is in here.
    if (event->type() == QEvent::ShortcutOverride && isUndoKey(static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void StepsView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Undo))
        m_model->undoStack()->undo();
    else if (event->matches(QKeySequence::Redo))
        m_model->undoStack()->redo();
    else
        QWidget::keyPressEvent(event);
}

void StepsView::hideEvent(QHideEvent* event)
{
    m_play->setChecked(false);
    QWidget::hideEvent(event);
}

} // namespace ui
