// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/flow_layout.h"
#include "engine/runs.h"
#include "learn/learn_page.h"
#include "learn/lesson_player.h"
#include "widgets/dialogs.h"
#include "widgets/format.h"
#include "widgets/message_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

/// The construction of the page's parts.
namespace ui {

namespace {

constexpr int kMargin = 8;
constexpr int kGap = 12;
constexpr int kAboutColumns = 44; // characters

} // namespace

LearnPage::LearnPage(const Context& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_progress(context.settings), m_message(new MessageBar(this)),
      m_stack(new QStackedWidget(this)), m_list(new QListWidget(this)), m_title(new QLabel(this)),
      m_about(new QLabel(this)), m_busy(new QLabel(tr("Working…"), this)), m_play(new QPushButton(this)),
      m_again(new QPushButton(this)), m_export(new QPushButton(this)), m_edit(new QPushButton(this)),
      m_remove(new QPushButton(this)), m_open(new QPushButton(this)), m_make(new QPushButton(this)),
      m_replay(new QPushButton(this)), m_player(new LessonPlayer(context.theme, m_progress, this))
{
    setObjectName(QStringLiteral("learnPage"));
    setAcceptDrops(true);
    buildButtons();
    connectButtons();
    buildList();
    m_stack->addWidget(m_player);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    connect(m_player, &LessonPlayer::finished, this, &LearnPage::keepFinished);
    connect(m_player, &LessonPlayer::leaveRequested, this, &LearnPage::showList);
    readAll();
}

void LearnPage::buildButtons()
{
    const auto name = [](QPushButton* button, const char* id, const QString& text, const QString& tip) {
        button->setObjectName(QLatin1String(id));
        button->setText(text);
        button->setToolTip(tip);
        button->setAutoDefault(false);
    };
    name(m_play, "playLesson", tr("&Start"), tr("Opens the lesson at the page where it was left"));
    m_play->setProperty("primary", true);
    name(m_again, "startLessonAgain", tr("Start &again"), tr("From the first page, without the answers given before"));
    name(m_export, "exportLesson", tr("E&xport…"), tr("The lesson as one file, to give away"));
    name(m_edit, "editLesson", tr("E&dit a copy…"),
         tr("Its pages, boxes and questions in author mode; the lesson itself stays as it is"));
    name(m_remove, "removeLesson", tr("Re&move…"), tr("Takes the lesson out of the library"));
    name(m_open, "openLesson", tr("&Open a lesson…"),
         tr("A lesson of somebody else: it is checked and kept in the library"));
    name(m_make, "makeLesson", tr("Ma&ke a lesson"), tr("Pages of text, questions, and what they are about"));
    name(m_replay, "replayRun", tr("Repla&y a run…"), tr("Any run or study, as it trained, at any speed"));
}

void LearnPage::connectButtons()
{
    connect(m_play, &QPushButton::clicked, this, [this] { play(m_list->currentRow()); });
    connect(m_again, &QPushButton::clicked, this, &LearnPage::startAgain);
    connect(m_export, &QPushButton::clicked, this, &LearnPage::exportChosen);
    connect(m_edit, &QPushButton::clicked, this, &LearnPage::editChosen);
    connect(m_remove, &QPushButton::clicked, this, &LearnPage::removeChosen);
    connect(m_open, &QPushButton::clicked, this, [this] {
        dialogs::chooseFile(this, {tr("Open a lesson"), {}, tr("Lesson (*.lesson.zip)"), false},
                            [this](const QString& path) { openLesson(toPath(path)); });
    });
    const auto askRun = [this](auto&& take) {
        dialogs::chooseFile(
            this, {tr("Folder of a run or study"), toQString(engine::runsFolder(m_context.library)), {}, false},
            [take](const QString& path) { take(toPath(path)); });
    };
    m_kinds = new QMenu(m_make);
    m_kinds->addAction(tr("From a &run or study…"), this,
                       [this, askRun] { askRun([this](const std::filesystem::path& path) { makeLesson(path); }); });
    m_kinds->addAction(tr("From one &layer in steps…"), this, [this] { makeLesson(engine::StepsState{}); });
    m_ofProbe = m_kinds->addAction(tr("From what the Lab's &probe reads…"), this, &LearnPage::probeWanted);
    m_ofProbe->setVisible(false);
    connect(m_kinds, &QMenu::aboutToShow, this, &LearnPage::fillDrafts);
    m_make->setMenu(m_kinds);
    connect(m_replay, &QPushButton::clicked, this,
            [this, askRun] { askRun([this](const std::filesystem::path& path) { replayRun(path); }); });
}

QWidget* LearnPage::makeAbout()
{
    m_title->setObjectName(QStringLiteral("aboutTitle"));
    m_title->setProperty("role", "title");
    m_about->setObjectName(QStringLiteral("aboutLesson"));
    QSizePolicy asHighAsItsText(QSizePolicy::Preferred, QSizePolicy::Maximum);
    asHighAsItsText.setHeightForWidth(true);
    for (QLabel* label : {m_title, m_about}) {
        label->setSizePolicy(asHighAsItsText);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(1);
    }
    auto* side = new QWidget(this);
    side->setMinimumWidth(fontMetrics().averageCharWidth() * kAboutColumns);
    auto* about = new QVBoxLayout(side);
    about->setContentsMargins(kGap, 0, 0, 0);
    about->setSpacing(kGap);
    about->addWidget(m_title);
    about->addWidget(m_about);
    for (const auto& row : {std::vector<QPushButton*>{m_play, m_again}, {m_export, m_edit, m_remove}}) {
        auto* buttons = new QHBoxLayout;
        for (QPushButton* button : row)
            buttons->addWidget(button);
        buttons->addStretch(1);
        about->addLayout(buttons);
    }
    about->addStretch(1);
    auto* others = new QWidget(side);
    auto* flow = new FlowLayout(others);
    for (QPushButton* button : {m_open, m_make, m_replay})
        flow->addWidget(button);
    m_busy->setObjectName(QStringLiteral("learnWorking"));
    m_busy->setProperty("role", "muted");
    m_busy->hide();
    flow->addWidget(m_busy);
    about->addWidget(others);
    return side;
}

void LearnPage::buildList()
{
    m_list->setObjectName(QStringLiteral("lessons"));
    m_list->setAccessibleName(tr("Lessons"));
    m_list->setWhatsThis(
        tr("The lessons, with how far you are in each; Enter or a double click opens the chosen one."));
    m_list->setSpacing(4);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* shelf = new QWidget(this);
    auto* columns = new QHBoxLayout(shelf);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->addWidget(m_list, 2);
    columns->addWidget(makeAbout(), 3);
    m_stack->addWidget(shelf);
    connect(m_list, &QListWidget::currentRowChanged, this, &LearnPage::followChoice);
    connect(m_list, &QListWidget::itemActivated, this, [this] { play(m_list->currentRow()); });
}

} // namespace ui
