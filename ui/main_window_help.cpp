// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "about_dialog.h"
#include "config/config_form.h"
#include "config/lambda_editor.h"
#include "help/help_guide.h"
#include "help/tour.h"
#include "learn/learn_page.h"
#include "runs/runs_page.h"
#include "train/run_charts.h"
#include "train/run_view.h"
#include "train/train_page.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenuBar>
#include <QSettings>
#include <QTabBar>
#include <QTabWidget>

/// The Help menu, and where the tour stops.
namespace ui {

namespace {

const QString kReturnTo = QStringLiteral("window/returnToPage");
const QString kReturnToLesson = QStringLiteral("window/returnToLesson");

} // namespace

void MainWindow::buildHelpMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    m_guide = new HelpGuide(
        this, m_context.settings, [this] { return tourStops(); }, m_context.language);
    m_guide->addActions(menu);
    QAction* about = menu->addAction(tr("&About SIBO Workbench"), this, [this] {
        auto* dialog = new AboutDialog(m_context.licences, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    about->setObjectName(QStringLiteral("aboutAction"));
    menu->addAction(tr("About &Qt"), this, [this] { AboutDialog::openAboutQt(this); });
}

/// What nobody else has a use for.
void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_presentation->isChecked())
        m_presentation->setChecked(false);
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::startWithLesson()
{
    m_pages->setCurrentWidget(m_learn);
    m_learn->playKnown({});
}

/// For the start that follows at once, in another language.
void MainWindow::rememberPage()
{
    m_context.settings->setValue(kReturnTo, m_pages->currentIndex());
    if (m_learn)
        m_context.settings->setValue(kReturnToLesson, m_learn->playing());
}

/// The window stays.
void MainWindow::forgetPage()
{
    m_context.settings->remove(kReturnTo);
    m_context.settings->remove(kReturnToLesson);
}

void MainWindow::returnToPage()
{
    QSettings& settings = *m_context.settings;
    const int page = settings.value(kReturnTo, 0).toInt();
    const QString lesson = settings.value(kReturnToLesson).toString();
    settings.remove(kReturnTo);
    settings.remove(kReturnToLesson);
    if (page > 0 && page < m_fixedPages)
        m_pages->setCurrentIndex(page);
    if (m_learn && !lesson.isEmpty())
        m_learn->playKnown(lesson);
}

std::vector<TourStop> MainWindow::tourStops()
{
    const auto page = [this](QWidget* shown) { return [this, shown] { m_pages->setCurrentWidget(shown); }; };
    const auto named = [this](const char* name) {
        return [this, name] { return m_train->findChild<QWidget*>(QString::fromLatin1(name)); };
    };
    return {
        {tr("What is trained"),
         tr("The form holds all that a training needs: model, data, method. It is filled in already, and every field "
            "explains itself below when you point at it."),
         page(m_train), [this]() -> QWidget* { return m_train->form(); }},
        {tr("λ, the one number that SIBO adds"),
         tr("It says how much of the first hidden state h0 is mixed into the trained parts: 0 is the plain method. "
            "Several values are trained side by side, so that they can be compared."),
         page(m_train), [this]() -> QWidget* { return m_train->form()->findChild<LambdaEditor*>(); }},
        {tr("One button starts it"),
         tr("What it will cost stands above the button before anything starts. Pause and stop lose nothing: a stopped "
            "run goes on later from where it was."),
         page(m_train), named("trainButton")},
        {tr("Watch it learn"),
         tr("Loss, accuracy and the similarity of the tokens, layer by layer, move while it trains; one line is one λ. "
            "The dashed ghost is the frozen model."),
         page(m_train), [this]() -> QWidget* { return m_train->view()->charts(); }},
        {tr("Nothing is lost"),
         tr("Every run stays here with its settings and results. Filter them, open them again, go on with them, or "
            "compare them."),
         page(m_runs), [this]() -> QWidget* { return m_runs; }},
        {tr("The other pages"),
         tr("Compare says what a difference is worth; further pages look into data, judge models, and let you try out "
            "and learn what over-smoothing is. F1 opens a glossary, Shift+F1 explains the control you are at."),
         page(m_train), [this]() -> QWidget* { return m_pages->tabBar(); }},
    };
}

} // namespace ui
