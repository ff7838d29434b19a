// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/generate.h"
#include "side_by_side.h"

#include <cstddef>
#include <filesystem>
#include <iosfwd>
#include <map>
#include <string>
#include <vector>

namespace cli {

/// `sibo generate` as it was typed.
struct GenerateArguments : ArmArguments {
    std::string file, system;
    std::vector<std::string> prompts;
    bool chat = false;
    engine::GenerationSettings settings;
};

/// Prompts: those given, then the file's.
/// Errors  those of armsOf and addLines; EngineError{BadConfig} without a prompt, or for a system message without
/// --chat.
[[nodiscard]] engine::GenerateRequest generateRequest(const GenerateArguments& arguments,
                                                      const std::filesystem::path& library);

/// Responses in order as they come: prompt by prompt, in each arm by arm. The one in turn is written piece by piece,
/// the others wait. With more than one each has a line above it that names its prompt's number and its arm.
class ResponsePrinter {
public:
    ResponsePrinter(std::ostream& out, const engine::GenerateRequest& request);
    void take(const engine::GeneratedPiece& piece);
    void finish(); ///< ends the line of a response that was broken off

private:
    void begin();
    [[nodiscard]] std::size_t placeOf(const engine::GeneratedPiece& piece) const;

    std::ostream& m_out;
    std::vector<std::string> m_arms;
    std::size_t m_count, m_turn = 0;
    std::map<std::size_t, engine::GeneratedPiece> m_waiting; ///< by place; texts put together
    bool m_open = false;
};

/// {"model", "system", "settings", "responses": [{"prompt", "adapter", "lambda", "text", "ids", "finish", "score"}]};
/// lambda null: the trained one, or none; system null: none.
[[nodiscard]] std::string generationJson(const engine::GenerateRequest& request,
                                         const std::vector<std::vector<engine::Generation>>& results);

} // namespace cli
