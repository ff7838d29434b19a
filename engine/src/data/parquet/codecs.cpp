// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/parquet/codecs.h"

#include "engine/error.h"

#include <archive.h>
#include <archive_entry.h>
#include <memory>

namespace engine::parquet {

namespace {

// CompressionCodec of parquet.thrift.
enum Codec : std::int32_t {
    kNone = 0,
    kSnappy = 1,
    kGzip = 2,
    kLzo = 3,
    kBrotli = 4,
    kLz4 = 5,
    kZstd = 6,
    kLz4Raw = 7
};

const char* codecName(std::int32_t codec)
{
    switch (codec) {
    case kLzo:
        return "LZO";
    case kBrotli:
        return "Brotli";
    case kLz4:
    case kLz4Raw:
        return "LZ4";
    default:
        return "an unknown codec";
    }
}

/// A stream of gzip or zstd, by libarchive.
bool unpackStream(std::string_view packed, std::size_t size, std::string& out)
{
    const std::unique_ptr<archive, decltype(&archive_read_free)> reader(archive_read_new(), &archive_read_free);
    if (!reader || archive_read_support_format_raw(reader.get()) != ARCHIVE_OK ||
        archive_read_support_filter_gzip(reader.get()) < ARCHIVE_WARN ||
        archive_read_support_filter_zstd(reader.get()) < ARCHIVE_WARN)
        return false;
    archive_entry* entry = nullptr;
    if (archive_read_open_memory(reader.get(), packed.data(), packed.size()) != ARCHIVE_OK ||
        archive_read_next_header(reader.get(), &entry) != ARCHIVE_OK)
        return false;
    out.resize(size + 1); // one more, to see that nothing follows
    std::size_t at = 0;
    while (at < out.size()) {
        const la_ssize_t read = archive_read_data(reader.get(), out.data() + at, out.size() - at);
        if (read < 0)
            return false;
        if (read == 0)
            break;
        at += static_cast<std::size_t>(read);
    }
    out.resize(size);
    return at == size;
}

/// The bytes of a Snappy block that are still to be read.
struct SnappyInput {
    std::string_view rest;
    bool failed = false;

    std::size_t number(std::size_t bytes)
    {
        if (bytes > rest.size()) {
            failed = true;
            return 0;
        }
        std::size_t value = 0;
        for (std::size_t i = 0; i < bytes; ++i)
            value |= static_cast<std::size_t>(static_cast<unsigned char>(rest[i])) << (8 * i);
        rest.remove_prefix(bytes);
        return value;
    }

    std::size_t varint()
    {
        std::size_t value = 0;
        for (unsigned shift = 0; shift < 35; shift += 7) {
            const std::size_t next = number(1);
            value |= (next & 0x7F) << shift;
            if ((next & 0x80) == 0)
                return value;
        }
        failed = true;
        return 0;
    }
};

bool copyBack(std::string& out, std::size_t offset, std::size_t length, std::size_t size)
{
    if (offset == 0 || offset > out.size() || length > size - out.size())
        return false;
    const std::size_t from = out.size() - offset;
    for (std::size_t i = 0; i < length; ++i) // what is copied may reach into itself
        out += out[from + i];
    return true;
}

bool literal(SnappyInput& in, std::string& out, std::size_t tag, std::size_t size)
{
    std::size_t length = (tag >> 2) + 1;
    if (length > 60)
        length = in.number(length - 60) + 1;
    if (in.failed || length > in.rest.size() || length > size - out.size())
        return false;
    out.append(in.rest.substr(0, length));
    in.rest.remove_prefix(length);
    return true;
}

} // namespace

bool unpackSnappy(std::string_view packed, std::size_t size, std::string& out)
{
    SnappyInput in{packed};
    if (in.varint() != size || in.failed)
        return false;
    out.clear();
    out.reserve(size);
    while (!in.rest.empty()) {
        const std::size_t tag = in.number(1);
        bool well = false;
        if ((tag & 3) == 0) {
            well = literal(in, out, tag, size);
        } else if ((tag & 3) == 1) {
            const std::size_t low = in.number(1);
            well = !in.failed && copyBack(out, ((tag >> 5) << 8) | low, ((tag >> 2) & 7) + 4, size);
        } else {
            const std::size_t offset = in.number((tag & 3) == 2 ? 2 : 4);
            well = !in.failed && copyBack(out, offset, (tag >> 2) + 1, size);
        }
        if (!well)
            return false;
    }
    return out.size() == size;
}

std::string unpack(std::int32_t codec, std::string_view packed, std::size_t size, const std::string& where)
{
    std::string out;
    bool well = false;
    if (codec == kNone) {
        out = packed;
        well = out.size() == size;
    } else if (codec == kSnappy) {
        well = unpackSnappy(packed, size, out);
    } else if (codec == kGzip || codec == kZstd) {
        well = size == 0 || unpackStream(packed, size, out);
    } else {
        throw EngineError(ErrorCode::Unsupported, std::string("the Parquet file is packed by ") + codecName(codec),
                          where, "Snappy, gzip, zstd and no packing are read: save it with one of them");
    }
    if (!well)
        throw EngineError(ErrorCode::BadData, "a page of the Parquet file is damaged: it does not unpack", where,
                          "get the file again");
    return out;
}

} // namespace engine::parquet
