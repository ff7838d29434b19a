// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/language_data.h"
#include "data/layouts/exchange.h"
#include "data/layouts/row_view.h"

#include <optional>
#include <string>

namespace engine {

/// Rows of data of one's own: prompt and response columns, or a column with a conversation.
class OwnLayout {
public:
    /// Errors  EngineError{BadData} at file:line or for the columns; {BadConfig}: one column for both.
    [[nodiscard]] Exchange read(const RowView& row, const TaskConfig& task);

private:
    void map(const RowView& row, const TaskConfig& task);

    std::optional<std::size_t> m_known; ///< number of columns that the mapping was made for
    PromptColumns m_columns;
    std::string m_messages; ///< the column with the conversation; empty: prompts and responses
};

/// mapPromptColumns on names alone.
[[nodiscard]] PromptColumns mapPromptNames(const ColumnNames& columns, const TaskConfig& task);

/// The exchange of a conversation [{role, content}] or [{from, value}]: its last assistant message is the response,
/// what stands before it the prompt; the messages themselves are for a chat template. Several messages before it are
/// joined by blank lines, each but a lone user's with its role in front.  Errors  EngineError{BadData}: no such list,
/// or no assistant message with one before it.
[[nodiscard]] Exchange conversationExchange(const RowView& row, const std::string& json);

} // namespace engine
