// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>

namespace engine {

namespace {

void appendEscaped(std::string& out, unsigned char c)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    switch (c) {
    case '"':
        out += "\\\"";
        break;
    case '\\':
        out += "\\\\";
        break;
    case '\n':
        out += "\\n";
        break;
    case '\r':
        out += "\\r";
        break;
    case '\t':
        out += "\\t";
        break;
    default:
        out += "\\u00";
        out += kDigits[c >> 4];
        out += kDigits[c & 15];
    }
}

void appendQuoted(std::string& out, std::string_view text)
{
    std::string repaired;
    if (findInvalidUtf8(text) != std::string_view::npos) {
        repaired = toValidUtf8(text);
        text = repaired;
    }
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || c == '"' || c == '\\' || byte == 0x7F)
            appendEscaped(out, byte);
        else
            out += c;
    }
    out += '"';
}

template<class Json>
class Writer {
public:
    explicit Writer(int indent) : m_indent(indent) {}

    void write(const Json& value, int level)
    {
        if (value.is_object())
            writeObject(value, level);
        else if (value.is_array())
            writeArray(value, level);
        else if (value.is_string())
            appendQuoted(m_out, value.template get_ref<const std::string&>());
        else if (value.is_number_float())
            m_out += numberText(value.template get<double>());
        else if (value.is_number_unsigned())
            m_out += std::to_string(value.template get<std::uint64_t>());
        else if (value.is_number_integer())
            m_out += std::to_string(value.template get<std::int64_t>());
        else if (value.is_boolean())
            m_out += value.template get<bool>() ? "true" : "false";
        else
            m_out += "null";
    }

    std::string take() { return std::move(m_out); }

private:
    void newLine(int level)
    {
        m_out += '\n';
        m_out.append(static_cast<std::size_t>(level * m_indent), ' ');
    }

    void separate(bool first, bool pretty, int level)
    {
        if (!first)
            m_out += pretty ? "," : ", ";
        if (pretty)
            newLine(level);
    }

    void writeObject(const Json& value, int level)
    {
        const bool pretty = m_indent >= 0 && !value.empty();
        m_out += '{';
        bool first = true;
        for (auto it = value.begin(); it != value.end(); ++it) {
            separate(first, pretty, level + 1);
            first = false;
            appendQuoted(m_out, it.key());
            m_out += ": ";
            write(it.value(), level + 1);
        }
        if (pretty)
            newLine(level);
        m_out += '}';
    }

    void writeArray(const Json& value, int level)
    {
        const bool nested = std::any_of(value.begin(), value.end(), [](const Json& v) { return v.is_structured(); });
        const bool pretty = m_indent >= 0 && nested;
        m_out += '[';
        bool first = true;
        for (const Json& item : value) {
            separate(first, pretty, level + 1);
            first = false;
            write(item, level + 1);
        }
        if (pretty)
            newLine(level);
        m_out += ']';
    }

    int m_indent;
    std::string m_out;
};

template<class Json>
std::string writeText(const Json& value, int indent)
{
    Writer<Json> writer(indent);
    writer.write(value, 0);
    return writer.take();
}

} // namespace

std::string writeJson(const nlohmann::json& value, int indent)
{
    return writeText(value, indent);
}

std::string writeJson(const nlohmann::ordered_json& value, int indent)
{
    return writeText(value, indent);
}

std::string numberText(double value)
{
    if (!std::isfinite(value))
        return "null";
    std::array<char, 40> buffer{};
    // The shortest digits that read back; as 0.0003 rather than 3e-04 for sizes that people write out.
    const double size = std::abs(value);
    const bool plain = size == 0 || (size >= 1e-6 && size < 1e16);
    const auto format = plain ? std::chars_format::fixed : std::chars_format::scientific;
    const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, format);
    return {buffer.data(), result.ptr};
}

std::string jsonString(std::string_view text)
{
    std::string out;
    appendQuoted(out, text);
    return out;
}

} // namespace engine
