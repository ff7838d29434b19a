// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/help_guide.h"

#include "help/glossary_panel.h"
#include "help/glossary_terms.h"
#include "help/tour.h"
#include "widgets/message_bar.h"

#include <QAction>
#include <QApplication>
#include <QCursor>
#include <QDesktopServices>
#include <QDockWidget>
#include <QHelpEvent>
#include <QMainWindow>
#include <QMenu>
#include <QSettings>
#include <QWhatsThis>

namespace ui {

namespace {

const QString kOffered = QStringLiteral("help/tourOffered");

QString inShort(const GlossaryTerm& term)
{
    return QStringLiteral("<p><b>%1</b></p><p>%2</p>")
        .arg(QCoreApplication::translate("Glossary", term.term).toHtmlEscaped(),
             QCoreApplication::translate("Glossary", term.text).toHtmlEscaped());
}

} // namespace

QString explanationOf(const QWidget* widget)
{
    for (; widget && !widget->isWindow(); widget = widget->parentWidget()) {
        for (const QString& text : {widget->whatsThis(), widget->toolTip()}) {
            if (!text.isEmpty())
                return Qt::mightBeRichText(text) ? withGlossaryLinksIn(text)
                                                 : QStringLiteral("<p>%1</p>").arg(withGlossaryLinks(text));
        }
    }
    return {};
}

HelpGuide::HelpGuide(QMainWindow* window, QSettings* settings, std::function<std::vector<TourStop>()> stops,
                     const QString& language)
    : QObject(window), m_window(window), m_settings(settings), m_stops(std::move(stops))
{
    buildGlossary(language);
    qApp->installEventFilter(this);
    QDesktopServices::setUrlHandler(QLatin1StringView(kGlossaryScheme), this, "openGlossary");
}

HelpGuide::~HelpGuide()
{
    QDesktopServices::unsetUrlHandler(QLatin1StringView(kGlossaryScheme));
}

Tour* HelpGuide::tour() const
{
    return m_tour;
}

void HelpGuide::buildGlossary(const QString& language)
{
    m_dock = new QDockWidget(tr("Glossary"), m_window);
    m_dock->setObjectName(QStringLiteral("glossaryDock"));
    m_dock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    m_glossary = new GlossaryPanel(language, m_dock);
    m_dock->setWidget(m_glossary);
    m_window->addDockWidget(Qt::RightDockWidgetArea, m_dock);
    m_dock->hide();
}

void HelpGuide::addActions(QMenu* menu)
{
    QAction* tour = menu->addAction(tr("Guided &tour"), this, &HelpGuide::startTour);
    tour->setObjectName(QStringLiteral("tourAction"));
    QAction* glossary = menu->addAction(tr("&Glossary"), QKeySequence(tr("F1")), this, [this] {
        openGlossary({});
        m_glossary->focusSearch();
    });
    glossary->setObjectName(QStringLiteral("glossaryAction"));
    QAction* pick =
        menu->addAction(tr("&What's this? (click on something)"), this, [] { QWhatsThis::enterWhatsThisMode(); });
    pick->setObjectName(QStringLiteral("pickWhatsThis"));
    QAction* focused = menu->addAction(tr("&Explain the control with the focus"), QKeySequence(tr("Shift+F1")), this,
                                       &HelpGuide::explainFocused);
    focused->setObjectName(QStringLiteral("explainFocused"));
    menu->addSeparator();
}

void HelpGuide::offerTour(MessageBar* bar, const std::function<void()>& lesson)
{
    if (m_settings->value(kOffered, false).toBool() || !bar->isHidden())
        return;
    m_settings->setValue(kOffered, true);
    bar->offer(tr("New here?"), tr("A tour shows in a minute where everything is. It is in the Help menu later, too."),
               tr("&Show me around"), [this] { startTour(); });
    if (lesson)
        bar->alsoOffer(tr("Start with a &lesson"), lesson);
}

void HelpGuide::startTour()
{
    if (m_tour)
        m_tour->leave();
    m_settings->setValue(kOffered, true);
    m_tour = new Tour(m_window, m_stops());
    m_tour->start();
}

void HelpGuide::openGlossary(const QUrl& link)
{
    const GlossaryTerm* term = findGlossaryTerm(link.path());
    if (QWidget* dialog = QApplication::activeModalWidget(); dialog && dialog != m_window && term) {
        QWhatsThis::showText(QCursor::pos(), inShort(*term), dialog); // the window behind it cannot be used
        return;
    }
    const bool appears = m_dock->isHidden();
    if (appears)
        fitGlossary();
    m_dock->show();
    m_dock->raise();
    if (!link.path().isEmpty())
        m_glossary->showTerm(link.path());
}

/// Where it stands it can be read, and the window stays as wide as it is; else it lies on the page.
void HelpGuide::fitGlossary()
{
    const int wanted = m_glossary->sizeHint().width();
    const int room = m_window->width() - m_window->centralWidget()->minimumSizeHint().width();
    m_dock->setFloating(room < m_glossary->minimumWidth());
    if (!m_dock->isFloating()) {
        if (m_dock->width() < wanted)
            m_window->resizeDocks({m_dock}, {wanted}, Qt::Horizontal);
        return;
    }
    const QSize size(wanted, m_window->height() * 2 / 3);
    m_dock->resize(size);
    m_dock->move(m_window->mapToGlobal(QPoint(m_window->width() - size.width(), m_window->height() - size.height())));
}

bool HelpGuide::isGlossaryShown() const
{
    return !m_dock->isHidden();
}

void HelpGuide::closeGlossary()
{
    m_dock->hide();
}

void HelpGuide::explainFocused()
{
    QWidget* widget = QApplication::focusWidget();
    const QString text = explanationOf(widget);
    if (text.isEmpty())
        QWhatsThis::enterWhatsThisMode(); // nothing to say here: something else can be clicked on
    else
        QWhatsThis::showText(widget->mapToGlobal(QPoint(0, widget->height())), text, widget);
}

bool HelpGuide::eventFilter(QObject* watched, QEvent* event)
{
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget)
        return false;
    if (event->type() == QEvent::WhatsThisClicked) { // a link; false closes the text that it stands in
        const QUrl link(static_cast<QWhatsThisClickedEvent*>(event)->href());
        if (link.scheme() == QLatin1StringView(kGlossaryScheme))
            openGlossary(link);
        return false;
    }
    if (event->type() != QEvent::QueryWhatsThis && event->type() != QEvent::WhatsThis)
        return false;
    const QString text = explanationOf(widget);
    if (text.isEmpty())
        return false;
    if (event->type() == QEvent::WhatsThis)
        QWhatsThis::showText(static_cast<QHelpEvent*>(event)->globalPos(), text, widget);
    event->accept();
    return true;
}

} // namespace ui
