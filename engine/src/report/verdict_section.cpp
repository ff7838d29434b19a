// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/verdict_section.h"

#include "base/json.h"
#include "engine/figure_text.h"
#include "engine/questions.h"
#include "report/figures.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace engine {

namespace {

ReportTone toneOf(SentenceKind kind)
{
    switch (kind) {
    case SentenceKind::Finding:
        return ReportTone::Finding;
    case SentenceKind::Caution:
        return ReportTone::Caution;
    case SentenceKind::Note:
        return ReportTone::Note;
    }
    return ReportTone::Plain;
}

void addSentences(ReportBlocks& blocks, const std::vector<Sentence>& sentences)
{
    for (const Sentence& sentence : sentences)
        blocks.push_back(ReportParagraph{sentence.text, toneOf(sentence.kind)});
}

std::string outcomeText(const LambdaEffect& effect)
{
    if (effect.pruned)
        return "pruned";
    if (effect.diverged > 0)
        return "diverged in " + countOf(effect.diverged, "run");
    if (effect.seeds == 0 || !effect.seedsOnly)
        return "not judged";
    if (!effect.distinguishable)
        return "not distinguishable";
    return effect.difference > 0 ? "better" : "worse";
}

std::string probability(const std::optional<double>& p)
{
    if (!p)
        return "–";
    const std::string text = probabilityText(p);
    return text.starts_with("p = ") ? text.substr(4) : text.starts_with("p ") ? text.substr(2) : text;
}

/// One column of the table of effects: its title and what it shows of an effect.
struct EffectColumn {
    ReportColumn column;
    std::function<std::string(const LambdaEffect&)> text;
};

std::vector<EffectColumn> effectColumns(const std::vector<LambdaEffect>& effects, FigureUnit unit)
{
    const std::string name = unitName(unit);
    const auto any = [&](const auto& has) { return std::any_of(effects.begin(), effects.end(), has); };
    const auto shown = [](const LambdaEffect& effect, double value, int seeds) {
        return effect.seeds >= seeds && !effect.pruned ? std::optional(value) : std::nullopt;
    };
    std::vector<EffectColumn> columns{{{"λ"}, [](const auto& e) { return e.label; }}};
    if (any([](const LambdaEffect& e) { return e.learningRate.has_value(); }))
        columns.push_back({{"learning rate", true},
                           [](const auto& e) { return e.learningRate ? numberText(*e.learningRate) : "–"; }});
    columns.push_back({{"pairs", true}, [](const auto& e) { return std::to_string(e.seeds); }});
    columns.push_back({{"difference" + (name.empty() ? "" : ", " + name), true},
                       [=](const auto& e) { return signedText(shown(e, e.difference, 1), unit); }});
    columns.push_back({{"SD", true}, [=](const auto& e) { return amountText(shown(e, e.deviation, 2), unit); }});
    columns.push_back({{"95 % over seeds", true}, [=](const auto& e) { return intervalText(e.seedsOnly, unit); }});
    if (any([](const LambdaEffect& e) { return e.examples.has_value(); }))
        columns.push_back({{"95 % over seeds and new examples", true},
                           [=](const auto& e) { return intervalText(e.examples, unit); }});
    columns.push_back({{"p, adjusted", true}, [](const auto& e) { return probability(e.p); }});
    if (any([](const LambdaEffect& e) { return e.signFlip.has_value(); }))
        columns.push_back({{"sign-flip p", true}, [](const auto& e) { return probability(e.signFlip); }});
    columns.push_back({{"outcome"}, outcomeText});
    return columns;
}

ReportTable effectsTable(const std::vector<LambdaEffect>& effects, const std::string& caption, FigureUnit unit)
{
    const std::vector<EffectColumn> columns = effectColumns(effects, unit);
    ReportTable table{caption, {}, {}};
    for (const EffectColumn& column : columns)
        table.columns.push_back(column.column);
    for (const LambdaEffect& effect : effects) {
        table.rows.emplace_back();
        for (const EffectColumn& column : columns)
            table.rows.back().push_back(column.text(effect));
    }
    return table;
}

void addPanel(ReportBlocks& blocks, const ReportData& data, const PanelVerdict& panel, const std::string& title)
{
    if (!title.empty())
        blocks.push_back(ReportHeading{3, title});
    addSentences(blocks, panel.sentences);
    append(blocks, forestFigure(data, panel, "Difference from λ = 0"));
    if (!panel.effects.empty())
        blocks.push_back(effectsTable(panel.effects, "Each λ against λ = 0", panel.unit));
    if (!panel.controls.empty()) {
        blocks.push_back(ReportParagraph{"Each λ with h0, less the same λ with its control:"});
        blocks.push_back(effectsTable(panel.controls, "Each λ against its own control", panel.unit));
    }
    if (!panel.droppedSeeds.empty()) {
        blocks.push_back(ReportParagraph{"Seeds left out for every λ, since one of their runs has no value:"});
        blocks.push_back(ReportList{panel.droppedSeeds});
    }
}

const char* strategyText(StudyStrategy strategy)
{
    switch (strategy) {
    case StudyStrategy::Grid:
        return "Every setting was trained to its end.";
    case StudyStrategy::Halving:
        return "Successive halving: λ settings that were behind on the validation metric were left behind while the "
               "others went on.";
    case StudyStrategy::Refine:
        return "Refined: further λ were added beside the best on the validation metric.";
    }
    return "";
}

} // namespace

ReportBlocks questionSection(const ReportData& data)
{
    ReportBlocks blocks{ReportHeading{2, "What was asked"}};
    if (data.study == nullptr) {
        blocks.push_back(ReportParagraph{"Runs picked by hand, compared by " + data.comparison.metricName +
                                         ". No study wrote down beforehand what they are judged by."});
        return blocks;
    }
    const StudyConfig& study = data.study->config.study;
    if (const Question* question = findQuestion(study.question))
        blocks.push_back(ReportParagraph{question->title + " " + question->asks});
    // Studies of earlier versions, and files written by hand, may name none.
    const bool named = !study.endpoint.metric.empty() || !study.endpoint.data.empty();
    std::string text = named ? "Endpoint, written into the study before its first run: "
                             : "The study names no endpoint; it is judged by the usual one: ";
    text += data.comparison.metricName + ".";
    if (study.margin)
        text += " Differences within ±" + amountText(*study.margin) + " points do not matter to the author.";
    blocks.push_back(ReportParagraph{text + " " + strategyText(study.strategy)});
    return blocks;
}

ReportBlocks verdictSection(const ReportData& data)
{
    ReportBlocks blocks{ReportHeading{2, "Verdict"}};
    const bool several = data.verdict.panels.size() > 1;
    for (const PanelVerdict& panel : data.verdict.panels)
        addPanel(blocks, data, panel, several ? panel.label : "");
    for (const PanelVerdict& panel : data.verdict.tuned)
        addPanel(blocks, data, panel,
                 "Each λ at its own best learning rate" + (panel.label.empty() ? "" : ": " + panel.label));
    addSentences(blocks, data.verdict.sentences);
    if (!data.verdict.signatures.empty()) {
        ReportList list;
        for (const FailureSignature& signature : data.verdict.signatures)
            list.items.push_back((several ? signature.label + ": " : "") + signature.text);
        blocks.push_back(ReportHeading{3, "Signs that λ was wrong"});
        blocks.push_back(std::move(list));
    }
    return blocks;
}

} // namespace engine
