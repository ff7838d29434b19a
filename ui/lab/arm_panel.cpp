// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/arm_panel.h"

#include "lab/arm_words.h"
#include "widgets/elided_label.h"
#include "widgets/format.h"
#include "widgets/icons.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ui {

namespace {

constexpr int kBarLength = 24; // characters of probability 1

} // namespace

ArmPanel::ArmPanel(const QString& title, int number, QWidget* parent)
    : QFrame(parent), m_title(title), m_facts(new ElidedLabel(this)), m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("armPanel%1").arg(number));
    setProperty("card", true);
    auto* heading = new ElidedLabel(this);
    heading->setFullText(title);
    heading->setProperty("role", "title");
    m_facts->setObjectName(objectName() + QStringLiteral("Facts"));
    m_facts->setProperty("role", "muted");
    m_text->setObjectName(objectName() + QStringLiteral("Text"));
    m_text->setAccessibleName(tr("What %1 says").arg(title));
    m_text->setWhatsThis(tr("What was sent to this model, and what it made of it."));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(m_facts);
    layout->addWidget(m_text, 1);
}

void ArmPanel::setFacts(const engine::LabArmFacts& facts)
{
    QStringList parts{facts.method.empty() ? tr("no adapter") : QString::fromStdString(facts.method)};
    for (const QString& words : {lambdaWords(facts), controlWords(facts)}) {
        if (!words.isEmpty())
            parts += words;
    }
    if (facts.otherWeights)
        parts += tr("trained on other weights than this model's");
    m_facts->setFullText(parts.join(QStringLiteral(" · ")));
    setRole(m_facts, isOtherLambda(facts) || facts.otherWeights ? "warning" : "muted");
}

void ArmPanel::clear()
{
    m_text->clear();
}

void ArmPanel::addQuestion(const QString& text)
{
    if (!m_text->document()->isEmpty())
        append(QStringLiteral("\n\n"));
    append(QStringLiteral("▸ ") + text + QStringLiteral("\n"));
}

void ArmPanel::append(const QString& piece)
{
    QScrollBar* bar = m_text->verticalScrollBar();
    const bool atEnd = bar->value() == bar->maximum(); // whoever reads further up is left there
    QTextCursor cursor(m_text->document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(piece);
    if (atEnd)
        bar->setValue(bar->maximum());
}

void ArmPanel::finish(const QString& how)
{
    append(QStringLiteral("\n· ") + how);
}

void ArmPanel::showHead(const std::optional<engine::HeadAnswer>& answer)
{
    m_text->clear();
    if (!answer) {
        m_text->setPlainText(tr("This model has no classification head: add a run that was trained on classes."));
        return;
    }
    QStringList lines;
    if (answer->cut > 0)
        lines += tr("The model takes no more; tokens left out at the end: %1").arg(formatCount(answer->cut));
    if (answer->probabilities.empty()) {
        lines += formatNumber(answer->outputs.empty() ? 0 : answer->outputs.front());
        m_text->setPlainText(lines.join(QLatin1Char('\n')));
        return;
    }
    std::vector<std::size_t> order(answer->probabilities.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return answer->probabilities[a] > answer->probabilities[b]; });
    for (const std::size_t i : order) {
        const int length = static_cast<int>(std::lround(answer->probabilities[i] * kBarLength));
        lines += tr("%1: %2 (logit %3)")
                     .arg(QString::fromStdString(answer->classes[i]), QString::number(answer->probabilities[i], 'f', 3),
                          QString::number(answer->outputs[i], 'f', 3));
        lines += QString(length, QChar(0x2588));
    }
    m_text->setPlainText(lines.join(QLatin1Char('\n')));
}

QString ArmPanel::text() const
{
    return m_text->toPlainText();
}

} // namespace ui
