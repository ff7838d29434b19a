// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/help_panel.h"

#include "config/field_row.h"
#include "config/field_words.h"
#include "help/term_label.h"
#include "translation/engine_texts.h"
#include "widgets/icons.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kTextLines = 3;

} // namespace

HelpPanel::HelpPanel(QWidget* parent)
    : QFrame(parent), m_title(new QLabel(this)), m_key(new QLabel(this)), m_text(new TermLabel(this)),
      m_facts(new QLabel(this))
{
    setObjectName(QStringLiteral("helpPanel"));
    setProperty("card", true);
    m_title->setProperty("role", "title");
    m_key->setProperty("role", "muted");
    m_key->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_key->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_facts->setProperty("role", "muted");
    m_facts->setWordWrap(true);
    auto* body = new QWidget(this);
    auto* texts = new QVBoxLayout(body);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(3);
    texts->addWidget(m_text);
    texts->addWidget(m_facts);
    texts->addStretch(1);
    auto* scroll = new QScrollArea(this); // the longest texts need more than the height below
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_key);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->setSpacing(3);
    layout->addLayout(head);
    layout->addWidget(scroll, 1);
    // A fixed height: the form above must not jump while the mouse moves over it.
    setFixedHeight(fontMetrics().lineSpacing() * (kTextLines + 3) + 16);
    showField(nullptr);
}

void HelpPanel::showField(const engine::Field* field)
{
    if (!field) {
        m_title->setText(tr("Help"));
        m_key->clear();
        m_text->setText(tr("Point at a field, or move to it by Tab, to read what it does."));
        m_facts->clear();
        return;
    }
    m_title->setText(engineText(field->label));
    m_key->setText(QString::fromStdString(field->key));
    m_text->setText(engineText(field->help));
    const QString range = inFormWords(rangeText(*field));
    const QString unit = field->unit.empty() ? QString() : QLatin1Char(' ') + engineText(field->unit);
    QString facts = range.isEmpty() ? QString() : range + unit + QStringLiteral(" · ");
    m_facts->setText(facts + describeDefault(*field));
}

} // namespace ui
