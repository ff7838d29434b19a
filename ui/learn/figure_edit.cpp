// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/figure_edit.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kLines = 3;

} // namespace

QString typedIn(const QPlainTextEdit* edit, const QString& given)
{
    const QString text = edit->toPlainText();
    return text == QString(given).replace(QChar::Nbsp, QLatin1Char(' ')) ? given : text;
}

FigureEdit::FigureEdit(const QString& name, const QString& accessibleName, const std::vector<FigureOffer>* offers,
                       QWidget* parent)
    : QWidget(parent), m_edit(new QPlainTextEdit(this)), m_offers(offers)
{
    m_edit->setObjectName(name);
    m_edit->setAccessibleName(accessibleName);
    m_edit->setTabChangesFocus(true);
    m_edit->setMinimumHeight(fontMetrics().lineSpacing() * kLines);
    m_edit->setMaximumHeight(fontMetrics().lineSpacing() * kLines * 2);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &FigureEdit::changed);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_edit);
    if (!m_offers)
        return;
    m_insert = new QToolButton(this);
    m_insert->setObjectName(name + QStringLiteral("Insert"));
    m_insert->setText(tr("Insert a figure"));
    m_insert->setToolTip(tr("Its value is computed from the recording whenever the lesson is shown"));
    m_insert->setPopupMode(QToolButton::InstantPopup);
    m_insert->setFocusPolicy(Qt::StrongFocus);
    m_menu = new QMenu(m_insert);
    m_insert->setMenu(m_menu);
    column->addWidget(m_insert, 0, Qt::AlignLeft);
}

void FigureEdit::addFigure(const QString& words, const QString& name)
{
    m_menu->addAction(words, m_edit,
                      [this, name] { m_edit->insertPlainText(QLatin1Char('{') + name + QLatin1Char('}')); });
}

void FigureEdit::setText(const QString& text, const engine::LessonFigures& own)
{
    m_given = text;
    m_edit->setPlainText(text);
    if (!m_menu)
        return;
    m_menu->clear();
    for (const auto& [name, figure] : own) {
        const QString braces = QString::fromStdString(name);
        addFigure(tr("%1, as it stands in this text").arg(braces), braces);
    }
    for (const FigureOffer& offer : *m_offers)
        if (!own.contains(offer.name))
            addFigure(offer.words, QString::fromStdString(offer.name));
    m_insert->setEnabled(!m_menu->isEmpty());
}

QString FigureEdit::text() const
{
    return typedIn(m_edit, m_given);
}

QList<QWidget*> FigureEdit::focusOrder() const
{
    QList<QWidget*> order{m_edit};
    if (m_insert)
        order += m_insert;
    return order;
}

} // namespace ui
