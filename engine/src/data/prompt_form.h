// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// How prompt and response become one text (task.template).
namespace engine {

/// A row of a language model's data. `input` is what LLM-Adapters' records say beside the instruction; often empty.
struct PromptRow {
    std::string prompt, input, response;
};

/// The text is prompt + response; the loss counts the second part, or both (task.train_on_inputs).
struct PromptParts {
    std::string prompt, response;
};

/// The two forms of the reference's prompt differ in white space: behind the first sentence, and between the blocks.
enum class AlpacaForm {
    Training,  ///< finetune.py; generation uses it too, so that a model sees what it was trained on
    Evaluation ///< evaluate.py, for comparing with published figures
};

/// The reference's prompt up to and with the indentation before the response: three blocks, each line of them indented
/// by 16 spaces; four blocks, and another first sentence, where there is an input.
[[nodiscard]] std::string alpacaPrompt(std::string_view instruction, std::string_view input, AlpacaForm form);

/// `form` is empty (prompt, line break, response), "alpaca" (in the white space of `alpaca`), or a text with {prompt}
/// and {response} in which \n and \t stand for line break and tabulator; what stands behind {response} belongs to the
/// response. Outside alpaca an input follows the prompt on a line of its own. "chat" keeps prompt and response as they
/// are: the model's chat template needs its tokenizer (encode_language.h). Errors  EngineError{BadConfig} at
/// task.template: no such form.
[[nodiscard]] PromptParts composePrompt(std::string_view form, const PromptRow& row,
                                        AlpacaForm alpaca = AlpacaForm::Training);

} // namespace engine
