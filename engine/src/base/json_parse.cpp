// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "base/json.h"
#include "base/utf8.h"

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>
#include <string>
#include <unordered_set>

namespace engine {

namespace {

constexpr std::size_t kLinearKeys = 16; // up to here a scan finds a duplicate faster than a hash set

void addMember(nlohmann::json::object_t& object, std::string&& key, nlohmann::json&& value)
{
    object.emplace_hint(object.end(), std::move(key), std::move(value));
}

void addMember(nlohmann::ordered_json::object_t& object, std::string&& key, nlohmann::ordered_json&& value)
{
    // ordered_map's own emplace looks through all keys each time; they are known to differ here.
    using Members = nlohmann::ordered_json::object_t::Container;
    static_cast<Members&>(object).emplace_back(std::move(key), std::move(value));
}

/// Keys of one object so far.
class KeySet {
public:
    bool add(const std::string& key)
    {
        if (m_few.size() < kLinearKeys) {
            if (std::find(m_few.begin(), m_few.end(), key) != m_few.end())
                return false;
            m_few.push_back(key);
            return true;
        }
        if (m_many.empty())
            m_many.insert(m_few.begin(), m_few.end());
        return m_many.insert(key).second;
    }

private:
    std::vector<std::string> m_few;
    std::unordered_set<std::string> m_many;
};

template<class Json>
class Parser {
public:
    Parser(std::string_view text, const std::string& where, const JsonLimits& limits)
        : m_text(text), m_where(where), m_limits(limits)
    {
    }

    Json parse()
    {
        if (m_text.size() > m_limits.bytes)
            fail("the JSON text is " + std::to_string(m_text.size()) + " bytes long; the limit is " +
                 std::to_string(m_limits.bytes));
        if (m_text.starts_with("\xEF\xBB\xBF"))
            m_at = 3;
        skipSpace();
        Json value = parseValue(0);
        skipSpace();
        if (m_at != m_text.size())
            fail("there is more text after the end of the JSON value");
        return value;
    }

private:
    [[noreturn]] void fail(const std::string& message) const { failAt(m_at, message); }

    [[noreturn]] void failAt(std::size_t at, const std::string& message) const
    {
        const auto before = m_text.substr(0, at);
        const auto line = 1 + std::count(before.begin(), before.end(), '\n');
        throw EngineError(m_limits.code, message,
                          m_where + ", line " + std::to_string(line) + ", byte " + std::to_string(at))
            .atByte(at);
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char peek() const { return atEnd() ? '\0' : m_text[m_at]; }

    void skipSpace()
    {
        while (!atEnd() &&
               (m_text[m_at] == ' ' || m_text[m_at] == '\n' || m_text[m_at] == '\t' || m_text[m_at] == '\r'))
            ++m_at;
    }

    void count()
    {
        if (++m_values > m_limits.values)
            fail("more than " + std::to_string(m_limits.values) + " values and keys");
    }

    Json parseValue(std::size_t depth)
    {
        if (atEnd())
            fail("the text ends where a value should stand");
        count();
        switch (m_text[m_at]) {
        case '{':
            return parseObject(depth + 1);
        case '[':
            return parseArray(depth + 1);
        case '"':
            return Json(parseString());
        case 't':
            return literal("true", Json(true));
        case 'f':
            return literal("false", Json(false));
        case 'n':
            return literal("null", Json(nullptr));
        default:
            return parseNumber();
        }
    }

    Json literal(std::string_view word, Json value)
    {
        if (m_text.substr(m_at, word.size()) != word)
            fail("expected a JSON value (true, false, null, a number, a string, [ or {)");
        m_at += word.size();
        return value;
    }

    void enter(std::size_t depth)
    {
        if (depth > m_limits.depth)
            fail("nested more than " + std::to_string(m_limits.depth) + " levels deep");
        ++m_at; // the bracket
        skipSpace();
    }

    // After an element: true when another follows, false at the closing bracket.
    bool more(char closing)
    {
        skipSpace();
        if (peek() == closing && !atEnd()) {
            ++m_at;
            return false;
        }
        if (atEnd() || peek() != ',')
            fail(std::string("expected ',' or '") + closing + "'" + (atEnd() ? ", but the text ends" : ""));
        ++m_at;
        skipSpace();
        return true;
    }

    Json parseArray(std::size_t depth)
    {
        enter(depth);
        typename Json::array_t items;
        if (peek() == ']' && !atEnd()) {
            ++m_at;
            return Json(std::move(items));
        }
        do
            items.push_back(parseValue(depth));
        while (more(']'));
        return Json(std::move(items));
    }

    Json parseObject(std::size_t depth)
    {
        enter(depth);
        typename Json::object_t members;
        if (peek() == '}' && !atEnd()) {
            ++m_at;
            return Json(std::move(members));
        }
        KeySet keys;
        do
            parseMember(members, keys, depth);
        while (more('}'));
        return Json(std::move(members));
    }

    void parseMember(typename Json::object_t& members, KeySet& keys, std::size_t depth)
    {
        const std::size_t start = m_at;
        if (peek() != '"')
            fail("expected a key in double quotes");
        count();
        std::string key = parseString();
        if (!keys.add(key))
            failAt(start, "the key " + jsonString(key) + " stands twice in one object");
        skipSpace();
        if (peek() != ':')
            fail("expected ':' after the key " + jsonString(key));
        ++m_at;
        skipSpace();
        addMember(members, std::move(key), parseValue(depth));
    }

    std::string parseString()
    {
        ++m_at;
        std::string text;
        for (;;) {
            const std::size_t run = plainRun();
            text.append(m_text.substr(m_at, run));
            m_at += run;
            if (atEnd())
                fail("a string has no closing quote");
            if (peek() == '"') {
                ++m_at;
                return text;
            }
            if (peek() != '\\')
                fail("a raw control character in a string");
            ++m_at;
            appendEscape(text);
        }
    }

    // Length of the bytes from here that stand for themselves; checks their UTF-8.
    std::size_t plainRun() const
    {
        std::size_t end = m_at;
        bool ascii = true;
        while (end < m_text.size() && m_text[end] != '"' && m_text[end] != '\\' &&
               static_cast<unsigned char>(m_text[end]) >= 0x20) {
            ascii = ascii && static_cast<unsigned char>(m_text[end]) < 0x80;
            ++end;
        }
        if (!ascii) {
            const std::size_t bad = findInvalidUtf8(m_text.substr(m_at, end - m_at));
            if (bad != std::string_view::npos)
                failAt(m_at + bad, "a string is not valid UTF-8");
        }
        return end - m_at;
    }

    void appendEscape(std::string& text)
    {
        static constexpr std::string_view kNames = "\"\\/bfnrt";
        static constexpr std::string_view kMeanings = "\"\\/\b\f\n\r\t";
        const char c = peek();
        const std::size_t index = atEnd() ? std::string_view::npos : kNames.find(c);
        if (index != std::string_view::npos) {
            text += kMeanings[index];
            ++m_at;
        } else if (c == 'u') {
            ++m_at;
            appendUtf8(text, parseUnicodeEscape());
        } else {
            fail("an unknown escape in a string");
        }
    }

    char32_t parseUnicodeEscape()
    {
        const char32_t first = parseHex4();
        if (first >= 0xDC00 && first <= 0xDFFF)
            fail("a low surrogate without its high one");
        if (first < 0xD800 || first > 0xDBFF)
            return first;
        if (m_text.substr(m_at, 2) != "\\u")
            fail("a high surrogate without its low one");
        m_at += 2;
        const char32_t second = parseHex4();
        if (second < 0xDC00 || second > 0xDFFF)
            fail("a high surrogate without its low one");
        return 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00);
    }

    char32_t parseHex4()
    {
        const std::string_view digits = m_text.substr(m_at, 4);
        unsigned value = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
        if (error != std::errc() || end != digits.data() + 4 || digits.size() != 4)
            fail("\\u needs four hexadecimal digits");
        m_at += 4;
        return value;
    }

    std::size_t digitsAt(std::size_t at) const
    {
        std::size_t end = at;
        while (end < m_text.size() && m_text[end] >= '0' && m_text[end] <= '9')
            ++end;
        return end - at;
    }

    // The number's extent by RFC 8259's grammar; `isInteger` when it has neither fraction nor exponent.
    std::string_view scanNumber(bool& isInteger)
    {
        std::size_t end = m_at + (peek() == '-' ? 1 : 0);
        const std::size_t whole = digitsAt(end);
        if (whole == 0)
            fail("expected a JSON value (true, false, null, a number, a string, [ or {)");
        if (whole > 1 && m_text[end] == '0')
            fail("a number must not begin with 0");
        end += whole;
        isInteger = true;
        if (end < m_text.size() && m_text[end] == '.')
            end = afterDigits(end + 1, isInteger);
        if (end < m_text.size() && (m_text[end] == 'e' || m_text[end] == 'E')) {
            const bool sign = end + 1 < m_text.size() && (m_text[end + 1] == '+' || m_text[end + 1] == '-');
            end = afterDigits(end + (sign ? 2 : 1), isInteger);
        }
        return m_text.substr(m_at, end - m_at);
    }

    std::size_t afterDigits(std::size_t at, bool& isInteger) const
    {
        const std::size_t length = digitsAt(at);
        if (length == 0)
            failAt(at, "a digit is missing in a number");
        isInteger = false;
        return at + length;
    }

    Json parseNumber()
    {
        bool isInteger = false;
        const std::string_view text = scanNumber(isInteger);
        Json value = isInteger && text != "-0" ? toInteger(text) : toDouble(text);
        m_at += text.size();
        return value;
    }

    Json toInteger(std::string_view text) const
    {
        const char* const last = text.data() + text.size();
        std::int64_t negative = 0;
        std::uint64_t positive = 0;
        const bool minus = text.front() == '-';
        const auto error =
            minus ? std::from_chars(text.data(), last, negative).ec : std::from_chars(text.data(), last, positive).ec;
        if (error != std::errc())
            return toDouble(text);
        return minus ? Json(negative) : Json(positive);
    }

    Json toDouble(std::string_view text) const
    {
        double value = 0;
        const auto error = std::from_chars(text.data(), text.data() + text.size(), value).ec;
        // from_chars reports underflow and overflow alike; a tiny number is 0, a huge one is an error.
        if (error == std::errc::result_out_of_range && !isTiny(text))
            fail("the number " + std::string(text.substr(0, 40)) + " is too large");
        return Json(value);
    }

    static bool isTiny(std::string_view text)
    {
        const std::size_t exponent = text.find_first_of("eE");
        const bool negativeExponent = exponent != std::string_view::npos && text.substr(exponent + 1, 1) == "-";
        const std::size_t first = text.find_first_not_of("-0.");
        return negativeExponent || (first != std::string_view::npos && text.find('.') < first);
    }

    std::string_view m_text;
    const std::string& m_where;
    const JsonLimits& m_limits;
    std::size_t m_at = 0;
    std::size_t m_values = 0;
};

} // namespace

nlohmann::json parseJson(std::string_view text, const std::string& where, const JsonLimits& limits)
{
    return Parser<nlohmann::json>(text, where, limits).parse();
}

nlohmann::ordered_json parseOrderedJson(std::string_view text, const std::string& where, const JsonLimits& limits)
{
    return Parser<nlohmann::ordered_json>(text, where, limits).parse();
}

nlohmann::json readJsonFile(const std::filesystem::path& path, const JsonLimits& limits)
{
    return parseJson(readWholeFile(path, limits.bytes), path.string(), limits);
}

} // namespace engine
