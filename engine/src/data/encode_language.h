// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/encoded.h"
#include "text/chat_template.h"

#include <functional>
#include <span>
#include <vector>

/// Prompts and responses as token ids with labels, as the reference tokenizes them.
namespace engine {

/// A model's chat template on a conversation; `open`: with what opens an answer behind it.
using ChatForm = std::function<ChatText(std::span<const ChatMessage> messages, bool open)>;

/// A sample's conversation: its messages, else what a user asks and the response.
[[nodiscard]] std::vector<ChatMessage> conversationOf(const Sample& sample);

struct LanguageOptions {
    int maxLength = 256;
    bool trainOnInputs = true;
    ChatForm chat; ///< set where task.template is "chat"
};

/// Text     prompt + response in one piece, the tokenizer's own special tokens added, cut at the right to maxLength;
///          the end token follows where there is room and it does not stand there yet. With a chat template its text is
///          taken as it is: special tokens in it count as such, none are added.
/// Labels   EncodedSample::labelStart: every token from there on is predicted from those before it. 1 where prompts are
///          trained too. Else the first token that holds any of the response: the prompt is tokenized alone; where
///          tokens merge across the border, those of the whole text count, and one that lies in the prompt entirely is
///          still the prompt's.
///          Of a conversation each answer is trained, all between them is a gap (EncodedSample::gaps), as transformers'
///          assistant mask has it: what the template marks with {% generation %}; without such marks each assistant
///          message, from where the text leaves that of the messages before it, opened for an answer, to the end of its
///          own. One whose text up to there does not stand at the beginning of the whole (templates that drop earlier
///          thoughts) is not trained, but the last always is; nor is one that nothing precedes.
/// Left out samples without a labelled token behind the cut (EncodedDataset::unlabelled).
/// Deterministic; two threads.  Errors  EngineError{BadConfig} if maxLength has no room beside the special tokens.
[[nodiscard]] EncodedDataset encodeLanguage(const Dataset& data, const Tokenizer& tokenizer,
                                            const LanguageOptions& options);

/// Adds samples behind those that are there; the first of them is number `first` of the data set.
void encodeLanguageInto(EncodedDataset& into, std::span<const Sample> samples, std::uint64_t first,
                        const Tokenizer& tokenizer, const LanguageOptions& options);

/// Index of the first token of `whole` that is not the prompt's, by the rule above.
[[nodiscard]] std::size_t promptLength(const std::vector<std::int32_t>& whole, const std::vector<std::int32_t>& prompt,
                                       const Tokenizer& tokenizer);

} // namespace engine
