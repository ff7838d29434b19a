// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/safetensors_header.h"

#include "engine/error.h"

#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>
#include <optional>
#include <unordered_set>
#include <utility>

namespace engine {

namespace {

constexpr std::uint64_t kPrefix = 8;                  // the length itself
constexpr std::uint64_t kLargestInteger = 1ull << 53; // beyond it other readers lose digits
constexpr const char* kDamaged = "the file is damaged or was not written by a safetensors writer: fetch it again";

/// Walks the header and says how far the parser came, for byte offsets in errors.
class CountingIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    CountingIterator(const char* at, const char** furthest) : m_at(at), m_furthest(furthest) {}
    reference operator*() const { return *m_at; }
    CountingIterator& operator++()
    {
        *m_furthest = ++m_at;
        return *this;
    }
    CountingIterator operator++(int)
    {
        CountingIterator old = *this;
        ++*this;
        return old;
    }
    bool operator==(const CountingIterator& other) const { return m_at == other.m_at; }
    bool operator!=(const CountingIterator& other) const { return m_at != other.m_at; }

private:
    const char* m_at;
    const char** m_furthest;
};

struct RawEntry {
    TensorEntry tensor;
    std::uint64_t begin = 0, end = 0; ///< relative to the data part
    std::uint64_t keyByte = 0;        ///< where its name ends in the file
};

/// Receives the parser's events. The grammar has three levels, so a value's place follows from `m_place` alone.
class HeaderHandler final : public nlohmann::json_sax<nlohmann::json> {
public:
    HeaderHandler(const char* start, const char** furthest, const std::filesystem::path& path)
        : m_start(start), m_furthest(furthest), m_path(path)
    {
    }

    bool start_object(std::size_t) override;
    bool end_object() override;
    bool start_array(std::size_t) override;
    bool end_array() override;
    bool key(string_t& text) override;
    bool string(string_t& text) override;
    bool number_unsigned(number_unsigned_t value) override;
    bool number_integer(number_integer_t value) override
    {
        fail("a negative number (" + std::to_string(value) + ") stands for a length or offset");
    }
    bool number_float(number_float_t, const string_t& text) override
    {
        fail("\"" + displayText(text) + "\" is no whole number below 2^53");
    }
    bool null() override { fail("null stands where the format has no null"); }
    bool boolean(bool) override { fail("true or false stands where the format has none"); }
    bool binary(binary_t&) override { fail("binary data in JSON"); }
    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception& error) override;

    [[noreturn]] void fail(const std::string& message, std::optional<std::uint64_t> byte = {},
                           ErrorCode code = ErrorCode::BadFile, const std::string& hint = kDamaged) const;

    std::vector<RawEntry> entries;
    std::map<std::string, std::string> metadata;

private:
    enum class Place {
        Outside,
        Top,
        TensorValue,
        Tensor,
        DTypeValue,
        ShapeValue,
        Shape,
        OffsetsValue,
        Offsets,
        MetadataValue,
        Metadata,
        MetadataText
    };

    [[nodiscard]] std::uint64_t byte() const { return kPrefix + static_cast<std::uint64_t>(*m_furthest - m_start); }
    void topKey(string_t& text);
    void tensorKey(const string_t& text);
    void metadataKey(string_t& text);
    void finishTensor();

    const char* m_start;
    const char** m_furthest;
    const std::filesystem::path& m_path;
    Place m_place = Place::Outside;
    bool m_hasMetadata = false;
    bool m_hasDType = false, m_hasShape = false, m_hasOffsets = false;
    std::vector<std::uint64_t> m_offsets;
    std::string m_metadataKey;
    std::size_t m_metadataBytes = 0;
};

void HeaderHandler::fail(const std::string& message, std::optional<std::uint64_t> at, ErrorCode code,
                         const std::string& hint) const
{
    std::string where = m_path.string();
    if (m_place != Place::Outside && m_place != Place::Top && !entries.empty() && m_place < Place::MetadataValue)
        where += ", tensor \"" + displayText(entries.back().tensor.name) + "\"";
    const std::uint64_t offset = at.value_or(byte());
    throw EngineError(code, message, where + ", byte " + std::to_string(offset), hint).atByte(offset);
}

bool HeaderHandler::start_object(std::size_t)
{
    switch (m_place) {
    case Place::Outside:
        m_place = Place::Top;
        return true;
    case Place::TensorValue:
        m_place = Place::Tensor;
        return true;
    case Place::MetadataValue:
        m_place = Place::Metadata;
        return true;
    default:
        fail("an object stands where the format has none");
    }
}

bool HeaderHandler::end_object()
{
    if (m_place == Place::Tensor)
        finishTensor();
    m_place = m_place == Place::Top ? Place::Outside : Place::Top;
    return true;
}

bool HeaderHandler::start_array(std::size_t)
{
    if (m_place == Place::ShapeValue)
        m_place = Place::Shape;
    else if (m_place == Place::OffsetsValue)
        m_place = Place::Offsets;
    else
        fail("an array stands where the format has none");
    return true;
}

bool HeaderHandler::end_array()
{
    if (m_place == Place::Offsets && m_offsets.size() != 2)
        fail("data_offsets has " + std::to_string(m_offsets.size()) + " numbers, not 2");
    m_place = Place::Tensor;
    return true;
}

bool HeaderHandler::key(string_t& text)
{
    if (m_place == Place::Top)
        topKey(text);
    else if (m_place == Place::Tensor)
        tensorKey(text);
    else
        metadataKey(text);
    return true;
}

void HeaderHandler::topKey(string_t& text)
{
    if (text == "__metadata__") {
        if (std::exchange(m_hasMetadata, true))
            fail("__metadata__ stands twice in the header");
        m_place = Place::MetadataValue;
        return;
    }
    if (text.size() > SafetensorsFile::kMaximumName)
        fail("a tensor's name is " + std::to_string(text.size()) + " bytes long; the limit is " +
             std::to_string(SafetensorsFile::kMaximumName));
    if (entries.size() == SafetensorsFile::kMaximumTensors)
        fail("the header names more than " + std::to_string(SafetensorsFile::kMaximumTensors) + " tensors");
    RawEntry entry;
    entry.tensor.name = std::move(text);
    entry.keyByte = byte();
    entries.push_back(std::move(entry));
    m_hasDType = m_hasShape = m_hasOffsets = false;
    m_offsets.clear();
    m_place = Place::TensorValue;
}

void HeaderHandler::tensorKey(const string_t& text)
{
    const auto enter = [&](bool& seen, Place place) {
        if (std::exchange(seen, true))
            fail("\"" + text + "\" stands twice");
        m_place = place;
    };
    if (text == "dtype")
        enter(m_hasDType, Place::DTypeValue);
    else if (text == "shape")
        enter(m_hasShape, Place::ShapeValue);
    else if (text == "data_offsets")
        enter(m_hasOffsets, Place::OffsetsValue);
    else
        fail("unknown key \"" + displayText(text) + "\"; a tensor has dtype, shape and data_offsets");
}

void HeaderHandler::metadataKey(string_t& text)
{
    if (metadata.contains(text))
        fail("\"" + displayText(text) + "\" stands twice in __metadata__");
    m_metadataBytes += text.size();
    m_metadataKey = std::move(text);
    m_place = Place::MetadataText;
}

bool HeaderHandler::string(string_t& text)
{
    if (m_place == Place::DTypeValue) {
        const std::optional<DType> type = parseDType(text);
        if (!type)
            fail("element type \"" + displayText(text) + "\" is not supported", {}, ErrorCode::Unsupported,
                 std::string("supported are ") + supportedDTypes() + ": convert the file");
        entries.back().tensor.dtype = *type;
        m_place = Place::Tensor;
        return true;
    }
    if (m_place != Place::MetadataText)
        fail("the text \"" + displayText(text) + "\" stands where the format has none");
    m_metadataBytes += text.size();
    if (m_metadataBytes > SafetensorsFile::kMaximumMetadata)
        fail("__metadata__ is larger than " + std::to_string(SafetensorsFile::kMaximumMetadata) + " bytes");
    metadata.emplace(std::move(m_metadataKey), std::move(text));
    m_place = Place::Metadata;
    return true;
}

bool HeaderHandler::number_unsigned(number_unsigned_t value)
{
    if (value > kLargestInteger)
        fail(std::to_string(value) + " is no whole number below 2^53");
    std::vector<std::int64_t>* shape = entries.empty() ? nullptr : &entries.back().tensor.shape;
    if (m_place == Place::Shape && shape->size() < SafetensorsFile::kMaximumRank)
        shape->push_back(static_cast<std::int64_t>(value));
    else if (m_place == Place::Shape)
        fail("more than " + std::to_string(SafetensorsFile::kMaximumRank) + " dimensions");
    else if (m_place == Place::Offsets && m_offsets.size() < 2)
        m_offsets.push_back(value);
    else if (m_place == Place::Offsets)
        fail("data_offsets has more than 2 numbers");
    else
        fail("the number " + std::to_string(value) + " stands where the format has none");
    return true;
}

void HeaderHandler::finishTensor()
{
    if (!m_hasDType || !m_hasShape || !m_hasOffsets)
        fail(std::string("the tensor has no ") + (!m_hasDType ? "dtype" : !m_hasShape ? "shape" : "data_offsets"));
    RawEntry& raw = entries.back();
    raw.begin = m_offsets[0];
    raw.end = m_offsets[1];
    if (raw.end < raw.begin)
        fail("data_offsets [" + std::to_string(raw.begin) + ", " + std::to_string(raw.end) + "] run backwards");
    const std::optional<std::uint64_t> count = elementCount(raw.tensor.shape);
    const std::uint64_t size = elementSize(raw.tensor.dtype);
    if (!count || *count > (1ull << 62) / size)
        fail("the shape " + shapeText(raw.tensor.shape) + " has more elements than can be counted");
    raw.tensor.bytes = raw.end - raw.begin;
    if (*count * size != raw.tensor.bytes)
        fail("shape " + shapeText(raw.tensor.shape) + " of " + name(raw.tensor.dtype) + " needs " +
             std::to_string(*count * size) + " bytes, data_offsets give " + std::to_string(raw.tensor.bytes));
}

bool HeaderHandler::parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception& error)
{
    // The library's text begins with its own identifiers and a place; only the reason behind them is of use.
    std::string reason = error.what();
    if (const std::size_t end = reason.find(": "); end != std::string::npos)
        reason.erase(0, end + 2);
    m_place = Place::Outside;
    fail("the header is no valid JSON (" + displayText(reason) + ")",
         kPrefix + (position == 0 ? 0 : static_cast<std::uint64_t>(position - 1)));
}

void checkStart(std::string_view header, const HeaderHandler& handler)
{
    if (header.empty() || header.front() != '{')
        handler.fail("the header does not begin with \"{\"", kPrefix);
    // The JSON parser takes NUL for the end of its input and would never see what follows.
    if (const std::size_t nul = header.find('\0'); nul != std::string_view::npos)
        handler.fail("the header holds a NUL byte", kPrefix + nul);
}

void checkNames(const HeaderHandler& handler)
{
    std::unordered_set<std::string_view> seen;
    seen.reserve(handler.entries.size());
    for (const RawEntry& raw : handler.entries)
        if (!seen.insert(raw.tensor.name).second)
            handler.fail("the tensor \"" + displayText(raw.tensor.name) + "\" stands twice in the header", raw.keyByte);
}

/// Data parts in offset order must follow each other from 0 to the end of the file.
void checkLayout(const HeaderHandler& handler, std::uint64_t dataStart, std::uint64_t fileSize)
{
    std::uint64_t expected = 0;
    for (const RawEntry& raw : handler.entries) {
        const std::string what = "the data of tensor \"" + displayText(raw.tensor.name) + "\" ";
        if (raw.begin > expected)
            handler.fail(what + "begins " + std::to_string(raw.begin - expected) + " bytes behind the tensor before it",
                         dataStart + expected);
        if (raw.begin < expected)
            handler.fail(what + "overlaps the tensor before it", dataStart + raw.begin);
        expected = raw.end;
        if (expected > fileSize - dataStart)
            handler.fail(what + "reaches beyond the end of the file (" + std::to_string(fileSize) + " bytes)", fileSize,
                         ErrorCode::BadFile, "the file was cut: fetch it again");
    }
    if (expected != fileSize - dataStart)
        handler.fail(std::to_string(fileSize - dataStart - expected) + " bytes follow the last tensor",
                     dataStart + expected);
}

} // namespace

SafetensorsHeader parseSafetensorsHeader(std::string_view header, std::uint64_t fileSize,
                                         const std::filesystem::path& path)
{
    const char* furthest = header.data();
    HeaderHandler handler(header.data(), &furthest, path);
    checkStart(header, handler);
    const CountingIterator first(header.data(), &furthest), last(header.data() + header.size(), &furthest);
    if (!nlohmann::json::sax_parse(first, last, &handler))
        handler.fail("the header is no valid JSON");
    checkNames(handler);
    std::stable_sort(handler.entries.begin(), handler.entries.end(), [](const RawEntry& a, const RawEntry& b) {
        return std::pair(a.begin, a.end) < std::pair(b.begin, b.end);
    });
    const std::uint64_t dataStart = kPrefix + header.size();
    checkLayout(handler, dataStart, fileSize);

    SafetensorsHeader result;
    result.metadata = std::move(handler.metadata);
    result.tensors.reserve(handler.entries.size());
    for (RawEntry& raw : handler.entries) {
        raw.tensor.offset = dataStart + raw.begin;
        result.tensors.push_back(std::move(raw.tensor));
    }
    return result;
}

} // namespace engine
