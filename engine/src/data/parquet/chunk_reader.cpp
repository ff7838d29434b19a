// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/parquet/chunk_reader.h"

#include "base/json.h"
#include "data/parquet/codecs.h"
#include "data/table.h"
#include "engine/error.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstring>

namespace engine::parquet {

namespace {

constexpr std::int64_t kLargestPage = 64 << 20;
constexpr std::size_t kHeadBytes = 64 << 10; // statistics may stand in a page's head
constexpr std::size_t kLargestHead = 4 << 20;

// Encoding of parquet.thrift.
enum Encoding : std::int32_t { kPlain = 0, kPlainDictionary = 2, kRle = 3, kBitPacked = 4, kRleDictionary = 8 };

unsigned bitsFor(std::uint32_t largest)
{
    return static_cast<unsigned>(std::bit_width(largest));
}

template<class Number>
Number fixed(std::string_view bytes)
{
    Number number{};
    std::memcpy(&number, bytes.data(), sizeof number); // little endian, as the machines it is built for
    return number;
}

std::string realText(double value)
{
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value > 0 ? "Infinity" : "-Infinity";
    return numberText(value);
}

/// The shortest text that reads back as this float, so that 3.8 stays 3.8.
std::string floatText(float value)
{
    if (!std::isfinite(value))
        return realText(value);
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, value).ptr;
    double shortest = 0;
    std::from_chars(text, end, shortest);
    return numberText(shortest);
}

} // namespace

ChunkReader::ChunkReader(std::ifstream& file, std::string where, const Leaf& leaf, const ColumnChunk& chunk)
    : m_file(file), m_where(std::move(where)), m_leaf(leaf), m_chunk(chunk), m_offset(chunk.begin()),
      m_valuesLeft(chunk.values)
{
    if (chunk.type != leaf.type)
        broken("a column has two types");
    m_end = m_offset + chunk.compressedBytes; // both were held against the file's size
}

void ChunkReader::broken(const char* what) const
{
    throw EngineError(ErrorCode::BadData,
                      std::string("the Parquet file is damaged: ") + what + ", in column " + shownText(m_leaf.column),
                      m_where, "get the file again");
}

std::string ChunkReader::readBytes(std::int64_t offset, std::size_t count)
{
    std::string bytes(count, '\0');
    m_file.clear();
    m_file.seekg(offset);
    m_file.read(bytes.data(), static_cast<std::streamsize>(count));
    if (static_cast<std::size_t>(m_file.gcount()) != count)
        throw EngineError(ErrorCode::Io, "the Parquet file ends early or cannot be read", m_where,
                          "was it changed while it was read?");
    return bytes;
}

PageHeader ChunkReader::readHeader()
{
    const auto left = static_cast<std::size_t>(m_end - m_offset);
    const std::size_t first = std::min(left, kHeadBytes);
    const std::string bytes = readBytes(m_offset, first);
    try {
        return parsePageHeader(bytes, m_where);
    } catch (const EngineError&) {
        const std::size_t more = std::min(left, kLargestHead);
        if (more == first)
            throw;
        return parsePageHeader(readBytes(m_offset, more), m_where);
    }
}

bool ChunkReader::loadPage()
{
    while (m_pageLeft == 0) {
        if (m_valuesLeft == 0)
            return false;
        if (m_offset >= m_end)
            broken("it has fewer values than it says");
        const PageHeader header = readHeader();
        if (header.bytes > kLargestPage || header.compressedBytes > kLargestPage)
            throw EngineError(ErrorCode::Unsupported, "a page of the Parquet file is larger than 64 MiB", m_where,
                              "write it with smaller pages");
        m_offset += static_cast<std::int64_t>(header.size);
        if (header.compressedBytes > m_end - m_offset)
            broken("a page is longer than its column");
        const std::string packed = readBytes(m_offset, static_cast<std::size_t>(header.compressedBytes));
        m_offset += header.compressedBytes;
        if (header.kind == PageHeader::Kind::Dictionary)
            startDictionary(header, packed);
        else if (header.kind == PageHeader::Kind::Data)
            startData(header, packed);
        else if (header.kind == PageHeader::Kind::DataV2)
            startDataV2(header, packed);
        if (m_pageLeft > m_valuesLeft)
            broken("it has more values than it says");
    }
    return true;
}

void ChunkReader::startDictionary(const PageHeader& header, const std::string& packed)
{
    if (header.encoding != kPlain && header.encoding != kPlainDictionary)
        throw EngineError(ErrorCode::Unsupported, "a dictionary of the Parquet file has an unknown encoding", m_where);
    if (m_hasDictionary || m_leaf.type == PhysicalType::Boolean)
        broken("a dictionary that cannot be there");
    const std::string page = unpack(m_chunk.codec, packed, static_cast<std::size_t>(header.bytes), m_where);
    if (header.values > header.bytes) // an entry takes a byte at least
        broken("a dictionary is longer than its page");
    std::string_view rest = page;
    for (std::int64_t i = 0; i < header.values; ++i)
        m_dictionary.push_back(plainValue(rest));
    m_hasDictionary = true;
}

std::string_view ChunkReader::takeLevels(std::string_view& bytes, std::int32_t encoding) const
{
    if (encoding == kBitPacked)
        throw EngineError(ErrorCode::Unsupported, "the Parquet file has levels of the old, bit-packed encoding",
                          m_where, "write it again with a newer program");
    if (encoding != kRle)
        broken("levels of an unknown encoding");
    if (bytes.size() < 4)
        broken("a page is too short for its levels");
    const auto size = fixed<std::uint32_t>(bytes);
    bytes.remove_prefix(4);
    if (size > bytes.size())
        broken("a page is too short for its levels");
    const std::string_view levels = bytes.substr(0, size);
    bytes.remove_prefix(size);
    return levels;
}

void ChunkReader::startData(const PageHeader& header, const std::string& packed)
{
    m_page = unpack(m_chunk.codec, packed, static_cast<std::size_t>(header.bytes), m_where);
    m_pageLeft = header.values;
    std::string_view bytes = m_page;
    m_reps = m_leaf.maxRep > 0 ? HybridDecoder(takeLevels(bytes, header.repEncoding), bitsFor(m_leaf.maxRep))
                               : HybridDecoder();
    m_defs = m_leaf.maxDef > 0 ? HybridDecoder(takeLevels(bytes, header.defEncoding), bitsFor(m_leaf.maxDef))
                               : HybridDecoder();
    startValues(bytes, header.encoding);
}

// Levels stand unpacked before the values, without their length.
void ChunkReader::startDataV2(const PageHeader& header, const std::string& packed)
{
    const std::int64_t levels = header.defBytes + header.repBytes;
    if (header.defBytes > kLargestPage || header.repBytes > kLargestPage || levels > header.bytes ||
        levels > header.compressedBytes)
        broken("a page is too short for its levels");
    const auto levelBytes = static_cast<std::size_t>(levels);
    const std::string_view values = std::string_view(packed).substr(levelBytes);
    const auto size = static_cast<std::size_t>(header.bytes) - levelBytes;
    m_page = packed.substr(0, levelBytes) + unpack(header.isCompressed ? m_chunk.codec : 0, values, size, m_where);
    m_pageLeft = header.values;
    const std::string_view bytes = m_page;
    const auto reps = static_cast<std::size_t>(header.repBytes);
    m_reps = HybridDecoder(bytes.substr(0, reps), bitsFor(m_leaf.maxRep));
    m_defs = HybridDecoder(bytes.substr(reps, levelBytes - reps), bitsFor(m_leaf.maxDef));
    startValues(bytes.substr(levelBytes), header.encoding);
}

void ChunkReader::startValues(std::string_view bytes, std::int32_t encoding)
{
    constexpr unsigned kWidest = 32;
    m_plain = bytes;
    m_bit = 0;
    if (encoding == kPlain) {
        m_values = Values::Plain;
    } else if (encoding == kPlainDictionary || encoding == kRleDictionary) {
        const unsigned width = bytes.empty() ? 0 : static_cast<unsigned char>(bytes.front());
        if (!m_hasDictionary || width > kWidest)
            broken("values without their dictionary");
        m_places = HybridDecoder(bytes.empty() ? bytes : bytes.substr(1), width);
        m_values = Values::Dictionary;
    } else if (encoding == kRle && m_leaf.type == PhysicalType::Boolean) {
        m_places = HybridDecoder(takeLevels(bytes, kRle), 1);
        m_values = Values::Booleans;
    } else {
        throw EngineError(ErrorCode::Unsupported,
                          "column " + shownText(m_leaf.column) + " of the Parquet file has encoding " +
                              std::to_string(encoding),
                          m_where, "PLAIN and dictionary encodings are read: write it with one of them");
    }
}

std::string ChunkReader::plainValue(std::string_view& bytes) const
{
    const auto take = [&](std::size_t count) {
        if (count > bytes.size())
            broken("a page is shorter than its values");
        const std::string_view taken = bytes.substr(0, count);
        bytes.remove_prefix(count);
        return taken;
    };
    switch (m_leaf.type) {
    case PhysicalType::Int32: {
        const auto number = fixed<std::int32_t>(take(4));
        return m_leaf.meaning == Meaning::Unsigned ? std::to_string(static_cast<std::uint32_t>(number))
                                                   : std::to_string(number);
    }
    case PhysicalType::Int64: {
        const auto number = fixed<std::int64_t>(take(8));
        return m_leaf.meaning == Meaning::Unsigned ? std::to_string(static_cast<std::uint64_t>(number))
                                                   : std::to_string(number);
    }
    case PhysicalType::Float:
        return floatText(fixed<float>(take(4)));
    case PhysicalType::Double:
        return realText(fixed<double>(take(8)));
    case PhysicalType::ByteArray:
        return std::string(take(fixed<std::uint32_t>(take(4))));
    default:
        broken("a type that is not read");
    }
}

std::string ChunkReader::value()
{
    if (m_values != Values::Plain) {
        std::uint32_t place = 0;
        if (!m_places.next(place))
            broken("a page is shorter than its values");
        if (m_values == Values::Booleans)
            return place != 0 ? "true" : "false";
        if (place >= m_dictionary.size())
            broken("a value is not in its dictionary");
        return m_dictionary[place];
    }
    if (m_leaf.type != PhysicalType::Boolean)
        return plainValue(m_plain);
    if (m_bit / 8 >= m_plain.size())
        broken("a page is shorter than its values");
    const bool set = (static_cast<unsigned char>(m_plain[m_bit / 8]) >> (m_bit % 8) & 1) != 0;
    ++m_bit;
    return set ? "true" : "false";
}

void ChunkReader::readLevels()
{
    Entry entry;
    if (!m_reps.next(entry.rep) || !m_defs.next(entry.def))
        broken("a page is shorter than its levels");
    if (m_leaf.maxDef == 0)
        entry.def = 0;
    if (entry.rep > m_leaf.maxRep || entry.def > m_leaf.maxDef)
        broken("a level is too high");
    --m_pageLeft;
    --m_valuesLeft;
    m_ahead = std::move(entry);
}

std::optional<std::uint32_t> ChunkReader::peekRep()
{
    if (!m_ahead) {
        if (!loadPage())
            return std::nullopt;
        readLevels();
    }
    return m_ahead->rep;
}

std::optional<ChunkReader::Entry> ChunkReader::next()
{
    if (!peekRep())
        return std::nullopt;
    Entry entry = std::move(*m_ahead);
    m_ahead.reset();
    if (entry.def == m_leaf.maxDef)
        entry.text = value();
    return entry;
}

} // namespace engine::parquet
