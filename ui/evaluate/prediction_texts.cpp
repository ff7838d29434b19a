// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/prediction_texts.h"

#include "widgets/format.h"
#include "widgets/icons.h"
#include "widgets/long_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kAnswerLength = 60;

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

} // namespace

PredictionTexts::PredictionTexts(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("predictionTexts"));
    m_prompt = addPart("predictionPrompt", tr("Prompt"));
    m_first = addPart("predictionFirst", tr("What the first arm answered"));
    m_second = addPart("predictionSecond", tr("What the second arm answered"));
    auto* columns = new QSplitter(Qt::Horizontal, this);
    columns->setObjectName(QStringLiteral("predictionColumns"));
    columns->setChildrenCollapsible(false);
    for (const Part& part : {m_prompt, m_first, m_second})
        columns->addWidget(part.box);
    columns->setSizes({400, 300, 300});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(columns);
    clear();
}

PredictionTexts::Part PredictionTexts::addPart(const char* name, const QString& accessible)
{
    Part part{new QWidget(this), new QLabel(this), new QPlainTextEdit(this)};
    part.text->setObjectName(QString::fromLatin1(name));
    part.text->setAccessibleName(accessible);
    part.text->setReadOnly(true);
    part.text->setTabChangesFocus(true);
    part.text->setMinimumHeight(1);
    part.title->setTextFormat(Qt::PlainText);
    part.title->setObjectName(QString::fromLatin1(name) + QStringLiteral("Title"));
    part.title->setMinimumWidth(1);
    auto* column = new QVBoxLayout(part.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(part.title);
    column->addWidget(part.text, 1);
    return part;
}

void PredictionTexts::clear()
{
    m_prompt.title->setText(tr("Prompt"));
    m_prompt.text->setPlaceholderText(tr("Choose a prediction above: its texts are shown here."));
    for (const Part& part : {m_prompt, m_first, m_second})
        part.text->clear();
    m_first.title->setText(tr("Response"));
    m_second.box->hide();
    setRole(m_first.title, "");
}

void PredictionTexts::show(const PredictionPairs::Pair& pair, const QStringList& names, engine::AnswerReading reading)
{
    m_prompt.title->setText(
        tr("Row %1 · gold: %2").arg(formatCount(pair.first->row), firstOf(pair.first->gold, kAnswerLength)));
    m_prompt.text->setPlainText(text(pair.first->prompt));
    showAnswer(m_first, *pair.first, names.value(0), reading);
    m_second.box->setVisible(pair.second != nullptr);
    if (pair.second)
        showAnswer(m_second, *pair.second, names.value(1), reading);
}

void PredictionTexts::showAnswer(const Part& part, const engine::Prediction& prediction, const QString& name,
                                 engine::AnswerReading reading)
{
    const auto& answer = answerOf(prediction, reading);
    const QString shown = answer ? firstOf(*answer, kAnswerLength) : tr("no answer");
    const bool right = isRight(prediction, reading);
    part.title->setText(right ? tr("✓ %1: %2").arg(name, shown) : tr("✗ %1: %2").arg(name, shown));
    setRole(part.title, right ? "success" : "error");
    QStringList scores;
    for (const double score : prediction.scores)
        scores += formatNumber(score);
    QString response = text(prediction.response);
    if (!scores.isEmpty())
        response += (response.isEmpty() ? QString() : QStringLiteral("\n\n")) +
                    tr("Scores: %1").arg(scores.join(QStringLiteral(", ")));
    part.text->setPlainText(response);
}

} // namespace ui
