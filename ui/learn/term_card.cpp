// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/term_card.h"

#include "help/glossary_terms.h"
#include "learn/lesson_text.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int kMostLines = 9;

} // namespace

TermCard::TermCard(QWidget* parent)
    : QFrame(parent), m_term(new QLabel(this)), m_text(new LessonText(this)), m_glossary(new QToolButton(this)),
      m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("termCard"));
    setProperty("card", true);
    m_term->setObjectName(QStringLiteral("termTitle"));
    m_term->setProperty("role", "title");
    m_term->setTextFormat(Qt::PlainText);
    m_term->setMinimumWidth(1);
    m_text->setObjectName(QStringLiteral("termText"));
    m_text->setAccessibleName(tr("What the word means"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_text);
    m_glossary->setObjectName(QStringLiteral("termGlossary"));
    m_glossary->setText(tr("Glossary"));
    m_glossary->setToolTip(tr("This word, and others, in the glossary of the program"));
    connect(m_glossary, &QToolButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl(QLatin1StringView(kGlossaryScheme) + QLatin1Char(':') + m_id)); });
    auto* close = new QToolButton(this);
    close->setObjectName(QStringLiteral("termClose"));
    close->setText(tr("Close"));
    close->setToolTip(tr("Close (Esc)"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto* head = new QHBoxLayout;
    head->addWidget(m_term, 1);
    head->addWidget(m_glossary);
    head->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_scroll);
    connect(m_text, &LessonText::termRequested, this, &TermCard::termRequested);
    connect(m_text, &LessonText::pageRequested, this, &TermCard::pageRequested);
    hide();
}

void TermCard::showTerm(const QString& term, const QString& markdown, const QString& id)
{
    m_id = id;
    m_glossary->setVisible(findGlossaryTerm(id));
    m_term->setText(term);
    m_text->setText(markdown);
    show();
    fit();
}

void TermCard::fit()
{
    m_scroll->setFixedHeight(std::min(m_text->height(), fontMetrics().lineSpacing() * kMostLines));
}

void TermCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fit();
}

void TermCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void TermCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace ui
