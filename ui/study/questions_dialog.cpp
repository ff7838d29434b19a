// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/questions_dialog.h"

#include "config/config_model.h"
#include "config/dropped_path.h"
#include "config/field_words.h"
#include "engine/config_io.h"
#include "engine/error.h"
#include "engine/study_plan.h"
#include "study/outlook_view.h"
#include "translation/engine_texts.h"
#include "widgets/dialogs.h"
#include "widgets/format.h"
#include "widgets/icons.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

QLabel* textLabel(const QString& text, const char* role, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    setRole(label, role);
    return label;
}

} // namespace

engine::TaskConfig dataSetOf(const std::filesystem::path& file)
{
    if (classifyDrop(file) == DroppedKind::Config)
        return engine::loadConfig(file).task;
    engine::TrainConfig config;
    for (const auto& [key, value] : useDataFile(file))
        engine::setField(config, key, value);
    return config.task;
}

QuestionsDialog::QuestionsDialog(Context context, QWidget* parent) : QDialog(parent), m_context(std::move(context))
{
    setObjectName(QStringLiteral("questionsDialog"));
    setWindowTitle(tr("Questions"));
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* body = new QWidget(scroll);
    auto* list = new QVBoxLayout(body);
    list->setContentsMargins(0, 0, 6, 0);
    list->setSpacing(8);
    for (const engine::Question& question : engine::questions())
        addCard(question, list);
    list->addStretch(1);
    scroll->setWidget(body);
    auto* intro = textLabel(tr("Each question fills the form with a study of the model, data and method that are in it "
                               "now. Undo brings the form back."),
                            "muted", this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 125, fontMetrics().lineSpacing() * 42);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    followAll();
}

void QuestionsDialog::addCard(const engine::Question& question, QVBoxLayout* list)
{
    auto* card = new QFrame(list->parentWidget());
    card->setProperty("card", true);
    card->setObjectName(QStringLiteral("question:") + QString::fromStdString(question.id));
    Card parts{&question, new QLabel(card), new QPushButton(card), makeNeed(question, card)};
    parts.size->setObjectName(QStringLiteral("questionSize:") + QString::fromStdString(question.id));
    parts.size->setWordWrap(true);
    parts.use->setObjectName(QStringLiteral("use:") + QString::fromStdString(question.id));
    parts.use->setText(question.measured ? tr("Copy command") : tr("Use"));
    parts.use->setAutoDefault(false);
    parts.use->setAccessibleName(tr("Use: %1").arg(engineText(question.title)));
    auto* foot = new QHBoxLayout;
    foot->addWidget(parts.size, 1);
    if (parts.need)
        foot->addWidget(parts.need);
    foot->addWidget(parts.use);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(4);
    layout->addWidget(textLabel(engineText(question.title), "title", card));
    layout->addWidget(textLabel(engineText(question.asks), "", card));
    layout->addWidget(textLabel(engineText(question.answers), "muted", card));
    layout->addLayout(foot);
    list->addWidget(card);
    m_cards.push_back(parts);
    connect(parts.use, &QPushButton::clicked, this, [this, &question] { use(question); });
}

QPushButton* QuestionsDialog::makeNeed(const engine::Question& question, QWidget* card)
{
    if (question.need == engine::QuestionNeed::Nothing)
        return nullptr;
    const bool isModels = question.need == engine::QuestionNeed::Models;
    auto* button = new QPushButton(isModels ? tr("Models…") : tr("Add data set…"), card);
    button->setObjectName(isModels ? QStringLiteral("chooseModels") : QStringLiteral("chooseData"));
    button->setAutoDefault(false);
    if (isModels)
        chooseModels(button);
    else
        connect(button, &QPushButton::clicked, this, &QuestionsDialog::chooseData);
    return button;
}

void QuestionsDialog::chooseModels(QPushButton* button)
{
    auto* menu = new QMenu(button);
    const QString own = toQString(m_context.base.model.path);
    for (const QString& model : m_context.models) {
        if (model == own || toPath(model).filename() == m_context.base.model.path.filename())
            continue;
        QAction* action = menu->addAction(toQString(toPath(model).filename()));
        action->setObjectName(QStringLiteral("model:") + action->text());
        action->setToolTip(model);
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, [this, path = toPath(model)](bool on) {
            std::vector<std::filesystem::path>& models = m_context.facts.models;
            if (on)
                models.push_back(path);
            else
                std::erase(models, path);
            followAll();
        });
    }
    button->setEnabled(!menu->isEmpty());
    button->setToolTip(menu->isEmpty() ? tr("There is no other model folder; fetch one on the Train page")
                                       : tr("Models to compare with %1").arg(own));
    button->setMenu(menu);
}

void QuestionsDialog::chooseData()
{
    const dialogs::FileRequest request{
        tr("Data set or configuration"), {}, tr("Data and configurations (*.tsv *.csv *.jsonl *.json)"), false};
    dialogs::chooseFile(this, request, [this](const QString& path) {
        try {
            m_context.facts.tasks.push_back(dataSetOf(toPath(path)));
            followAll();
        } catch (const engine::EngineError& error) {
            dialogs::inform(this, tr("Data set"), engineText(error.message()), engineText(error.hint()));
        }
    });
}

void QuestionsDialog::followAll()
{
    for (const Card& card : m_cards)
        follow(card);
}

void QuestionsDialog::follow(const Card& card)
{
    QString text;
    const char* role = "muted";
    try {
        const engine::TrainConfig config = card.question->make(m_context.base, m_context.facts);
        if (card.question->measured) {
            text = tr("measured in the terminal");
        } else {
            const engine::StudyPlan plan = engine::planStudy(config);
            text = describePlan(plan, config.study);
            if (m_context.secondsPerRun && card.question->need == engine::QuestionNeed::Nothing)
                text += tr(" · about %1")
                            .arg(formatDuration(*m_context.secondsPerRun * static_cast<double>(plan.runs.size())));
        }
        card.use->setEnabled(true);
    } catch (const engine::EngineError& error) {
        role = "warning";
        text = inFormWords(engineText(error.message()) + QStringLiteral(": ") + engineText(error.hint()));
        card.use->setEnabled(false);
    }
    setRole(card.size, role);
    card.size->setText(text);
}

void QuestionsDialog::use(const engine::Question& question)
{
    try {
        const engine::TrainConfig config = question.make(m_context.base, m_context.facts);
        if (question.measured) {
            QGuiApplication::clipboard()->setText(m_context.measureCommand(config));
            dialogs::inform(this, tr("Copied"), tr("The command is on the clipboard; paste it into a terminal."),
                            tr("It takes the machine for itself: start it while nothing else is training."));
            return;
        }
        emit used(config, engineText(question.title));
        accept();
    } catch (const engine::EngineError& error) {
        dialogs::inform(this, engineText(question.title), engineText(error.message()), engineText(error.hint()));
    }
}

} // namespace ui
