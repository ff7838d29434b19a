// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/verdict_panel.h"

#include "engine/figure_text.h"
#include "help/term_label.h"
#include "translation/engine_texts.h"
#include "widgets/icons.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace ui {

namespace {

QString toText(const std::string& utf8)
{
    return engineText(utf8);
}

const char* roleOf(engine::SentenceKind kind)
{
    switch (kind) {
    case engine::SentenceKind::Caution:
        return "warning";
    case engine::SentenceKind::Note:
        return "muted";
    case engine::SentenceKind::Finding:
        break;
    }
    return "";
}

/// All that the panel shows of a verdict.
std::string toldBy(const engine::Verdict& verdict)
{
    std::string told;
    const auto add = [&told](const std::string& text) { told += text + '\n'; };
    const auto addSentences = [&add](const std::vector<engine::Sentence>& sentences) {
        for (const engine::Sentence& sentence : sentences)
            add(roleOf(sentence.kind) + ('\t' + sentence.action) + '\t' + sentence.text);
    };
    for (const auto* panels : {&verdict.panels, &verdict.tuned}) {
        add("panels");
        for (const engine::PanelVerdict& panel : *panels) {
            add(panel.label);
            addSentences(panel.sentences);
            for (const std::string& dropped : panel.droppedSeeds)
                add(dropped);
        }
    }
    addSentences(verdict.sentences);
    for (const engine::FailureSignature& signature : verdict.signatures)
        add(signature.text);
    return told;
}

} // namespace

VerdictPanel::VerdictPanel(QWidget* parent)
    : QScrollArea(parent), m_lines(new QVBoxLayout), m_state(new TermLabel(this))
{
    setObjectName(QStringLiteral("verdictPanel"));
    setAccessibleName(tr("Verdict"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(12, 8, 12, 10);
    auto* title = new QLabel(tr("Verdict"), body);
    title->setProperty("role", "title");
    m_state->setObjectName(QStringLiteral("verdictState"));
    m_state->setProperty("role", "muted");
    m_state->setWordWrap(true);
    m_lines->setSpacing(8);
    column->addWidget(title);
    column->addWidget(m_state);
    column->addLayout(m_lines);
    column->addStretch(1);
    setWidget(body);
    showState();
}

void VerdictPanel::clear()
{
    m_verdict = {};
    m_shown = m_whole = false;
    m_told.clear();
    m_unfolded.clear();
    rebuild();
}

void VerdictPanel::show(const engine::Verdict& verdict, bool whole)
{
    m_verdict = verdict;
    m_whole = whole;
    std::string told = toldBy(verdict);
    if (std::exchange(m_shown, true) && told == m_told) {
        showState();
        return;
    }
    m_told = std::move(told);
    rebuild();
}

void VerdictPanel::setTraining(bool training)
{
    if (std::exchange(m_training, training) != training)
        rebuild();
}

void VerdictPanel::showState()
{
    if (!m_shown)
        m_state->setText(tr("What these runs show, and what they do not, will be said here."));
    else if (m_training)
        m_state->setText(tr("So far, from the runs that have ended."));
    else if (!m_whole)
        m_state->setText(tr("Computing the intervals over new examples…"));
    m_state->setVisible(!m_shown || m_training || !m_whole);
}

void VerdictPanel::rebuild()
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    showState();
    if (!m_shown)
        return;
    for (const engine::PanelVerdict& panel : m_verdict.panels)
        addPanel(panel);
    if (!m_verdict.tuned.empty())
        addHeading(tr("Each λ at its own learning rate"));
    for (const engine::PanelVerdict& panel : m_verdict.tuned)
        addPanel(panel);
    for (const engine::Sentence& sentence : m_verdict.sentences)
        addSentence(sentence);
    if (!m_verdict.signatures.empty())
        addHeading(tr("Signs of a wrong λ"));
    std::map<engine::FailureSignature::Kind, std::vector<engine::Sentence>> alike;
    for (const engine::FailureSignature& signature : m_verdict.signatures)
        alike[signature.kind].push_back({engine::SentenceKind::Caution, signature.text, {}});
    for (const auto& [kind, sentences] : alike)
        addAlike(sentences, "signs of kind " + std::to_string(static_cast<int>(kind)));
}

void VerdictPanel::addPanel(const engine::PanelVerdict& panel)
{
    if (!panel.label.empty())
        addHeading(labelText(panel.label));
    // Findings first; of what asks for the same help the first stands for the others, which unfold.
    std::map<std::string, std::vector<engine::Sentence>> alike;
    for (const auto kind : {engine::SentenceKind::Finding, engine::SentenceKind::Caution, engine::SentenceKind::Note}) {
        for (const engine::Sentence& sentence : panel.sentences) {
            if (sentence.kind != kind)
                continue;
            if (sentence.action.empty())
                addSentence(sentence);
            else
                alike[sentence.action].push_back(sentence);
        }
        for (const auto& [action, sentences] : alike)
            addAlike(sentences, panel.label);
        alike.clear();
    }
    // What has not been trained yet is no news while the study trains; what a sentence says is not said again.
    const auto isSaid = [&panel](const std::string& dropped) {
        return std::any_of(panel.sentences.begin(), panel.sentences.end(), [&dropped](const auto& sentence) {
            return sentence.text.find(dropped) != std::string::npos;
        });
    };
    for (const std::string& dropped : panel.droppedSeeds) {
        if (!m_training && !isSaid(dropped))
            addLabel(tr("Left out: %1").arg(toText(dropped)), "warning");
    }
}

void VerdictPanel::addAlike(const std::vector<engine::Sentence>& sentences, const std::string& panel)
{
    addSentence(sentences.front());
    if (sentences.size() == 1)
        return;
    std::vector<QLabel*> others;
    for (std::size_t i = 1; i < sentences.size(); ++i) {
        others.push_back(addLabel(toText(sentences[i].text), roleOf(sentences[i].kind)));
        others.back()->hide();
    }
    auto* more = new QToolButton(widget());
    more->setObjectName(QStringLiteral("verdictMore"));
    more->setCheckable(true);
    more->setAutoRaise(true);
    more->setText(tr("▸ %1 more like this").arg(others.size()));
    const std::string key = panel + '\n' + sentences.front().action;
    connect(more, &QToolButton::toggled, this, [this, others, key](bool on) {
        for (QLabel* label : others)
            label->setVisible(on);
        if (on)
            m_unfolded.insert(key);
        else
            m_unfolded.erase(key);
    });
    more->setChecked(m_unfolded.contains(key));
    m_lines->addWidget(more, 0, Qt::AlignLeft);
}

TermLabel* VerdictPanel::addLabel(const QString& text, const char* role)
{
    auto* label = new TermLabel(text, widget());
    label->setObjectName(QStringLiteral("verdictLine%1").arg(m_lines->count()));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setRole(label, role);
    m_lines->addWidget(label);
    return label;
}

void VerdictPanel::addHeading(const QString& text)
{
    auto* label = new QLabel(text, widget()); // the sentences below it lead to the glossary
    label->setWordWrap(true);
    label->setObjectName(QStringLiteral("verdictLine%1").arg(m_lines->count()));
    label->setTextFormat(Qt::PlainText);
    setRole(label, "title");
    m_lines->addWidget(label);
}

void VerdictPanel::addSentence(const engine::Sentence& sentence)
{
    addLabel(toText(sentence.text), roleOf(sentence.kind));
    addButton(sentence.action);
}

void VerdictPanel::addButton(const std::string& action)
{
    const bool seeds = action == "add_seeds";
    if (!seeds && action != "add_control")
        return;
    const QString name = seeds ? QStringLiteral("verdictAddSeeds") : QStringLiteral("verdictAddControl");
    if (widget()->findChild<QPushButton*>(name))
        return; // one button does for all sentences that ask for it
    auto* button = new QPushButton(seeds ? tr("A&dd seeds…") : tr("Add the zero &control…"), widget());
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this,
            seeds ? &VerdictPanel::addSeedsRequested : &VerdictPanel::addControlRequested);
    m_lines->addWidget(button, 0, Qt::AlignLeft);
}

QString VerdictPanel::text() const
{
    QStringList lines;
    for (const QLabel* label : widget()->findChildren<QLabel*>()) {
        if (!label->objectName().startsWith(QLatin1String("verdictLine")))
            continue;
        const auto* sentence = qobject_cast<const TermLabel*>(label);
        lines += sentence ? sentence->givenText() : label->text();
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace ui
