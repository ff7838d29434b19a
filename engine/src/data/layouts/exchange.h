// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/bare_question.h"
#include "engine/config.h"
#include "text/chat_message.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace engine {

/// What a row asks and what is to be answered, before it becomes a prompt of some form.
struct Exchange {
    std::string prompt, input;
    std::optional<std::string> response; ///< null: the row has none
    std::string answer;                  ///< the gold answer; empty: none is known
    std::vector<std::string> options;    ///< texts of the choices
    std::vector<std::string> responses;  ///< what is trained for each of them, or empty
    std::int32_t right = -1;             ///< the option that is right
    std::vector<ChatMessage> messages{}; ///< of a conversation: all up to the response, which is the last
    BareQuestion bare{};                 ///< for likelihood; empty where there are no options
};

/// What a layout knows beside the row.
struct RowContext {
    const TaskConfig& task;
    const std::string* label = nullptr; ///< of the label file beside the data (PIQA, SIQA); null: there is none
};

} // namespace engine
