// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/stored_samples.h"

#include "data/text_hashes.h"

#include <bit>
#include <cstring>
#include <span>

namespace engine {

namespace {

/// Numbers of 8 bytes, texts behind their length, as this machine has them.
class Packer {
public:
    explicit Packer(std::string& to) : m_to(to) {}
    void number(std::uint64_t value)
    {
        char bytes[sizeof value];
        std::memcpy(bytes, &value, sizeof value);
        m_to.append(bytes, sizeof value);
    }
    void text(const std::string& value)
    {
        number(value.size());
        m_to += value;
    }
    void texts(const std::vector<std::string>& values)
    {
        number(values.size());
        for (const std::string& value : values)
            text(value);
    }

private:
    std::string& m_to;
};

class Unpacker {
public:
    explicit Unpacker(std::string_view from) : m_from(from) {}
    std::uint64_t number()
    {
        std::uint64_t value = 0;
        std::memcpy(&value, take(sizeof value).data(), sizeof value);
        return value;
    }
    std::string text() { return std::string(take(number())); }
    std::vector<std::string> texts()
    {
        std::vector<std::string> values;
        for (std::uint64_t left = number(); left > 0; --left)
            values.push_back(text());
        return values;
    }

private:
    std::string_view take(std::uint64_t count)
    {
        if (count > m_from.size())
            throw EngineError(ErrorCode::BadFile, "the texts that were set aside are damaged", "", "start again");
        const std::string_view taken = m_from.substr(0, count);
        m_from.remove_prefix(count);
        return taken;
    }

    std::string_view m_from;
};

} // namespace

void StoredSamples::push_back(const Sample& sample)
{
    Packer to(m_held);
    to.text(sample.a);
    to.text(sample.b);
    to.number(sample.pair ? 1 : 0);
    to.number(static_cast<std::uint64_t>(sample.label));
    to.number(std::bit_cast<std::uint64_t>(sample.target));
    to.number(static_cast<std::uint64_t>(sample.row));
    to.text(sample.answer);
    to.texts(sample.options);
    to.texts(sample.responses);
    to.number(static_cast<std::uint64_t>(sample.right));
    to.number(sample.messages.size());
    for (const ChatMessage& message : sample.messages) {
        to.text(message.role);
        to.text(message.content);
    }
    to.text(sample.bare.text);
    to.texts(sample.bare.options);
    to.number(sample.bare.fillsBlank ? 1 : 0);
    m_ends.push_back(m_written + m_held.size());
    if (m_held.size() > kHeldBytes)
        write();
}

void StoredSamples::write()
{
    if (!m_file.isOpen())
        m_file = namelessFile(std::filesystem::temp_directory_path());
    m_file.write(m_held);
    m_written += m_held.size();
    m_held = {};
}

Sample StoredSamples::operator[](std::size_t i) const
{
    const std::uint64_t begin = i == 0 ? 0 : m_ends[i - 1];
    std::string bytes(static_cast<std::size_t>(m_ends[i] - begin), '\0');
    if (begin >= m_written) // a sample is in one place or the other
        bytes = m_held.substr(static_cast<std::size_t>(begin - m_written), bytes.size());
    else
        m_file.readAt(begin, std::as_writable_bytes(std::span(bytes)));
    Unpacker from(bytes);
    Sample sample;
    sample.a = from.text();
    sample.b = from.text();
    sample.pair = from.number() != 0;
    sample.label = static_cast<std::int32_t>(from.number());
    sample.target = std::bit_cast<double>(from.number());
    sample.row = static_cast<std::int64_t>(from.number());
    sample.answer = from.text();
    sample.options = from.texts();
    sample.responses = from.texts();
    sample.right = static_cast<std::int32_t>(from.number());
    for (std::uint64_t left = from.number(); left > 0; --left) {
        ChatMessage& message = sample.messages.emplace_back();
        message.role = from.text();
        message.content = from.text();
    }
    sample.bare.text = from.text();
    sample.bare.options = from.texts();
    sample.bare.fillsBlank = from.number() != 0;
    return sample;
}

} // namespace engine
