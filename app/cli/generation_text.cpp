// SPDX-License-Identifier: GPL-3.0-or-later
#include "generation_text.h"

#include "engine/error.h"

#include <nlohmann/json.hpp>
#include <ostream>

namespace cli {

namespace {

using engine::EngineError;
using engine::ErrorCode;
using Json = nlohmann::ordered_json;

Json settingsJson(const engine::GenerationSettings& settings)
{
    Json json{{"max_new_tokens", settings.maxNewTokens},
              {"do_sample", settings.doSample},
              {"repetition_penalty", settings.repetitionPenalty},
              {"num_beams", settings.numBeams},
              {"stop", settings.stop}};
    if (settings.doSample)
        json.update({{"temperature", settings.temperature},
                     {"top_k", settings.topK},
                     {"top_p", settings.topP},
                     {"seed", settings.seed}});
    if (settings.numBeams > 1)
        json.update({{"length_penalty", settings.lengthPenalty}, {"early_stopping", settings.earlyStopping}});
    return json;
}

} // namespace

engine::GenerateRequest generateRequest(const GenerateArguments& arguments, const std::filesystem::path& library)
{
    engine::GenerateRequest request;
    request.model = arguments.model;
    request.prompts = arguments.prompts;
    request.chat = arguments.chat;
    request.system = arguments.system;
    request.settings = arguments.settings;
    if (!arguments.file.empty())
        addLines(request.prompts, arguments.file, "give a text file with a prompt a line");
    if (request.prompts.empty())
        throw EngineError(ErrorCode::BadConfig, "there is no prompt", "--prompt", "give --prompt TEXT or --file FILE");
    if (!arguments.system.empty() && !arguments.chat)
        throw EngineError(ErrorCode::BadConfig, "a system message has its place in a chat template alone", "--system",
                          "add --chat, or write it into the prompt");
    request.arms = armsOf(arguments, library);
    return request;
}

ResponsePrinter::ResponsePrinter(std::ostream& out, const engine::GenerateRequest& request)
    : m_out(out), m_arms(armNames(request.arms)), m_count(m_arms.size() * request.prompts.size())
{
}

std::size_t ResponsePrinter::placeOf(const engine::GeneratedPiece& piece) const
{
    return piece.prompt * m_arms.size() + piece.arm;
}

void ResponsePrinter::begin()
{
    if (m_count > 1 && !m_open)
        m_out << (m_turn == 0 ? "" : "\n") << "== prompt " << m_turn / m_arms.size() + 1 << ", "
              << m_arms[m_turn % m_arms.size()] << "\n";
    m_open = true;
}

void ResponsePrinter::take(const engine::GeneratedPiece& piece)
{
    engine::GeneratedPiece& kept = m_waiting[placeOf(piece)];
    kept.text += piece.text;
    kept.last = kept.last || piece.last;
    for (auto next = m_waiting.find(m_turn); next != m_waiting.end(); next = m_waiting.find(m_turn)) {
        begin();
        m_out << next->second.text;
        next->second.text.clear();
        if (!next->second.last)
            break;
        m_out << "\n";
        m_waiting.erase(next);
        m_open = false;
        ++m_turn;
    }
    m_out << std::flush;
}

void ResponsePrinter::finish()
{
    if (m_open)
        m_out << std::endl;
    m_open = false;
}

std::string generationJson(const engine::GenerateRequest& request,
                           const std::vector<std::vector<engine::Generation>>& results)
{
    Json responses = Json::array();
    for (std::size_t p = 0; p < request.prompts.size(); ++p)
        for (std::size_t a = 0; a < request.arms.size(); ++a) {
            const engine::Generation& result = results[a][p];
            const engine::GenerationArm& arm = request.arms[a];
            responses.push_back({{"prompt", p},
                                 {"adapter", arm.adapter.empty() ? Json(nullptr) : Json(arm.adapter.string())},
                                 {"lambda", arm.lambda ? Json(*arm.lambda) : Json(nullptr)},
                                 {"text", result.text},
                                 {"ids", result.ids},
                                 {"finish", engine::name(result.finish)},
                                 {"score", result.score}});
        }
    const Json json{{"model", request.model.empty() ? Json(nullptr) : Json(request.model.string())},
                    {"system", request.system.empty() ? Json(nullptr) : Json(request.system)},
                    {"settings", settingsJson(request.settings)},
                    {"responses", std::move(responses)}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace cli
