// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/probe_view.h"

#include "help/term_label.h"
#include "lab/probe_arms.h"
#include "lab/probe_figures.h"
#include "lab/probe_words.h"
#include "theme/color_ramps.h"
#include "theme/theme.h"
#include "widgets/dialogs.h"
#include "widgets/format.h"
#include "widgets/icons.h"
#include "widgets/message_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int kMargin = 8;
constexpr int kSideColumns = 46, kTextLines = 5; // characters, lines
constexpr int kSoon = 25;                        // ms: keys that come together are one question
constexpr qint64 kLargestFile = 1 << 20;         // bytes
constexpr double kMarkShare = 0.35;

/// Written for this program; what is picked is a text like any other.
const char* const kSentences[] = {
    "The river ran high after the storm, and the ferry stayed ashore.",
    "Nobody at the table had expected the soup to be this good.",
    "The heating was broken, the window would not shut, and nobody came when we called.",
    "A red kite circled above the field while the children argued about its name.",
    "When the lights went out, the whole street stepped onto its balconies.",
    "the the the the the the the the",
};

} // namespace

ProbeView::ProbeView(const LabContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_arms(new ProbeArms(context.library, context.runs, this)),
      m_figures(new ProbeFigures(context.theme, this)), m_message(new MessageBar(this)),
      m_text(new QPlainTextEdit(QString::fromLatin1(kSentences[0]), this)), m_model(new QComboBox(this)),
      m_special(new QCheckBox(tr("&Special tokens count"), this)), m_state(new QLabel(this)),
      m_facts(new TermLabel(this)), m_lesson(new QPushButton(tr("Make a &lesson of this…"), this))
{
    setObjectName(QStringLiteral("probeView"));
    auto* columns = new QSplitter(Qt::Horizontal, this);
    columns->setObjectName(QStringLiteral("probeColumns"));
    columns->setChildrenCollapsible(false);
    columns->addWidget(buildSide());
    columns->addWidget(m_figures);
    columns->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(6);
    layout->addWidget(m_message);
    layout->addWidget(columns, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &ProbeView::ask);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ProbeView::askSoon);
    connect(m_text, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (m_text->textCursor().blockNumber() != m_shownLine)
            askSoon();
    });
    connect(m_special, &QCheckBox::toggled, this, &ProbeView::askSoon);
    connect(m_arms, &ProbeArms::edited, this, &ProbeView::askSoon);
    connect(m_model, &QComboBox::activated, this, [this] {
        m_modelChosen = !m_model->currentData().toString().isEmpty();
        askSoon();
    });
    connect(m_figures, &ProbeFigures::layerWanted, this, &ProbeView::askSoon);
    connect(m_figures, &ProbeFigures::measureChanged, this, &ProbeView::askSoon);
    connect(m_figures, &ProbeFigures::tokensMarked, this, &ProbeView::markTokens);
    connect(context.theme, &Theme::changed, this, [this] {
        if (m_answer.reading)
            m_facts->setText(factsOf(m_answer, m_figures->lineMarks()));
        markTokens(m_marked);
    });
    connect(context.lab, &LabSession::probed, this, [this](const ProbeAnswer& answer) {
        if (m_asked != answer.question)
            return;
        showAnswer(answer);
        if (std::exchange(m_lessonWanted, false) && canBeALesson())
            emit lessonRequested(answer);
    });
    connect(context.lab, &LabSession::loading, this, [this](const QString& model) {
        if (m_waiting)
            say(tr("Loading %1…").arg(model), false);
    });
    connect(context.lab, &LabSession::probeFailed, this, [this](const ErrorInfo& error) {
        if (!m_asked)
            return;
        m_failed = true;
        m_waiting = m_lessonWanted = false;
        m_message->showError(tr("These models cannot read the sentence; the last figures stay"), error);
        say(tr("The figures are those of before"), true);
    });
}

QWidget* ProbeView::buildSide()
{
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->setSpacing(6);
    const auto heading = [side, layout](const QString& text) {
        auto* label = new QLabel(text, side);
        label->setProperty("role", "title");
        layout->addWidget(label);
    };
    heading(tr("Sentences"));
    buildTextRow(layout);
    heading(tr("Models"));
    layout->addWidget(m_model);
    layout->addWidget(m_arms);
    layout->addWidget(m_facts);
    layout->addWidget(m_lesson, 0, Qt::AlignLeft);
    layout->addStretch(1);
    m_lesson->setObjectName(QStringLiteral("probeLesson"));
    m_lesson->setToolTip(
        tr("A page of text beside these figures, with questions: they are kept as numbers, no model is "
           "needed to show them. The sentences go into the lesson"));
    m_lesson->setEnabled(false);
    m_lesson->hide();
    connect(m_lesson, &QPushButton::clicked, this, &ProbeView::makeLesson);
    m_model->setObjectName(QStringLiteral("probeModel"));
    m_model->setAccessibleName(tr("Model"));
    m_model->setToolTip(tr("The frozen model; adapters name their own"));
    m_model->addItem(tr("the adapters' own model"), QString());
    for (const QString& model : m_context.models)
        m_model->addItem(toQString(toPath(model).filename()), model);
    m_model->setCurrentIndex(
        std::max({0, m_model->findText(QStringLiteral("MiniLM-L6")), m_model->count() > 1 ? 1 : 0}));
    m_facts->setObjectName(QStringLiteral("probeFacts"));
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::RichText);
    m_facts->setProperty("role", "muted");
    auto* area = new QScrollArea(this);
    area->setWidget(side);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // it scrolls to what has the focus
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumWidth(kSideColumns * fontMetrics().averageCharWidth());
    return area;
}

void ProbeView::buildTextRow(QVBoxLayout* into)
{
    m_text->setObjectName(QStringLiteral("probeText"));
    m_text->setAccessibleName(tr("Sentences, a line each"));
    m_text->setToolTip(tr("A sentence a line. The one with the cursor is shown token by token; from two on the figures "
                          "between different sentences are there too"));
    m_text->setPlaceholderText(tr("Type a sentence"));
    m_text->setTabChangesFocus(true);
    m_text->setAcceptDrops(false);
    m_text->setFixedHeight(kTextLines * fontMetrics().lineSpacing() + 12);
    m_special->setObjectName(QStringLiteral("probeSpecial"));
    m_special->setChecked(true);
    m_special->setToolTip(tr("Whether [CLS], [SEP] and their like are tokens among the others"));
    auto* pick = new QToolButton(this);
    pick->setObjectName(QStringLiteral("probePick"));
    pick->setText(tr("&Pick…"));
    pick->setPopupMode(QToolButton::InstantPopup);
    pick->setToolTip(tr("Sentences to begin with, or those of a text file"));
    auto* menu = new QMenu(pick);
    menu->setObjectName(QStringLiteral("probePickMenu"));
    fillPickMenu(menu);
    pick->setMenu(menu);
    m_state->setObjectName(QStringLiteral("probeState"));
    m_state->setWordWrap(true);
    m_state->setProperty("role", "muted");
    m_state->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_state->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* row = new QHBoxLayout;
    row->addWidget(pick);
    row->addWidget(m_special);
    row->addStretch(1);
    into->addWidget(m_text);
    into->addLayout(row);
    into->addWidget(m_state);
}

void ProbeView::fillPickMenu(QMenu* menu)
{
    QStringList all;
    for (const char* sentence : kSentences) {
        const QString text = QString::fromLatin1(sentence);
        menu->addAction(text, this, [this, text] { m_text->setPlainText(text); });
        all += text;
    }
    menu->addSeparator();
    menu->addAction(tr("All of them"), this, [this, all] { m_text->setPlainText(all.join(QLatin1Char('\n'))); });
    menu->addAction(tr("Sentences of a text &file…"), this, [this] {
        dialogs::FileRequest request;
        request.title = tr("Text file, a sentence a line");
        request.filter = tr("Texts (*.txt);;All files (*)");
        dialogs::chooseFile(this, request, [this](const QString& path) { openTexts(toPath(path)); });
    });
}

void ProbeView::openTexts(const std::filesystem::path& path)
{
    QFile file(toQString(path));
    if (!file.open(QIODevice::ReadOnly)) {
        m_message->showError(tr("The file cannot be read"), {{}, file.errorString(), file.fileName(), {}});
        return;
    }
    const QByteArray bytes = file.read(kLargestFile);
    QStringList lines = QString::fromUtf8(bytes).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    const qsizetype found = lines.size();
    lines = lines.mid(0, kMostSentences);
    if (lines.isEmpty()) {
        m_message->showError(tr("There is no sentence in this file"), {{}, tr("it has no text"), file.fileName(), {}});
        return;
    }
    m_text->setPlainText(lines.join(QLatin1Char('\n')));
    if (found > kMostSentences || !file.atEnd())
        m_message->show(MessageBar::Kind::Information, tr("The first %1 sentences were taken").arg(lines.size()),
                        tr("More do not change what is seen, and take longer to read."));
}

void ProbeView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    askSoon(); // what changed while it was hidden was not asked
}

void ProbeView::askSoon()
{
    if (isVisible())
        m_soon.start();
}

std::optional<ProbeQuestion> ProbeView::question()
{
    ProbeQuestion question;
    question.arms = m_arms->arms();
    // The chosen model is an offer; adapters know better, unless the person chose one.
    if (!m_arms->hasAdapter() || m_modelChosen)
        question.model = toPath(m_model->currentData().toString());
    const int cursor = m_text->textCursor().blockNumber();
    m_shownLine = cursor;
    for (QTextBlock line = m_text->document()->begin(); line.isValid(); line = line.next()) {
        if (line.text().trimmed().isEmpty())
            continue;
        if (question.request.texts.size() == kMostSentences)
            break;
        if (line.blockNumber() <= cursor)
            question.request.shown = question.request.texts.size();
        question.request.texts.push_back(line.text().toStdString());
    }
    question.request.specialTokens = m_special->isChecked();
    question.request.effectiveRank = m_figures->measure() == ProbeMeasure::EffectiveRank;
    question.layer = m_figures->layer();
    QString problem = m_arms->problem();
    if (problem.isEmpty() && question.model.empty() && !m_arms->hasAdapter())
        problem = tr("Choose a model, or add a run");
    if (problem.isEmpty() && question.request.texts.empty())
        problem = tr("Type a sentence");
    if (problem.isEmpty())
        return question;
    say(problem, true);
    return std::nullopt;
}

void ProbeView::ask()
{
    m_soon.stop();
    m_asked = question();
    m_waiting = m_asked.has_value();
    m_lessonWanted = m_lessonWanted && m_waiting;
    if (!m_asked)
        return;
    if (m_lessonWanted)
        m_asked->everyLayer = m_asked->request.effectiveRank = true;
    m_context.lab->probe(*m_asked);
}

void ProbeView::showAnswer(const ProbeAnswer& answer)
{
    if (std::exchange(m_failed, false))
        m_message->hide();
    m_answer = answer;
    m_waiting = false;
    m_figures->setAnswer(answer);
    const ProbeState state = stateOf(answer);
    say(state.text, state.warns);
    m_facts->setText(factsOf(answer, m_figures->lineMarks()));
    m_lesson->setEnabled(canBeALesson());
}

void ProbeView::offerLessons()
{
    m_lesson->show();
}

bool ProbeView::canBeALesson() const
{
    return m_answer.reading && m_answer.reading->counted.size() > 1 && !m_answer.reading->arms.empty() &&
           !m_answer.reading->arms.front().figures.similarity.empty();
}

void ProbeView::makeLesson()
{
    m_lessonWanted = true;
    ask();
}

void ProbeView::say(const QString& text, bool warns)
{
    m_state->setText(text);
    setRole(m_state, warns ? "warning" : "muted");
}

/// In the sentence itself, as long as it still is the one that was read.
void ProbeView::markTokens(const std::vector<std::size_t>& tokens)
{
    m_marked = tokens;
    QList<QTextEdit::ExtraSelection> marks;
    const engine::LabRequest& request = m_answer.question.request;
    const QTextBlock line = m_text->document()->findBlockByNumber(m_shownLine);
    const bool same = m_answer.reading && request.shown < request.texts.size() && line.isValid() &&
                      line.text().toStdString() == request.texts[request.shown];
    for (std::size_t i = 0; same && i < tokens.size(); ++i) {
        const engine::LabToken& token = m_answer.reading->sentences[request.shown].tokens[tokens[i]];
        const QByteArray bytes = QByteArray::fromStdString(request.texts[request.shown]);
        const qsizetype begin = QString::fromUtf8(bytes.left(token.begin)).size();
        const qsizetype end = QString::fromUtf8(bytes.left(token.end)).size();
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(line);
        mark.cursor.setPosition(line.position() + static_cast<int>(begin));
        mark.cursor.setPosition(line.position() + static_cast<int>(end), QTextCursor::KeepAnchor);
        const ThemeColors& colors = m_context.theme->colors();
        mark.format.setBackground(blend(colors.accent, colors.base, kMarkShare));
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
}

} // namespace ui
