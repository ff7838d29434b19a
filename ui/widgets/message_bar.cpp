// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/message_bar.h"

#include "session/session.h"
#include "translation/engine_texts.h"
#include "widgets/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace ui {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_text(new QLabel(this)), m_detail(new QLabel(this)), m_action(new QPushButton(this)),
      m_second(new QPushButton(this)), m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setProperty("card", true);
    m_text->setObjectName(QStringLiteral("messageText"));
    m_detail->setObjectName(QStringLiteral("messageDetail"));
    for (QLabel* label : {m_text, m_detail}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    setLineIcon(m_close, QStringLiteral("remove"));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_text);
    texts->addWidget(m_detail);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 6, 6);
    layout->addLayout(texts, 1);
    layout->addWidget(m_action, 0, Qt::AlignVCenter);
    layout->addWidget(m_second, 0, Qt::AlignVCenter);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    m_action->setObjectName(QStringLiteral("messageAction"));
    m_second->setObjectName(QStringLiteral("messageSecond"));
    const auto act = [this](QPushButton* button, std::function<void()>& onAction) {
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, &onAction] {
            hide();
            if (const auto action = std::exchange(onAction, {}))
                action();
        });
    };
    act(m_action, m_onAction);
    act(m_second, m_onSecond);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void MessageBar::show(Kind kind, const QString& text, const QString& detail)
{
    setRole(m_text, kind == Kind::Error ? "error" : kind == Kind::Warning ? "warning" : "title");
    m_text->setText(text);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleName(text + QLatin1Char(' ') + detail);
    m_onAction = {};
    m_onSecond = {};
    m_action->hide();
    m_second->hide();
    setVisible(true);
}

void MessageBar::offer(const QString& text, const QString& detail, const QString& action,
                       std::function<void()> onAction)
{
    show(Kind::Information, text, detail);
    m_onAction = std::move(onAction);
    m_action->setText(action);
    m_action->show();
}

void MessageBar::alsoOffer(const QString& action, std::function<void()> onAction)
{
    m_onSecond = std::move(onAction);
    m_second->setText(action);
    m_second->show();
}

void MessageBar::showError(const QString& what, const ErrorInfo& error)
{
    const QString message = engineText(error.message);
    QString text = what.isEmpty() ? message : what + QStringLiteral(": ") + message;
    if (!error.where.isEmpty())
        text += QStringLiteral(" (%1)").arg(error.where);
    show(Kind::Error, text, engineText(error.hint));
}

QString MessageBar::text() const
{
    return m_text->text();
}

} // namespace ui
