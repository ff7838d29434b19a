// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/parquet/footer.h"
#include "data/parquet/hybrid_decoder.h"
#include "data/parquet/leaf.h"

#include <cstdint>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace engine::parquet {

/// One leaf's values in one row group, page after page: at most a page and its dictionary are held.
/// Encodings  PLAIN, PLAIN_DICTIONARY, RLE_DICTIONARY; RLE for booleans. Pages of versions 1 and 2.
/// Errors     EngineError{BadData} at the file: damaged; {Unsupported}: another encoding, a page above 64 MiB; {Io}.
class ChunkReader {
public:
    /// The stream is shared by the chunks of a file and outlives them.
    ChunkReader(std::ifstream& file, std::string where, const Leaf& leaf, const ColumnChunk& chunk);

    struct Entry {
        std::uint32_t rep = 0, def = 0;
        std::optional<std::string> text; ///< null where def is below the leaf's
    };
    /// The next value or null; null behind the last.
    [[nodiscard]] std::optional<Entry> next();
    /// Repetition level of the next one.
    [[nodiscard]] std::optional<std::uint32_t> peekRep();

private:
    [[nodiscard]] bool loadPage(); ///< false behind the last
    [[nodiscard]] PageHeader readHeader();
    [[nodiscard]] std::string readBytes(std::int64_t offset, std::size_t count);
    void startDictionary(const PageHeader& header, const std::string& packed);
    void startData(const PageHeader& header, const std::string& packed);
    void startDataV2(const PageHeader& header, const std::string& packed);
    void startValues(std::string_view bytes, std::int32_t encoding);
    [[nodiscard]] std::string_view takeLevels(std::string_view& bytes, std::int32_t encoding) const;
    void readLevels();
    [[nodiscard]] std::string value();
    [[nodiscard]] std::string plainValue(std::string_view& bytes) const;
    [[noreturn]] void broken(const char* what) const;

    std::ifstream& m_file;
    std::string m_where;
    Leaf m_leaf;
    ColumnChunk m_chunk;
    std::int64_t m_offset = 0, m_end = 0;
    std::int64_t m_valuesLeft = 0; ///< of the chunk
    std::int64_t m_pageLeft = 0;   ///< of the page
    std::string m_page;            ///< unpacked; the decoders look into it
    std::vector<std::string> m_dictionary;
    bool m_hasDictionary = false;
    HybridDecoder m_reps, m_defs, m_places;
    enum class Values { Plain, Dictionary, Booleans } m_values = Values::Plain;
    std::string_view m_plain;
    unsigned m_bit = 0;           ///< of plain booleans
    std::optional<Entry> m_ahead; ///< levels that were read, value not yet
};

} // namespace engine::parquet
