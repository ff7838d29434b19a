// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/term_label.h"

#include "help/glossary_terms.h"

#include <QEvent>
#include <QTextDocumentFragment>

namespace ui {

namespace {

constexpr Qt::TextInteractionFlags kLinks = Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard;

} // namespace

TermLabel::TermLabel(QWidget* parent) : LinkLabel(parent), m_flags(textInteractionFlags())
{
    setOpenExternalLinks(true); // QDesktopServices leads them to the glossary
}

TermLabel::TermLabel(const QString& text, QWidget* parent) : TermLabel(parent)
{
    setText(text);
}

void TermLabel::setText(const QString& text)
{
    if (m_text == text)
        return; // whoever stands on a link stays there
    m_text = text;
    write();
}

void TermLabel::setTextFormat(Qt::TextFormat format)
{
    m_format = format;
    write();
}

void TermLabel::setTextInteractionFlags(Qt::TextInteractionFlags flags)
{
    m_flags = flags;
    write();
}

void TermLabel::write()
{
    const bool rich = m_format == Qt::RichText || (m_format == Qt::AutoText && Qt::mightBeRichText(m_text));
    const QString html = rich ? withGlossaryLinksIn(m_text) : withGlossaryLinks(m_text);
    const bool linked = html.contains(QStringLiteral("href=\"%1:").arg(QLatin1StringView(kGlossaryScheme)));
    QLabel::setTextFormat(rich || linked ? Qt::RichText : Qt::PlainText);
    const Qt::TextInteractionFlags flags = linked ? m_flags | kLinks : m_flags;
    if (flags != textInteractionFlags())
        QLabel::setTextInteractionFlags(flags);
    if (!linked && m_flags == Qt::LinksAccessibleByMouse)
        setFocusPolicy(Qt::NoFocus); // a click is of use only where text can be marked
    QLabel::setText(rich || linked ? html : m_text);
    const QString way = tr("Each underlined term leads to what the glossary says of it: click it, or Tab to it and "
                           "press Enter.");
    if (linked && whatsThis().isEmpty() && toolTip().isEmpty())
        setWhatsThis(way);
    else if (!linked && whatsThis() == way)
        setWhatsThis({});
    const QString plain = rich ? QTextDocumentFragment::fromHtml(m_text).toPlainText() : m_text;
    setAccessibleName(linked ? QString(plain).replace(QChar::Nbsp, QLatin1Char(' ')) : QString());
}

TermBrowser::TermBrowser(QWidget* parent) : QTextBrowser(parent)
{
    setOpenExternalLinks(true);
}

void TermBrowser::setTermHtml(const QString& html)
{
    m_html = html;
    setHtml(withGlossaryLinksIn(html));
}

void TermBrowser::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_html.isEmpty())
        setHtml(withGlossaryLinksIn(m_html));
}

} // namespace ui
