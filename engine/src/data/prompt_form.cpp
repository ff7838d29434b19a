// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prompt_form.h"

#include "engine/error.h"

namespace engine {

namespace {

constexpr std::string_view kPrompt = "{prompt}";
constexpr std::string_view kResponse = "{response}";
constexpr std::string_view kIndent = "                "; // the reference's text is indented with its source code

std::string unescaped(std::string_view text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char next = text[i] == '\\' && i + 1 < text.size() ? text[i + 1] : '\0';
        if (next != 'n' && next != 't') {
            plain += text[i];
            continue;
        }
        plain += next == 'n' ? '\n' : '\t';
        ++i;
    }
    return plain;
}

PromptParts fill(std::string_view form, const std::string& prompt, const std::string& response)
{
    const std::size_t first = form.find(kPrompt);
    const std::size_t second = form.find(kResponse);
    if (first == std::string_view::npos || second == std::string_view::npos || second < first)
        throw EngineError(ErrorCode::BadConfig,
                          "must be alpaca, chat, or a text that holds {prompt} and behind it {response}",
                          "task.template", "for instance \"Question: {prompt}\\nAnswer: {response}\"");
    const std::size_t behindPrompt = first + kPrompt.size();
    PromptParts parts;
    parts.prompt = unescaped(form.substr(0, first)) + prompt;
    parts.prompt += unescaped(form.substr(behindPrompt, second - behindPrompt));
    parts.response = response + unescaped(form.substr(second + kResponse.size()));
    return parts;
}

std::string block(std::string_view title, std::string_view text)
{
    std::string lines(kIndent);
    lines.append("### ").append(title).append(":\n").append(kIndent).append(text);
    return lines;
}

} // namespace

std::string alpacaPrompt(std::string_view instruction, std::string_view input, AlpacaForm form)
{
    const bool training = form == AlpacaForm::Training;
    const bool hasInput = !input.empty();
    std::string text = "Below is an instruction that describes a task";
    if (hasInput)
        text += ", paired with an input that provides further context";
    text += ". Write a response that appropriately completes the request.";
    // Behind the sentence: two spaces or one without an input, one or none with it.
    text.append((training ? 2u : 1u) - (hasInput ? 1u : 0u), ' ');
    const std::string between = training ? "\n" + std::string(kIndent) + "\n" : "\n\n";
    text += "\n\n" + block("Instruction", instruction) + between;
    if (hasInput)
        text += block("Input", input) + between;
    return text + block("Response", {});
}

PromptParts composePrompt(std::string_view form, const PromptRow& row, AlpacaForm alpaca)
{
    if (form == "alpaca")
        return {alpacaPrompt(row.prompt, row.input, alpaca), row.response};
    const std::string prompt = row.input.empty() ? row.prompt : row.prompt + "\n" + row.input;
    if (form == "chat")
        return {prompt, row.response};
    return fill(form.empty() ? "{prompt}\n{response}" : form, prompt, row.response);
}

} // namespace engine
