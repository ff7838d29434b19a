// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>

namespace engine {

enum class ErrorCode {
    BadConfig,   ///< a configuration key or a command-line value
    MissingFile, ///< a file or folder that is not there or cannot be read
    BadFile,     ///< a file that breaks its format
    BadData,     ///< a data set whose rows cannot be used
    Unsupported, ///< well formed, but nothing this program can run
    NonFinite,   ///< a loss or gradient that is not a number
    OutOfMemory,
    DiskFull,
    Io,       ///< any other failure of reading or writing
    Locked,   ///< a run folder that another process owns
    Internal, ///< a broken promise of ours
};

/// What went wrong, where, and what to do about it. The one exception type that leaves the engine's modules.
///   message  one sentence, no full stop needed:        "the header is 9,223,372,036,854,775,808 bytes long"
///   where    config key, file, file:line, tensor name:  "model.safetensors, byte 0"
///   hint     the remedy, empty where there is none:     "the file is damaged: fetch it again"
class EngineError : public std::runtime_error {
public:
    EngineError(ErrorCode code, std::string message, std::string where = {}, std::string hint = {});

    [[nodiscard]] ErrorCode code() const noexcept { return m_code; }
    [[nodiscard]] const std::string& message() const noexcept { return m_message; }
    [[nodiscard]] const std::string& where() const noexcept { return m_where; }
    [[nodiscard]] const std::string& hint() const noexcept { return m_hint; }
    /// Offset into the file named by where(), for errors of binary formats.
    [[nodiscard]] std::optional<std::uint64_t> byteOffset() const noexcept { return m_byteOffset; }
    EngineError& atByte(std::uint64_t offset);

private:
    ErrorCode m_code;
    std::string m_message;
    std::string m_where;
    std::string m_hint;
    std::optional<std::uint64_t> m_byteOffset;
};

/// Stable snake_case name of a code, as in events and `--json`: "bad_config".
[[nodiscard]] const char* errorCodeName(ErrorCode code);

/// "where: message. Remedy: hint", the form for stderr and logs.
[[nodiscard]] std::string describe(const EngineError& error);

} // namespace engine
