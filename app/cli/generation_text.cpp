// SPDX-License-Identifier: GPL-3.0-or-later
#include "generation_text.h"

#include "engine/error.h"
#include "requests.h"

#include <charconv>
#include <fstream>
#include <nlohmann/json.hpp>
#include <ostream>

namespace cli {

namespace {

using engine::EngineError;
using engine::ErrorCode;
using Json = nlohmann::ordered_json;

void addLines(std::vector<std::string>& prompts, const std::string& file)
{
    std::error_code ignored;
    const bool isFolder = std::filesystem::is_directory(file, ignored); // which opens like a file
    std::ifstream in(file, std::ios::binary);
    if (!in || isFolder)
        throw EngineError(ErrorCode::MissingFile, isFolder ? "is a folder" : "cannot be read", file,
                          "give a text file with a prompt a line");
    for (std::string line; std::getline(in, line);) {
        if (!line.empty() && line.back() == '\r')
            line.pop_back();
        if (!line.empty())
            prompts.push_back(line);
    }
}

void addArms(engine::GenerateRequest& request, const GenerateArguments& arguments, const std::filesystem::path& library)
{
    if (arguments.adapters.empty() && !arguments.lambdas.empty())
        throw EngineError(ErrorCode::BadConfig, "λ acts in an adapter, and none is named", "--lambda",
                          "add --adapter, or leave --lambda out");
    if (arguments.base || arguments.adapters.empty())
        request.arms.emplace_back();
    for (const std::string& adapter : arguments.adapters) {
        const std::filesystem::path run = findRun(adapter, library);
        const std::filesystem::path folder = run.empty() ? std::filesystem::path(adapter) : run;
        if (arguments.lambdas.empty())
            request.arms.push_back({folder, std::nullopt});
        for (const double lambda : arguments.lambdas)
            request.arms.push_back({folder, lambda});
    }
}

/// "0.2", whatever the locale.
std::string shortest(double value)
{
    char text[32];
    return {text, std::to_chars(text, text + sizeof text, value).ptr};
}

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
    request.settings = arguments.settings;
    if (!arguments.file.empty())
        addLines(request.prompts, arguments.file);
    if (request.prompts.empty())
        throw EngineError(ErrorCode::BadConfig, "there is no prompt", "--prompt", "give --prompt TEXT or --file FILE");
    addArms(request, arguments, library);
    return request;
}

std::vector<std::string> armNames(const engine::GenerateRequest& request)
{
    std::vector<std::string> names;
    for (const engine::GenerationArm& arm : request.arms) {
        if (arm.adapter.empty()) {
            names.emplace_back("model alone");
            continue;
        }
        const std::filesystem::path folder = (arm.adapter / "").parent_path(); // without a slash at its end
        names.push_back(folder.filename().string());
        if (arm.lambda)
            names.back() += " · λ " + shortest(*arm.lambda);
    }
    return names;
}

ResponsePrinter::ResponsePrinter(std::ostream& out, const engine::GenerateRequest& request)
    : m_out(out), m_arms(armNames(request)), m_count(m_arms.size() * request.prompts.size())
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
                    {"settings", settingsJson(request.settings)},
                    {"responses", std::move(responses)}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace cli
