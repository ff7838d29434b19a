// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/pattern.h"

#include "base/json.h"
#include "engine/error.h"
#include "text/characters.h"
#include "text/pattern_syntax.h"

#include <utility>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

namespace engine {

namespace {

std::string errorText(int code)
{
    PCRE2_UCHAR buffer[256];
    return pcre2_get_error_message(code, buffer, sizeof buffer) < 0 ? "error " + std::to_string(code)
                                                                    : reinterpret_cast<const char*>(buffer);
}

template<auto release>
struct Release {
    template<typename T>
    void operator()(T* what) const
    {
        release(what);
    }
};
using MatchData = std::unique_ptr<pcre2_match_data, Release<pcre2_match_data_free>>;
using MatchContext = std::unique_ptr<pcre2_match_context, Release<pcre2_match_context_free>>;
using JitStack = std::unique_ptr<pcre2_jit_stack, Release<pcre2_jit_stack_free>>;

/// What one thread needs for searches; patterns with the largest number of groups allowed fit in.
struct Workplace {
    static constexpr std::uint32_t kMostGroups = 64;
    JitStack stack{pcre2_jit_stack_create(32u << 10, 16u << 20, nullptr)};
    MatchContext context{pcre2_match_context_create(nullptr)};
    MatchData data{pcre2_match_data_create(kMostGroups + 1, nullptr)};
    Workplace()
    {
        pcre2_set_match_limit(context.get(), 10'000'000);
        pcre2_set_heap_limit(context.get(), 64u << 10);
        pcre2_jit_stack_assign(context.get(), nullptr, stack.get());
    }
};

} // namespace

struct Pattern::Code {
    std::unique_ptr<pcre2_code, Release<pcre2_code_free>> compiled;
    std::string expression, where;
};

Pattern::Pattern(std::unique_ptr<Code> code) : m_code(std::move(code)) {}
Pattern::~Pattern() = default;
Pattern::Pattern(Pattern&&) noexcept = default;
Pattern& Pattern::operator=(Pattern&&) noexcept = default;

Pattern::Pattern(const std::string& expression, const std::string& where) : m_code(std::make_unique<Code>())
{
    const std::string translated = patternSyntax::toPcre2(expression, where);
    int error = 0;
    PCRE2_SIZE at = 0;
    m_code->compiled.reset(pcre2_compile(reinterpret_cast<PCRE2_SPTR>(translated.data()), translated.size(),
                                         PCRE2_UTF | PCRE2_UCP | PCRE2_MULTILINE | PCRE2_NEVER_BACKSLASH_C, &error, &at,
                                         nullptr));
    if (!m_code->compiled)
        throw EngineError(ErrorCode::BadFile,
                          "the pattern " + jsonString(expression) + " is wrong: " + errorText(error), where,
                          "fetch the model's tokenizer files again");
    std::uint32_t groups = 0;
    pcre2_pattern_info(m_code->compiled.get(), PCRE2_INFO_CAPTURECOUNT, &groups);
    if (groups > Workplace::kMostGroups)
        throw EngineError(ErrorCode::Unsupported, "the pattern has more than 64 groups", where,
                          "use a tokenizer with a simpler pattern");
    // Without JIT (not on this processor) the pattern is interpreted, with the same result.
    (void)pcre2_jit_compile(m_code->compiled.get(), PCRE2_JIT_COMPLETE);
    m_code->expression = expression;
    m_code->where = where;
}

Pattern Pattern::literal(std::string_view text, const std::string& where)
{
    return {patternSyntax::escaped(text), where};
}

void Pattern::find(std::string_view text, std::vector<Match>& out) const
{
    thread_local const Workplace place;
    std::size_t done = 0; // end of what `out` covers
    std::size_t from = 0; // where the search goes on
    bool matchedBefore = false;
    while (from <= text.size()) {
        const int found = pcre2_match(m_code->compiled.get(), reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(),
                                      from, PCRE2_NO_UTF_CHECK, place.data.get(), place.context.get());
        if (found == PCRE2_ERROR_NOMATCH)
            break;
        if (found < 0)
            throw EngineError(ErrorCode::BadFile,
                              "the pattern " + jsonString(m_code->expression) +
                                  " could not be run on a text: " + errorText(found),
                              m_code->where, "use a tokenizer with a simpler pattern, or split the text");
        const PCRE2_SIZE* bounds = pcre2_get_ovector_pointer(place.data.get());
        const Match match{bounds[0], bounds[1], true};
        if (match.end == match.begin && matchedBefore && match.end == done) {
            from += from < text.size() ? characters::length(text[from]) : 1;
            continue;
        }
        if (match.begin > done)
            out.push_back({done, match.begin, false});
        out.push_back(match);
        done = from = match.end;
        matchedBefore = true;
    }
    if (done < text.size() || text.empty())
        out.push_back({done, text.size(), false});
}

} // namespace engine
