// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/playground_view.h"

#include "engine/error.h"
#include "engine/model_facts.h"
#include "evaluate/arm_list.h"
#include "evaluate/arm_names.h"
#include "lab/arm_panel.h"
#include "lab/play_command.h"
#include "lab/play_settings.h"
#include "widgets/format.h"
#include "widgets/icons.h"
#include "widgets/message_bar.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {

namespace {

constexpr int kMargin = 8, kSideColumns = 44, kTextLines = 3;
constexpr int kSoon = 60; // ms: keys that come together are one question

bool hasAdapter(const std::vector<engine::GenerationArm>& arms)
{
    return std::any_of(arms.begin(), arms.end(), [](const auto& arm) { return !arm.adapter.empty(); });
}

} // namespace

PlaygroundView::PlaygroundView(const LabContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_message(new MessageBar(this)),
      m_arms(new ArmList(context.library, context.runs, this)), m_settings(new PlaySettings(this)),
      m_model(new QComboBox(this)), m_classify(new QRadioButton(tr("C&lassify"), this)),
      m_generate(new QRadioButton(tr("&Generate"), this)), m_columns(new QSplitter(Qt::Horizontal, this)),
      m_text(new QPlainTextEdit(this)), m_second(new QLineEdit(this)), m_send(new QPushButton(this)),
      m_stop(new QPushButton(this)), m_new(new QPushButton(this)), m_copy(new QPushButton(this)),
      m_state(new QLabel(this))
{
    setObjectName(QStringLiteral("playgroundView"));
    m_columns->setObjectName(QStringLiteral("playColumns"));
    m_columns->setChildrenCollapsible(false);
    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_columns, 1);
    column->addWidget(buildFoot());
    auto* both = new QSplitter(Qt::Horizontal, this);
    both->setChildrenCollapsible(false);
    both->addWidget(buildSide());
    both->addWidget(right);
    both->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(6);
    layout->addWidget(m_message);
    layout->addWidget(both, 1);
    m_soon.setObjectName(QStringLiteral("playSoon"));
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connectAll();
    followForm();
}

QWidget* PlaygroundView::buildSide()
{
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->setSpacing(6);
    auto* heading = new QLabel(tr("Models"), side);
    heading->setProperty("role", "title");
    m_classify->setObjectName(QStringLiteral("playClassify"));
    m_classify->setToolTip(tr("The classes of the text, by the heads that runs were trained with"));
    m_generate->setObjectName(QStringLiteral("playGenerate"));
    m_generate->setToolTip(tr("How language models go on from the text"));
    m_generate->setChecked(true);
    m_model->setObjectName(QStringLiteral("playModel"));
    m_model->setAccessibleName(tr("Model"));
    m_model->setToolTip(tr("The frozen model; adapters name their own"));
    m_model->addItem(tr("the adapters' own model"), QString());
    for (const QString& model : m_context.models)
        m_model->addItem(toQString(toPath(model).filename()), model);
    m_model->setCurrentIndex(m_model->count() > 1 ? 1 : 0);
    auto* row = new QHBoxLayout;
    row->addWidget(m_generate);
    row->addWidget(m_classify);
    row->addStretch(1);
    layout->addWidget(heading);
    layout->addWidget(m_model);
    layout->addWidget(m_arms);
    layout->addLayout(row);
    layout->addWidget(m_settings);
    layout->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setWidget(side);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // it scrolls to what has the focus
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumWidth(kSideColumns * fontMetrics().averageCharWidth());
    return area;
}

QWidget* PlaygroundView::buildFoot()
{
    m_text->setObjectName(QStringLiteral("playText"));
    m_text->setAccessibleName(tr("Text"));
    m_text->setPlaceholderText(tr("Type a text; Ctrl+Enter sends it, Up brings back what was sent before"));
    m_text->setToolTip(tr("The text that every model gets: to be gone on from, or to be classified"));
    m_text->setTabChangesFocus(true);
    m_text->setAcceptDrops(false);
    m_text->setFixedHeight(kTextLines * fontMetrics().lineSpacing() + 12);
    m_text->installEventFilter(this);
    m_second->setObjectName(QStringLiteral("playSecond"));
    m_second->setAccessibleName(tr("Second text of a pair"));
    m_second->setPlaceholderText(tr("Second text, for runs that were trained on pairs"));
    m_second->setToolTip(tr("Runs that were trained on pairs of texts need both; empty: there is one text alone"));
    m_second->setAcceptDrops(false);
    m_send->setText(tr("Se&nd"));
    m_send->setObjectName(QStringLiteral("playSend"));
    m_send->setProperty("primary", true);
    m_send->setToolTip(tr("Every model goes on from the text (Ctrl+Enter)"));
    m_stop->setText(tr("Sto&p"));
    m_stop->setObjectName(QStringLiteral("playStop"));
    m_stop->setToolTip(tr("Ends the generation; what has been generated stays"));
    setLineIcon(m_stop, QStringLiteral("stop"));
    m_new->setText(tr("New c&onversation"));
    m_new->setObjectName(QStringLiteral("playNew"));
    m_new->setToolTip(tr("Forgets what was said"));
    m_copy->setText(tr("&Copy as command"));
    m_copy->setObjectName(QStringLiteral("playCopy"));
    setLineIcon(m_copy, QStringLiteral("copy"));
    m_state->setObjectName(QStringLiteral("playState"));
    m_state->setWordWrap(true);
    m_state->setProperty("role", "muted");
    m_state->setMinimumHeight(fontMetrics().lineSpacing());
    auto* foot = new QWidget(this);
    auto* layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_second);
    auto* row = new QHBoxLayout;
    for (QPushButton* button : {m_send, m_stop, m_new, m_copy}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addWidget(m_state, 1);
    layout->addLayout(row);
    return foot;
}

void PlaygroundView::connectAll()
{
    connect(m_send, &QPushButton::clicked, this, &PlaygroundView::send);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_context.lab->stopPlaying(); });
    connect(m_new, &QPushButton::clicked, this, [this] {
        newConversation();
        followForm();
    });
    connect(m_copy, &QPushButton::clicked, this, &PlaygroundView::copyCommand);
    // What is edited is asked; an answer asks nothing, or it would ask itself for ever.
    const auto edited = [this] {
        followForm();
        askSoon();
    };
    connect(m_arms, &ArmList::edited, this, edited);
    connect(m_settings, &PlaySettings::edited, this, &PlaygroundView::followForm);
    connect(m_classify, &QRadioButton::toggled, this, [this, edited] {
        newConversation();
        edited();
    });
    connect(m_model, &QComboBox::activated, this, [this, edited] {
        m_modelChosen = !m_model->currentData().toString().isEmpty();
        newConversation();
        edited();
    });
    connect(m_second, &QLineEdit::textEdited, this, &PlaygroundView::askSoon);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PlaygroundView::followText);
    connect(&m_soon, &QTimer::timeout, this, &PlaygroundView::classify);
    LabSession* lab = m_context.lab;
    connect(lab, &LabSession::playedPiece, this, [this](std::size_t arm, const QString& text) {
        if (arm < m_panels.size() && !m_discards)
            m_panels[arm]->append(text);
    });
    connect(lab, &LabSession::loading, this, [this](const QString& model) {
        if (m_playing)
            m_state->setText(tr("Loading %1…").arg(model));
    });
    connect(lab, &LabSession::played, this, &PlaygroundView::showPlayed);
    connect(lab, &LabSession::playFailed, this, &PlaygroundView::showError);
}

void PlaygroundView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_offered, true) && !m_modelChosen)
        offerLanguageModel();
    askSoon(); // what was typed just before it was hidden was not asked
}

/// The first model that can go on from a text, where there is one.
void PlaygroundView::offerLanguageModel()
{
    for (int i = 1; i < m_model->count(); ++i) {
        try {
            if (!engine::describeModel(toPath(m_model->itemData(i).toString())).causal)
                continue;
        } catch (const engine::EngineError&) {
            continue; // what is wrong with it is told when it is chosen
        }
        m_model->setCurrentIndex(i);
        return;
    }
}

bool PlaygroundView::generates() const
{
    return m_generate->isChecked();
}

PlayQuestion PlaygroundView::question() const
{
    PlayQuestion question;
    question.arms = m_arms->arms();
    // The chosen model is an offer; adapters know better, unless the person chose one.
    if (!hasAdapter(question.arms) || m_modelChosen)
        question.model = toPath(m_model->currentData().toString());
    question.generates = generates();
    question.request.chat = m_settings->chat();
    question.request.settings = m_settings->settings();
    return question;
}

QString PlaygroundView::problem() const
{
    if (const QString arms = m_arms->problem(); !arms.isEmpty())
        return arms;
    const PlayQuestion wanted = question();
    if (wanted.arms.size() > engine::Playground::kMostArms)
        return tr("At most the model and three adapters side by side: take some out");
    if (wanted.model.empty() && !hasAdapter(wanted.arms))
        return tr("Choose a model, or add a run");
    return generates() ? m_settings->problem() : QString();
}

void PlaygroundView::followForm()
{
    const QString wrong = problem();
    if (wrong.isEmpty() && m_shownArms != m_arms->arms())
        makePanels();
    const bool empty = m_text->toPlainText().trimmed().isEmpty();
    m_settings->setEnabled(generates());
    m_settings->setTalking(m_settings->chat() && std::any_of(m_turns.begin(), m_turns.end(),
                                                             [](const auto& turns) { return !turns.empty(); }));
    m_second->setVisible(!generates());
    m_send->setVisible(generates());
    m_stop->setVisible(generates());
    m_new->setVisible(generates());
    m_copy->setEnabled(wrong.isEmpty() && !empty);
    m_copy->setToolTip(generates() ? tr("The commands that generate the same from this text alone, in a terminal")
                                   : tr("The commands that say the same of this text, in a terminal"));
    m_send->setEnabled(wrong.isEmpty() && !empty && !m_playing);
    m_stop->setEnabled(m_playing);
    if (!m_playing) {
        m_state->setText(wrong);
        setRole(m_state, wrong.isEmpty() ? "muted" : "warning");
    }
}

void PlaygroundView::askSoon()
{
    if (!generates())
        m_soon.start();
}

void PlaygroundView::followText()
{
    const bool empty = m_text->toPlainText().trimmed().isEmpty();
    m_send->setEnabled(problem().isEmpty() && !empty && !m_playing);
    m_copy->setEnabled(problem().isEmpty() && !empty);
    askSoon();
}

void PlaygroundView::makePanels()
{
    discardPending();
    qDeleteAll(m_panels);
    m_panels.clear();
    m_shownArms = m_arms->arms();
    const QStringList names = armNames(m_shownArms);
    for (std::size_t i = 0; i < m_shownArms.size(); ++i) {
        m_panels.push_back(new ArmPanel(names.value(static_cast<qsizetype>(i)), static_cast<int>(i), this));
        m_columns->addWidget(m_panels.back());
    }
    m_turns.assign(m_shownArms.size(), {});
}

/// What is still to come belongs to nothing that is shown.
void PlaygroundView::discardPending()
{
    if (!m_playing)
        return;
    m_discards = true;
    m_context.lab->stopPlaying();
}

void PlaygroundView::newConversation()
{
    discardPending();
    m_turns.assign(m_shownArms.size(), {});
    for (ArmPanel* panel : m_panels)
        panel->clear();
}

void PlaygroundView::begin()
{
    m_playing = true;
    m_discards = false;
    m_message->hide();
    m_state->setText(tr("Working…"));
    setRole(m_state, "muted");
}

void PlaygroundView::send()
{
    const QString text = m_text->toPlainText();
    if (!generates() || !m_send->isEnabled())
        return;
    PlayQuestion asked = question();
    const QString system = m_settings->systemMessage();
    for (std::size_t arm = 0; arm < m_turns.size(); ++arm) {
        std::vector<engine::PlayTurn>& turns = m_turns[arm];
        if (!asked.request.chat || turns.empty()) {
            turns.clear();
            if (!system.isEmpty())
                turns.push_back({"system", system.toStdString()});
        }
        turns.push_back({"user", text.toStdString()});
        m_panels[arm]->addQuestion(text);
    }
    asked.request.turns = m_turns;
    m_asked.removeAll(text);
    m_asked += text;
    m_recalled = -1;
    m_text->clear();
    begin();
    m_context.lab->play(asked);
    followForm();
}

void PlaygroundView::classify()
{
    const QString text = m_text->toPlainText();
    if (generates() || !problem().isEmpty() || !isVisible())
        return;
    if (text.trimmed().isEmpty()) {
        newConversation();
        return;
    }
    PlayQuestion asked = question();
    asked.text = text.toStdString();
    if (const QString second = m_second->text(); !second.trimmed().isEmpty())
        asked.second = second.toStdString();
    begin();
    m_context.lab->play(asked);
}

void PlaygroundView::showPlayed(const PlayAnswer& answer)
{
    m_playing = false;
    const bool shown = !std::exchange(m_discards, false) && answer.question.arms == m_shownArms;
    for (std::size_t arm = 0; shown && arm < answer.facts.size(); ++arm) {
        m_panels[arm]->setFacts(answer.facts[arm]);
        if (!answer.question.generates)
            m_panels[arm]->showHead(answer.heads[arm]);
        else
            finishArm(arm, answer.generations[arm], answer.facts[arm].outputs > 0);
    }
    followForm();
    if (shown && problem().isEmpty())
        m_state->setText(tr("%1 ms").arg(std::lround(answer.milliseconds)));
}

void PlaygroundView::finishArm(std::size_t arm, const engine::Generation& made, bool hasHead)
{
    m_turns[arm].push_back({"assistant", made.text});
    const bool cut = made.finish == engine::FinishReason::Length;
    m_panels[arm]->finish(hasHead ? tr("no text: this one has a classification head")
                                  : (cut ? tr("tokens: %1, cut") : tr("tokens: %1")).arg(made.ids.size()));
}

void PlaygroundView::showError(const ErrorInfo& error)
{
    m_playing = false;
    for (std::vector<engine::PlayTurn>& turns : m_turns) { // the question was not answered: it may be sent again
        if (!turns.empty() && turns.back().role == "user")
            turns.pop_back();
        if (turns.size() == 1 && turns.front().role == "system")
            turns.clear(); // it may be another one next time
    }
    if (generates() && m_text->toPlainText().isEmpty() && !m_asked.isEmpty())
        m_text->setPlainText(m_asked.last());
    m_message->showError(generates() ? tr("Nothing was generated") : tr("The text cannot be classified"), error);
    followForm();
}

void PlaygroundView::copyCommand()
{
    PlayWords words{m_text->toPlainText(), {}, m_settings->systemMessage()};
    if (const QString second = m_second->text(); !second.trimmed().isEmpty())
        words.second = second;
    QGuiApplication::clipboard()->setText(playCommand(question(), words));
    m_state->setText(tr("Copied, a line for each model"));
}

void PlaygroundView::recall(int steps)
{
    const int last = static_cast<int>(m_asked.size());
    const int now = m_recalled < 0 ? last : m_recalled;
    const int wanted = std::clamp(now + steps, 0, last);
    if (wanted == now)
        return;
    m_recalled = wanted == last ? -1 : wanted;
    m_text->setPlainText(wanted == last ? QString() : m_asked[wanted]);
    m_text->moveCursor(QTextCursor::End);
}

bool PlaygroundView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            send();
            return true;
        }
        const QTextCursor cursor = m_text->textCursor();
        if (key->key() == Qt::Key_Up && cursor.blockNumber() == 0 && key->modifiers() == Qt::NoModifier) {
            recall(-1);
            return true;
        }
        if (key->key() == Qt::Key_Down && cursor.block() == m_text->document()->lastBlock() && m_recalled >= 0) {
            recall(1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
