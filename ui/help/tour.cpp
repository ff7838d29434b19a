// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/tour.h"

#include "help/term_label.h"
#include "widgets/outline.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int kCardWidth = 40; // average characters
constexpr int kGap = 14;       // px between the card and what it speaks of

} // namespace

Tour::Tour(QWidget* window, std::vector<TourStop> stops)
    : QFrame(window), m_window(window), m_stops(std::move(stops)), m_title(new QLabel(this)),
      m_text(new TermLabel(this)), m_count(new QLabel(this)), m_back(new QPushButton(tr("&Back"), this)),
      m_next(new QPushButton(this)), m_leave(new QPushButton(tr("End the to&ur"), this))
{
    setObjectName(QStringLiteral("tour"));
    setProperty("card", true);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    m_title->setObjectName(QStringLiteral("tourTitle"));
    m_title->setProperty("role", "title");
    m_title->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("tourText"));
    m_text->setWordWrap(true);
    m_count->setProperty("role", "muted");
    m_back->setObjectName(QStringLiteral("tourBack"));
    m_next->setObjectName(QStringLiteral("tourNext"));
    m_leave->setObjectName(QStringLiteral("tourLeave"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_count);
    buttons->addStretch(1);
    for (QPushButton* button : {m_leave, m_back, m_next}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    connect(m_next, &QPushButton::clicked, this, &Tour::next);
    connect(m_back, &QPushButton::clicked, this, &Tour::back);
    connect(m_leave, &QPushButton::clicked, this, &Tour::leave);
    hide();
}

void Tour::start()
{
    m_focusBefore = QApplication::focusWidget();
    qApp->installEventFilter(this);
    showStop(0);
}

void Tour::next()
{
    if (m_stop + 1 < count())
        showStop(m_stop + 1);
    else
        leave();
}

void Tour::back()
{
    if (m_stop > 0)
        showStop(m_stop - 1);
}

void Tour::leave()
{
    if (m_left)
        return;
    m_left = true;
    qApp->removeEventFilter(this);
    const bool hadFocus = isAncestorOf(QApplication::focusWidget()); // hiding moves it on
    hide();
    delete m_mark;
    if (m_focusBefore && m_focusBefore->isVisible() && hadFocus)
        m_focusBefore->setFocus();
    emit left(m_stop + 1 == count());
    deleteLater();
}

void Tour::showStop(int stop)
{
    m_stop = stop;
    const TourStop& now = m_stops[static_cast<std::size_t>(stop)];
    if (now.prepare)
        now.prepare();
    m_target = now.target ? now.target() : nullptr;
    for (QWidget* up = m_target; up; up = up->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(up); area && area != m_target)
            area->ensureWidgetVisible(m_target);
    }
    delete m_mark;
    if (m_target && m_window->isAncestorOf(m_target)) {
        m_mark = new Outline(m_target, m_window);
        m_mark->setObjectName(QStringLiteral("tourMark"));
    }
    m_title->setText(now.title);
    m_text->setText(now.text);
    m_count->setText(tr("%1 of %2").arg(stop + 1).arg(count()));
    m_back->setEnabled(stop > 0);
    m_next->setText(stop + 1 == count() ? tr("&Done") : tr("&Next"));
    setAccessibleName(now.title);
    setAccessibleDescription(now.text);
    place();
    show();
    m_next->setFocus();
}

void Tour::place()
{
    layout()->activate(); // the row of the buttons still knows the texts of the stop before
    const int width = std::min(fontMetrics().averageCharWidth() * kCardWidth + 40, m_window->width() - 2 * kGap);
    setFixedWidth(std::max(width, layout()->totalMinimumSize().width()));
    layout()->activate();
    resize(this->width(), heightForWidth(this->width()));
    const bool isSeen = m_target && m_target->isVisible();
    QRect target(m_window->rect().center(), QSize());
    if (isSeen)
        target = QRect(m_target->mapTo(m_window, QPoint()), m_target->size()).intersected(m_window->rect());
    move(besides(target));
    raise();
}

/// Right of the target, else left, below, above; where it is too large for all, in its middle.
QPoint Tour::besides(const QRect& target) const
{
    const QRect room = m_window->rect().adjusted(kGap, kGap, -kGap, -kGap);
    const int x = std::clamp(target.left(), room.left(), std::max(room.left(), room.right() - width()));
    const int y = std::clamp(target.top(), room.top(), std::max(room.top(), room.bottom() - height()));
    const QPoint places[] = {{target.right() + kGap, y},
                             {target.left() - kGap - width(), y},
                             {x, target.bottom() + kGap},
                             {x, target.top() - kGap - height()}};
    for (const QPoint& at : places) {
        if (room.contains(QRect(at, size())))
            return at;
    }
    const QRect middle(QPoint(target.center().x() - width() / 2, target.center().y() - height() / 2), size());
    return {std::clamp(middle.left(), room.left(), std::max(room.left(), room.right() - width())),
            std::clamp(middle.top(), room.top(), std::max(room.top(), room.bottom() - height()))};
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    auto* widget = qobject_cast<QWidget*>(watched);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (widget && widget != this && !isAncestorOf(widget))
            leave(); // and the click does what it was meant to do
        break;
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && widget &&
            widget->window() == m_window->window()) { // dialogs and menus that a key has opened keep theirs
            leave();
            return true;
        }
        break;
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
        if (watched == m_window || (widget && m_target && (widget == m_target || widget->isAncestorOf(m_target))))
            place(); // a splitter, a scroll bar or another page takes the target along
        break;
    case QEvent::Close:
        if (watched == m_window)
            leave();
        break;
    default:
        break;
    }
    return false;
}

void Tour::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Right)
        next();
    else if (event->key() == Qt::Key_Left)
        back();
    else
        QFrame::keyPressEvent(event);
}

} // namespace ui
