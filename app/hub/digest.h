// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>

namespace hub {

/// What the bytes of a file must add up to, as the hub states it.
struct Checksum {
    enum class Kind {
        None,    ///< nothing is known
        Sha256,  ///< of large files (LFS)
        GitBlob, ///< of small ones: SHA-1 over "blob <size>", a zero byte and the content
    };
    Kind kind = Kind::None;
    QByteArray hex; ///< lower case

    /// By the number of digits: 64 a SHA-256, 40 a git blob; anything else is None.
    [[nodiscard]] static Checksum fromHex(const QByteArray& digits);
    [[nodiscard]] const char* name() const; ///< "SHA-256", "git SHA-1"
};

/// Adds up a file's bytes as they come.
class Digest {
public:
    /// `size` of the whole file, which a git blob begins with.
    Digest(Checksum::Kind kind, std::int64_t size);
    ~Digest();
    Digest(const Digest&) = delete;
    Digest& operator=(const Digest&) = delete;

    void add(QByteArrayView bytes);
    /// The first `bytes` of a file.  Errors  EngineError{MissingFile, Io, BadFile if it is shorter}; Stopped.
    void addFile(const std::filesystem::path& path, std::int64_t bytes, const std::stop_token& stop);
    [[nodiscard]] QByteArray hex(); ///< ends the sum; empty for None

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

/// True if the file has this size and checksum.  Errors as Digest::addFile.
[[nodiscard]] bool fileMatches(const std::filesystem::path& path, std::int64_t size, const Checksum& checksum,
                               const std::stop_token& stop);

} // namespace hub
