// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/error.h"

#include <utility>

namespace engine {

namespace {

std::string oneLine(const std::string& message, const std::string& where)
{
    return where.empty() ? message : where + ": " + message;
}

} // namespace

EngineError::EngineError(ErrorCode code, std::string message, std::string where, std::string hint)
    : std::runtime_error(oneLine(message, where)), m_code(code), m_message(std::move(message)),
      m_where(std::move(where)), m_hint(std::move(hint))
{
}

EngineError& EngineError::atByte(std::uint64_t offset)
{
    m_byteOffset = offset;
    return *this;
}

const char* errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadConfig:
        return "bad_config";
    case ErrorCode::MissingFile:
        return "missing_file";
    case ErrorCode::BadFile:
        return "bad_file";
    case ErrorCode::BadData:
        return "bad_data";
    case ErrorCode::Unsupported:
        return "unsupported";
    case ErrorCode::NonFinite:
        return "non_finite";
    case ErrorCode::OutOfMemory:
        return "out_of_memory";
    case ErrorCode::DiskFull:
        return "disk_full";
    case ErrorCode::Io:
        return "io";
    case ErrorCode::Locked:
        return "locked";
    case ErrorCode::Internal:
        return "internal";
    }
    return "internal";
}

std::string describe(const EngineError& error)
{
    std::string text = oneLine(error.message(), error.where());
    if (!text.empty() && text.back() != '.' && text.back() != '!' && text.back() != '?')
        text += '.';
    if (!error.hint().empty())
        text += " Remedy: " + error.hint();
    return text;
}

} // namespace engine
