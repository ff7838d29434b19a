// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sentencepiece_charsmap.h"

#include "base/utf8.h"
#include "engine/error.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace engine {

namespace {

constexpr std::size_t kMostRules = 32; // Normalizer::kMaxTrieResultsSize of the library
constexpr std::size_t kLongestReplacement = 1024;
constexpr std::size_t kMostUnits = 1u << 22;

// One unit of Darts' double array: label, "a rule ends here", distance to the children; or, behind such an end, a
// value.
struct Unit {
    std::uint32_t bits = 0;
    [[nodiscard]] std::uint32_t label() const { return bits & 0x800000FFu; }
    [[nodiscard]] bool endsRule() const { return (bits >> 8 & 1u) != 0; }
    [[nodiscard]] std::uint32_t distance() const { return bits >> 10 << ((bits & 1u << 9) >> 6); }
    [[nodiscard]] std::uint32_t value() const { return bits & 0x7FFFFFFFu; }
};

std::uint32_t numberAt(std::string_view bytes, std::size_t at)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value |= static_cast<std::uint32_t>(static_cast<std::uint8_t>(bytes[at + i])) << (8 * i);
    return value;
}

class Checker {
public:
    Checker(std::string_view trie, std::string_view replacements, const std::string& where)
        : m_replacements(replacements), m_where(where), m_units(trie.size() / 4), m_state(m_units.size()),
          m_rulesBelow(m_units.size())
    {
        for (std::size_t i = 0; i < m_units.size(); ++i)
            m_units[i].bits = numberAt(trie, 4 * i);
    }

    void run()
    {
        enter(0);
        while (!m_path.empty()) {
            Step& step = m_path.back();
            if (step.byte > 255)
                leave();
            else
                follow(step, step.byte++);
        }
    }

private:
    struct Step {
        std::uint32_t unit = 0, children = 0;
        unsigned byte = 0; // the next one to follow
    };
    enum State : std::uint8_t { New, OnPath, Done };

    [[noreturn]] void fail(const std::string& message) const
    {
        throw EngineError(ErrorCode::BadFile, message, m_where, "the file is damaged: fetch it again");
    }

    void enter(std::uint32_t at)
    {
        const std::uint32_t children = at ^ m_units[at].distance();
        // Whatever the next byte of a text is, the library reads the unit at children ^ byte.
        if ((children | 0xFFu) >= m_units.size())
            fail("unit " + std::to_string(at) + " of the trie points to unit " + std::to_string(children | 0xFFu) +
                 " of " + std::to_string(m_units.size()));
        m_state[at] = OnPath;
        m_rulesBelow[at] = 0;
        m_path.push_back({at, children, 0});
        if (at != 0 && m_units[at].endsRule())
            checkReplacement(m_units[children].value());
    }

    void follow(Step& step, unsigned byte)
    {
        const std::uint32_t child = step.children ^ byte;
        if (m_units[child].label() != byte)
            return;
        if (m_state[child] == OnPath)
            fail("the trie runs in a circle at unit " + std::to_string(child));
        if (m_state[child] == New)
            enter(child); // `step` is no longer valid
        else
            m_rulesBelow[step.unit] = std::max(m_rulesBelow[step.unit], m_rulesBelow[child]);
    }

    void leave()
    {
        const std::uint32_t unit = m_path.back().unit;
        m_path.pop_back();
        if (unit != 0 && m_units[unit].endsRule())
            ++m_rulesBelow[unit];
        if (m_rulesBelow[unit] > kMostRules)
            fail("more than 32 rules begin with one another");
        m_state[unit] = Done;
        if (!m_path.empty()) {
            std::size_t& above = m_rulesBelow[m_path.back().unit];
            above = std::max(above, m_rulesBelow[unit]);
        }
    }

    void checkReplacement(std::uint32_t value) const
    {
        if (value >= m_replacements.size())
            fail("a rule's replacement begins at byte " + std::to_string(value) + " of " +
                 std::to_string(m_replacements.size()));
        const std::string_view text = m_replacements.substr(value, m_replacements.find('\0', value) - value);
        if (text.size() > kLongestReplacement)
            fail("a rule's replacement has " + std::to_string(text.size()) + " bytes; 1,024 are allowed");
        if (findInvalidUtf8(text) != std::string_view::npos)
            fail("a rule's replacement at byte " + std::to_string(value) + " is not UTF-8");
    }

    std::string_view m_replacements;
    const std::string& m_where;
    std::vector<Unit> m_units;
    std::vector<std::uint8_t> m_state;
    std::vector<std::size_t> m_rulesBelow;
    std::vector<Step> m_path;
};

} // namespace

void checkCharsmap(std::string_view charsmap, const std::string& where)
{
    const auto fail = [&](const std::string& message) {
        throw EngineError(ErrorCode::BadFile, message, where, "the file is damaged: fetch it again");
    };
    if (charsmap.size() <= 4)
        fail("it has " + std::to_string(charsmap.size()) + " bytes, too few for a trie and its size");
    const std::uint32_t size = numberAt(charsmap, 0);
    if (size == 0 || size % 4 != 0 || size >= charsmap.size() - 4)
        fail("the trie's size is " + std::to_string(size) + " bytes of " + std::to_string(charsmap.size() - 4) +
             "; it must be a multiple of 4 and leave room for the replacements");
    if (size / 4 > kMostUnits)
        fail("the trie has " + std::to_string(size / 4) + " units; 4,194,304 are allowed");
    if (charsmap.back() != '\0')
        fail("the last replacement is not ended by a NUL");
    Checker(charsmap.substr(4, size), charsmap.substr(4 + std::size_t{size}), where).run();
}

} // namespace engine
