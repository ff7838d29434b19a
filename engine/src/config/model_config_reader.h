// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/model_shape.h"

#include <cstdint>
#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>

namespace engine {

/// A config.json with checked access; every complaint names file and key. Absent keys and JSON null leave a value as it
/// is.  Errors  EngineError{BadFile} for wrong types and ranges, {Unsupported} by refuse.
class ConfigReader {
public:
    struct Range {
        std::int64_t least, most;
    };
    /// The JSON object outlives the reader. `key` is where it stands in the file: "" or "rope_parameters".
    ConfigReader(const nlohmann::json& json, std::filesystem::path file, std::string key = {});

    [[noreturn]] void reject(const std::string& key, const std::string& message) const;
    [[noreturn]] void refuse(const std::string& key, const std::string& message, const std::string& hint) const;
    /// Null where the key is absent or JSON null.
    [[nodiscard]] const nlohmann::json* get(const std::string& key) const;
    [[nodiscard]] bool says(const std::string& key) const; ///< present, perhaps as null

    void integer(const std::string& key, std::int64_t& value, Range range) const;
    void positive(const std::string& key, double& value) const; ///< a finite number above 0
    [[nodiscard]] std::optional<double> number(const std::string& key) const;
    [[nodiscard]] std::optional<double> rate(const std::string& key) const; ///< at least 0 and below 1
    [[nodiscard]] bool flag(const std::string& key, bool fallback) const;
    [[nodiscard]] std::string text(const std::string& key, const std::string& fallback) const;
    void activation(const std::string& key, Activation& value) const;
    /// An object within this one; null where absent.
    [[nodiscard]] std::optional<ConfigReader> object(const std::string& key) const;

private:
    const nlohmann::json& m_json;
    std::filesystem::path m_file;
    std::string m_key;
};

/// `rope_parameters`, or `rope_theta` and `rope_scaling`; rotaryDim is the head's width unless partial.
void readRope(const ConfigReader& reader, ModelShape& shape);

} // namespace engine
