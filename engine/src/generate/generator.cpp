// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/generator.h"

#include "device/device.h"
#include "device/tasks.h"
#include "engine/error.h"
#include "generate/cached_forward.h"
#include "generate/prompt_tokens.h"
#include "generate/response.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <numeric>

#include <ATen/ops/logsumexp.h>

namespace engine {
namespace {

constexpr std::int64_t kTokensAtOnce = 4096; // of all runs in one pass over new prompts: more only costs memory

void check(bool holds, const char* what, const char* where, const char* hint)
{
    if (!holds)
        throw EngineError(ErrorCode::BadConfig, what, where, hint);
}

/// One call of a generator.
class Work {
public:
    using Results = std::vector<std::vector<Generation>>;
    Work(Network& network, const ResponseSetup& setup, const GeneratorOptions& options,
         const std::vector<PromptIds>& prompts, const GenerationSink& sink)
        : m_options(options), m_prompts(prompts), m_sink(sink), m_setup(setup), m_common(commonTokens()),
          m_form(network.batchForm()), m_shape(network.model().shape), m_capacity(capacityFor(network)),
          m_free(m_capacity), m_forward(network, m_capacity, options.cached), m_results(setup.runs)
    {
        for (auto& results : m_results)
            results.resize(prompts.size());
    }

    [[nodiscard]] Results run(const std::stop_token& stop)
    {
        computeCommon();
        while (!stop.stop_requested() && (m_next < m_prompts.size() || !m_active.empty())) {
            if (!admit())
                advance(m_active);
        }
        for (const Active& active : m_active)
            keep(active, false);
        return std::move(m_results);
    }

private:
    struct Active {
        std::size_t prompt;
        std::unique_ptr<Response> response;
        std::vector<CachedForward::Sequence> lanes;
        std::int64_t rows; ///< of the cache that are held ready for it
    };

    [[nodiscard]] std::int64_t mostTokens(std::size_t prompt) const
    {
        const std::int64_t room = m_shape.longestSequence() - m_form.firstPosition - promptRows(prompt);
        return std::min<std::int64_t>(m_options.settings.maxNewTokens, room);
    }

    [[nodiscard]] std::int64_t commonTokens() const
    {
        std::vector<std::span<const std::int32_t>> lists;
        for (const PromptIds& prompt : m_prompts)
            lists.emplace_back(prompt.ids);
        return commonStart(lists);
    }

    [[nodiscard]] std::int64_t promptRows(std::size_t prompt) const
    {
        return static_cast<std::int64_t>(m_prompts[prompt].ids.size()) + m_form.virtualRows;
    }

    /// Beams share the prompt's rows, unless their sequences are computed anew on the way.
    [[nodiscard]] std::int64_t rowsFor(std::size_t prompt) const
    {
        const bool anew = !m_options.cached || CachedForward::mayComputeAnew(m_shape);
        const std::int64_t beams = m_options.settings.numBeams;
        return (anew ? beams : 1) * promptRows(prompt) + beams * mostTokens(prompt);
    }

    /// For as many prompts side by side as were asked for, or as fit into half of the memory that is left.
    [[nodiscard]] std::int64_t capacityFor(Network& network) const
    {
        std::vector<std::int64_t> rows;
        for (std::size_t i = 0; i < m_prompts.size(); ++i)
            rows.push_back(rowsFor(i));
        std::sort(rows.rbegin(), rows.rend());
        const std::int64_t common = m_common + m_form.virtualRows, largest = rows.empty() ? 0 : rows.front();
        rows.resize(std::min(rows.size(), static_cast<std::size_t>(std::max(1, m_options.batch))));
        const std::int64_t wanted = common + std::accumulate(rows.begin(), rows.end(), std::int64_t{0});
        const std::int64_t bytes = KeyValueCache::rowBytes(m_shape, network.runs());
        const std::int64_t available = availableMemory(network.model().device());
        const std::int64_t fitting = available > 0 ? available / 2 / bytes : wanted;
        if (fitting < common + largest)
            throw EngineError(
                ErrorCode::OutOfMemory,
                "the key-value cache of one prompt takes " + std::to_string((common + largest) * bytes >> 20) +
                    " MiB, half of the memory that is left " + std::to_string(available / 2 >> 20) + " MiB",
                "max_new_tokens", "ask for fewer tokens, fewer beams or shorter prompts");
        return std::min(wanted, fitting);
    }

    void computeCommon()
    {
        if (m_common == 0)
            return;
        m_shared = m_forward.open();
        const std::span<const std::int32_t> ids(m_prompts.front().ids);
        const CachedForward::Growth growth{m_shared, {ids.first(static_cast<std::size_t>(m_common))}};
        (void)m_forward.states(std::span(&growth, 1));
        m_free -= m_forward.rowsOf(m_common);
    }

    /// Takes prompts in while there is room, and computes them; false: none was taken.
    [[nodiscard]] bool admit()
    {
        std::vector<Active> fresh;
        std::int64_t tokens = 0;
        const std::int64_t most = kTokensAtOnce / m_forward.network().runs();
        while (m_next < m_prompts.size() &&
               m_active.size() + fresh.size() < static_cast<std::size_t>(m_options.batch)) {
            const std::int64_t rows = rowsFor(m_next);
            const std::int64_t length = static_cast<std::int64_t>(m_prompts[m_next].ids.size()) - m_common;
            if (rows > m_free || (!fresh.empty() && tokens + length > most))
                break;
            m_free -= rows;
            tokens += length;
            fresh.push_back(
                {m_next, responseTo(m_next), {m_common > 0 ? m_forward.fork(m_shared) : m_forward.open()}, rows});
            ++m_next;
        }
        if (fresh.empty())
            return false;
        advance(fresh);
        std::move(fresh.begin(), fresh.end(), std::back_inserter(m_active));
        return true;
    }

    [[nodiscard]] std::unique_ptr<Response> responseTo(std::size_t prompt) const
    {
        return m_options.settings.numBeams > 1 ? beamResponse(m_setup, m_prompts[prompt], mostTokens(prompt))
                                               : sampledResponse(m_setup, m_prompts[prompt], mostTokens(prompt));
    }

    /// A token more for each, in one pass; those that are done are told and leave.
    void advance(std::vector<Active>& all)
    {
        const at::Tensor logits = logitsOf(all), sums = at::logsumexp(logits, {-1});
        const auto lanes = static_cast<std::size_t>(logits.size(1));
        std::vector<std::size_t> first;
        std::size_t lane = 0;
        for (const Active& active : all) {
            first.push_back(lane);
            lane += active.lanes.size();
        }
        const LogitRows whole{logits.const_data_ptr<float>(), sums.const_data_ptr<float>(), lanes, m_setup.vocabulary};
        forGuardedTasks(all.size(), [&](std::size_t i) { all[i].response->take(whole.from(first[i])); });
        for (Active& active : all) {
            followLanes(active);
            tell(active);
            if (active.response->done())
                keep(active, true);
        }
        std::erase_if(all, [](const Active& active) { return active.response->done(); });
    }

    /// forTasks for work that may throw: the first error leaves when all are done.
    template<typename Task>
    static void forGuardedTasks(std::size_t count, const Task& task)
    {
        std::vector<std::exception_ptr> errors(count);
        forTasks(static_cast<std::int64_t>(count), [&](std::int64_t i) {
            try {
                task(static_cast<std::size_t>(i));
            } catch (...) {
                errors[static_cast<std::size_t>(i)] = std::current_exception();
            }
        });
        for (const std::exception_ptr& error : errors)
            if (error)
                std::rethrow_exception(error);
    }

    /// (R, lanes of all, V) fp32 on the CPU.
    [[nodiscard]] at::Tensor logitsOf(const std::vector<Active>& all)
    {
        std::vector<CachedForward::Growth> growths;
        for (const Active& active : all)
            for (std::size_t lane = 0; lane < active.lanes.size(); ++lane) {
                CachedForward::Growth growth{active.lanes[lane], {}};
                const bool isNew = active.response->ids(0, lane).size() == m_prompts[active.prompt].ids.size();
                for (std::size_t r = 0; r < (isNew ? 1 : m_setup.runs); ++r)
                    growth.ids.push_back(active.response->ids(r, lane));
                growths.push_back(std::move(growth));
            }
        return m_forward.network().tokenLogits(m_forward.states(growths)).to(at::kCPU, at::kFloat).contiguous();
    }

    void followLanes(Active& active)
    {
        while (active.lanes.size() < active.response->lanes())
            active.lanes.push_back(m_forward.fork(active.lanes.front()));
        for (std::size_t r = 0; r < m_setup.runs; ++r) {
            std::vector<CachedForward::Sequence> from;
            for (const std::size_t parent : active.response->parents(r))
                from.push_back(active.lanes[parent]);
            if (!from.empty() && from != active.lanes)
                m_forward.rearrange(static_cast<std::int64_t>(r), active.lanes, from);
        }
    }

    void tell(const Active& active) const
    {
        for (std::size_t r = 0; m_sink.piece && r < m_setup.runs; ++r) {
            GeneratedPiece piece = active.response->piece(r);
            piece.prompt = active.prompt;
            if (piece.last || !piece.text.empty())
                m_sink.piece(piece);
        }
    }

    void keep(const Active& active, bool done)
    {
        std::vector<Generation> byRun;
        for (std::size_t r = 0; r < m_setup.runs; ++r)
            byRun.push_back(active.response->result(r));
        for (std::size_t r = 0; r < m_setup.runs; ++r)
            m_results[r][active.prompt] = byRun[r];
        for (const CachedForward::Sequence lane : active.lanes)
            m_forward.close(lane);
        m_free += active.rows;
        if (done && m_sink.done)
            m_sink.done(active.prompt, byRun);
    }

    const GeneratorOptions& m_options;
    const std::vector<PromptIds>& m_prompts;
    const GenerationSink& m_sink;
    const ResponseSetup& m_setup;
    std::int64_t m_common; ///< tokens that all prompts begin with
    BatchForm m_form;
    const ModelShape& m_shape;
    std::int64_t m_capacity, m_free; ///< rows of the cache
    CachedForward m_forward;
    CachedForward::Sequence m_shared = 0;
    std::vector<Active> m_active;
    std::size_t m_next = 0;
    Results m_results;
};

} // namespace

void checkSettings(const GenerationSettings& settings, std::size_t endTokens, std::int64_t vocabulary)
{
    check(settings.maxNewTokens >= 1, "at least one token must be asked for", "max_new_tokens", "give 1 or more");
    check(settings.temperature > 0 && std::isfinite(settings.temperature),
          "the temperature must be a finite number above 0", "temperature",
          "without sampling the likeliest token is taken, as a temperature near 0 would");
    check(settings.topK >= 0, "top_k cannot be negative", "top_k", "give 0 to keep all tokens");
    check(settings.topP > 0 && settings.topP <= 1, "top_p must lie in (0, 1]", "top_p", "give 1 to keep all tokens");
    check(settings.repetitionPenalty > 0 && std::isfinite(settings.repetitionPenalty),
          "the repetition penalty must be a finite number above 0", "repetition_penalty",
          "1 changes nothing, values above 1 discourage repetition");
    check(settings.numBeams >= 1, "there must be at least one beam", "num_beams", "1 searches without beams");
    check(std::isfinite(settings.lengthPenalty), "the length penalty must be a finite number", "length_penalty",
          "1 weighs by length, 0 does not");
    check(settings.numBeams == 1 || !settings.doSample, "beams are searched, not drawn", "num_beams",
          "use either sampling or beams");
    const auto candidates = std::max<std::int64_t>(2, 1 + static_cast<std::int64_t>(endTokens)) * settings.numBeams;
    check(settings.numBeams == 1 || candidates <= vocabulary, "there are more beams than tokens to put into them",
          "num_beams", "use fewer beams");
    for (const std::string& stop : settings.stop)
        check(!stop.empty(), "a stop text is empty", "stop", "leave it out");
}

Generator::Generator(Network& network, const Tokenizer& tokenizer, GeneratorOptions options)
    : m_network(network), m_tokenizer(tokenizer), m_options(std::move(options))
{
    if (!network.isLanguageModel())
        throw EngineError(ErrorCode::Unsupported, "a classifier does not generate text", "adapter",
                          "give an adapter that was trained as a language model");
    checkSources(network);
    checkSettings(m_options.settings, m_options.endTokens.size(), network.model().shape.vocabSize);
}

std::vector<std::vector<Generation>> Generator::operator()(const std::vector<PromptIds>& prompts,
                                                           const GenerationSink& sink, std::stop_token stop)
{
    checkPrompts(prompts);
    const ResponseSetup setup{m_options.settings, m_options.endTokens, m_tokenizer,
                              static_cast<std::size_t>(m_network.runs()),
                              static_cast<std::size_t>(m_network.model().shape.vocabSize)};
    return Work(m_network, setup, m_options, prompts, sink).run(stop);
}

void Generator::checkPrompts(const std::vector<PromptIds>& prompts) const
{
    const BatchForm form = m_network.batchForm();
    const std::int64_t longest = m_network.model().shape.longestSequence() - form.virtualRows - form.firstPosition;
    for (std::size_t i = 0; i < prompts.size(); ++i) {
        const std::string where = "prompt " + std::to_string(i + 1);
        const auto length = static_cast<std::int64_t>(prompts[i].ids.size());
        if (length == 0)
            throw EngineError(ErrorCode::BadData, "the prompt has no token", where, "give a text");
        if (length >= longest)
            throw EngineError(ErrorCode::BadData,
                              "the prompt has " + std::to_string(length) + " tokens, the model takes " +
                                  std::to_string(longest) + " with the response",
                              where, "shorten it");
        checkTokenIds(prompts[i].ids, m_network.model().shape);
    }
}

} // namespace engine
