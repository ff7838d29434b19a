// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/filter_edit.h"

#include "runs/offer_delegate.h"
#include "theme/theme_colors.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTextCharFormat>

#include <algorithm>

namespace ui {

namespace {

constexpr int kMostRemembered = 20;
constexpr int kShownOffers = 10;
constexpr int kLeastWidth = 44; // characters
constexpr int kHistoryRole = Qt::UserRole + 1;

} // namespace

FilterEdit::FilterEdit(QWidget* parent)
    : QLineEdit(parent), m_completer(new QCompleter(this)), m_offers(new QStandardItemModel(this))
{
    m_completer->setWidget(this);
    m_completer->setModel(m_offers);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(kShownOffers);
    offers()->setObjectName(QStringLiteral("filterOffers"));
    offers()->setFrameShape(QFrame::Box);
    offers()->setItemDelegate(new OfferDelegate(offers()));
    offers()->installEventFilter(this);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &FilterEdit::take);
    connect(this, &QLineEdit::textChanged, this, &FilterEdit::read);
    connect(this, &QLineEdit::textEdited, this, &FilterEdit::offer);
}

QAbstractItemView* FilterEdit::offers() const
{
    return m_completer->popup();
}

void FilterEdit::setRows(const std::vector<RunRow>& rows)
{
    m_source.setRows(rows);
}

void FilterEdit::setHistory(const QStringList& filters)
{
    m_history = filters.mid(0, kMostRemembered);
    m_source.setHistory(m_history);
}

void FilterEdit::read()
{
    m_filter = RunFilter::parse(text());
    markProblems();
    emit filterChanged(m_filter);
}

void FilterEdit::markProblems()
{
    // A line edit has no formats of its own but those of an input method: an event without text changes them alone.
    const bool dark = palette().color(QPalette::Base).lightness() < 128;
    const QColor error = dark ? darkColors().error : lightColors().error;
    QTextCharFormat wrong;
    wrong.setForeground(error);
    wrong.setUnderlineStyle(QTextCharFormat::SingleUnderline); // a wave is too faint at this size
    wrong.setUnderlineColor(error);
    QList<QInputMethodEvent::Attribute> marks;
    for (const FilterProblem& problem : m_filter.problems())
        marks.append({QInputMethodEvent::TextFormat, static_cast<int>(problem.position) - cursorPosition(),
                      static_cast<int>(problem.length), wrong});
    QInputMethodEvent event({}, marks);
    QCoreApplication::sendEvent(this, &event);
}

bool FilterEdit::isOffering() const
{
    return offers()->isVisible();
}

void FilterEdit::offer()
{
    const RunFilterCompleter::Completion found = m_source.complete(text(), cursorPosition());
    m_position = found.position;
    m_length = found.length;
    const QString there = text().mid(m_position, m_length);
    m_offers->clear();
    for (const RunFilterCompleter::Suggestion& suggestion : found.suggestions) {
        if (suggestion.text == there)
            continue; // it stands there already
        auto* item = new QStandardItem(suggestion.text);
        item->setData(suggestion.help, OfferDelegate::kHelpRole);
        item->setData(suggestion.history, kHistoryRole);
        item->setEditable(false);
        m_offers->appendRow(item);
    }
    if (m_offers->rowCount() == 0 || !isVisible()) {
        offers()->hide();
        return;
    }
    const int wanted = offers()->sizeHintForColumn(0) + offers()->verticalScrollBar()->sizeHint().width();
    const int least = fontMetrics().averageCharWidth() * kLeastWidth;
    QRect place = rect();
    place.setWidth(std::min(std::max(least, wanted), std::max(least, width())));
    m_completer->complete(place);
    offers()->setCurrentIndex({}); // nothing is marked until a key or the mouse marks it
}

bool FilterEdit::event(QEvent* event)
{
    // Tab would leave the line before keyPressEvent sees it.
    if (event->type() == QEvent::KeyPress && offerKey(static_cast<QKeyEvent*>(event)->key())) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

bool FilterEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == offers() && event->type() == QEvent::KeyPress && offerKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    return QLineEdit::eventFilter(watched, event);
}

bool FilterEdit::offerKey(int key)
{
    if (!isOffering())
        return false;
    const QModelIndex marked = offers()->currentIndex();
    switch (key) {
    case Qt::Key_Tab:
        take(marked.isValid() ? marked : offers()->model()->index(0, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (marked.isValid()) {
            take(marked);
        } else {
            offers()->hide();
            remember();
        }
        return true;
    case Qt::Key_Escape:
        offers()->hide();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int rows = offers()->model()->rowCount();
        const int from = marked.isValid() ? marked.row() : key == Qt::Key_Down ? -1 : rows;
        const int to = (from + (key == Qt::Key_Down ? 1 : rows - 1)) % rows;
        offers()->setCurrentIndex(offers()->model()->index(from == rows ? rows - 1 : to, 0));
        return true;
    }
    default:
        return false;
    }
}

void FilterEdit::take(const QModelIndex& taken)
{
    const QString chosen = taken.data(Qt::DisplayRole).toString();
    const bool whole = taken.data(kHistoryRole).toBool();
    offers()->hide();
    if (chosen.isEmpty())
        return;
    QString next = text();
    qsizetype cursor = chosen.size();
    if (whole) {
        next = chosen;
    } else {
        // A value is finished and a blank invites the next term; a key waits for its value.
        const bool finished = !chosen.endsWith(QLatin1Char(':'));
        const bool room = next.mid(m_position + m_length, 1).isEmpty() && finished;
        next.replace(m_position, m_length, room ? chosen + QLatin1Char(' ') : chosen);
        cursor = m_position + chosen.size() + (room ? 1 : 0);
    }
    setText(next);
    setCursorPosition(static_cast<int>(cursor));
    if (chosen.endsWith(QLatin1Char(':')))
        offer();
}

void FilterEdit::keyPressEvent(QKeyEvent* event)
{
    const bool asks = event->key() == Qt::Key_Space && event->modifiers().testFlag(Qt::ControlModifier);
    if (asks || (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier)) {
        offer();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        remember();
    QLineEdit::keyPressEvent(event);
}

void FilterEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        remember();
}

void FilterEdit::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        markProblems();
}

void FilterEdit::remember()
{
    const QString filter = text().trimmed();
    if (filter.isEmpty() || !m_filter.problems().empty())
        return;
    QStringList next = m_history;
    next.removeAll(filter);
    next.prepend(filter);
    setHistory(next);
}

} // namespace ui
