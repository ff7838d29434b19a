// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figure_text.h"
#include "study_results.h"
#include "text_table.h"

namespace cli {

namespace {

using engine::Comparison;
using engine::LambdaEffect;
using engine::PanelVerdict;
using engine::Verdict;

std::string settingsTable(const Comparison& comparison)
{
    std::vector<std::vector<std::string>> rows;
    for (const engine::SettingFigures& setting : comparison.settings) {
        std::string ends;
        const auto add = [&](int count, const char* what) {
            if (count > 0)
                ends += (ends.empty() ? "" : ", ") + std::to_string(count) + " " + what;
        };
        add(setting.pruned, "pruned");
        add(setting.failed, "failed");
        add(setting.diverged, "diverged");
        const std::string interval = setting.interval ? engine::metricText(setting.interval->low) + " to " +
                                                            engine::metricText(setting.interval->high)
                                                      : "–";
        rows.push_back({printable(setting.label), std::to_string(setting.seeds),
                        engine::spreadText(setting.mean, setting.deviation), interval, ends});
    }
    return printable(comparison.metricName) + "\n\n" +
           table({"setting", "seeds", "mean ± SD", "95 % of the mean", ""}, rows);
}

std::vector<std::string> effectRow(const LambdaEffect& effect, const std::string& label, engine::FigureUnit unit)
{
    if (effect.seeds == 0)
        return {label, "–", "–", "–", "–", "–"};
    const std::string flips = effect.signFlip ? " (sign flips " + engine::probabilityText(effect.signFlip) + ")" : "";
    return {label,
            std::to_string(effect.seeds),
            engine::signedText(effect.difference, unit),
            engine::intervalText(effect.seedsOnly, unit),
            engine::intervalText(effect.examples, unit),
            engine::probabilityText(effect.p) + flips};
}

std::string effectsTable(const PanelVerdict& panel)
{
    const engine::FigureUnit unit = panel.unit;
    std::vector<std::vector<std::string>> rows;
    for (const LambdaEffect& effect : panel.effects) {
        const std::string rate = effect.learningRate ? ", learning rate " + plain(*effect.learningRate) : "";
        rows.push_back(effectRow(effect, effect.label + rate + " against λ 0", unit));
    }
    for (const LambdaEffect& control : panel.controls)
        rows.push_back(effectRow(control, "λ " + plain(control.lambda) + " against " + control.label, unit));
    if (rows.empty())
        return {};
    const std::string difference = unit == engine::FigureUnit::Points ? "difference (points)" : "difference";
    return table({"", "seeds", difference, "95 % over seeds", "95 % over seeds and new examples", "p"}, rows) + "\n";
}

std::string panelText(const PanelVerdict& panel, const std::string& title)
{
    std::string text = title.empty() ? "" : printable(title) + "\n";
    text += effectsTable(panel);
    for (const engine::Sentence& sentence : panel.sentences)
        text += printable(sentence.text) + "\n";
    return text.empty() ? text : text + "\n";
}

std::string verdictText(const Verdict& verdict)
{
    std::string text;
    for (const PanelVerdict& panel : verdict.panels)
        text += panelText(panel, panel.label);
    for (const PanelVerdict& panel : verdict.tuned)
        text += panelText(panel, "Each λ at the learning rate chosen for it on validation" +
                                     (panel.label.empty() ? "" : " · " + panel.label));
    for (const engine::FailureSignature& signature : verdict.signatures)
        text += printable(signature.label + ": " + signature.text) + "\n";
    for (const engine::Sentence& sentence : verdict.sentences)
        text += printable(sentence.text) + "\n";
    return text;
}

} // namespace

std::vector<JudgedStudy> judgedStudies(const Selection& selection, const std::vector<engine::JudgedGroup>& judged)
{
    std::vector<JudgedStudy> studies;
    for (std::size_t i = 0; i < judged.size(); ++i) {
        const auto& study = selection.groups[i].study;
        studies.push_back({study ? study->name : std::string(), judged[i].comparison, judged[i].verdict});
    }
    return studies;
}

std::string studyText(const std::vector<JudgedStudy>& studies)
{
    std::string text;
    for (const JudgedStudy& each : studies) {
        text += "\n";
        if (studies.size() > 1)
            text += (each.study.empty() ? "Other runs" : printable(each.study)) + "\n\n";
        text += settingsTable(each.comparison) + "\n" + verdictText(each.verdict);
    }
    return text;
}

} // namespace cli
