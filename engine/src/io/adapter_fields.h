// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"
#include "engine/error.h"
#include "io/adapter_config.h"

#include <array>
#include <limits>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

/// Parts of reading an adapter's configuration; only the files adapter_config*.cpp and adapter_hub_config.cpp use them.
namespace engine {

/// Access to one JSON object; every complaint names file and key.  Errors  EngineError{BadFile, Unsupported}.
class AdapterFields {
public:
    /// The object outlives it. `prefix`: "sibo." inside that object.
    AdapterFields(const nlohmann::json& object, std::string file, std::string prefix = {});

    [[noreturn]] void reject(const std::string& key, const std::string& message,
                             ErrorCode code = ErrorCode::BadFile) const;
    [[noreturn]] void refuse(const std::string& key, const nlohmann::json& value) const;
    /// Null where it is absent or JSON null.
    [[nodiscard]] const nlohmann::json* get(const std::string& key) const;
    [[nodiscard]] static std::string shown(const nlohmann::json& value);

    [[nodiscard]] double number(const std::string& key, double fallback) const;
    [[nodiscard]] int whole(const std::string& key, int fallback, std::pair<int, int> range) const;
    /// At least 0 and below 1.
    [[nodiscard]] double rate(const std::string& key) const;
    [[nodiscard]] bool flag(const std::string& key, bool fallback = false) const;
    [[nodiscard]] std::string text(const std::string& key, const std::string& fallback = {}) const;
    [[nodiscard]] std::vector<std::string> texts(const std::string& key) const;
    /// A number from 0 to 1.
    [[nodiscard]] double lambda(const std::string& key, const nlohmann::json& value) const;
    /// Refuses keys whose value is none of those that switch the feature off.
    void checkOff(const std::vector<std::pair<const char*, nlohmann::json>>& features) const;
    [[nodiscard]] const std::string& file() const { return m_file; }

    template<typename Enum, std::size_t N>
    [[nodiscard]] Enum choice(const std::string& key, Enum fallback, const std::array<Enum, N>& values) const
    {
        const std::string given = text(key, name(fallback));
        std::string names;
        for (const Enum value : values) {
            if (given == name(value))
                return value;
            names += (names.empty() ? "" : ", ") + std::string(name(value));
        }
        rejectChoice(key, given, names);
    }

private:
    [[noreturn]] void rejectChoice(const std::string& key, const std::string& given, const std::string& names) const;

    const nlohmann::json& m_object;
    std::string m_file, m_prefix;
};

/// PEFT's mark for an adapter without modules.
inline constexpr const char* kNoTargets = "dummy-target-modules";
inline constexpr int kLargestWidth = 65'536; ///< of a rank or bottleneck

/// transformers' names of activations: "swish" is Silu, "gelu_pytorch_tanh" is GeluNew.
[[nodiscard]] NonLinearity nonLinearityOf(const AdapterFields& fields, const std::string& key,
                                          const std::string& fallback);

/// The keys that belong to a PEFT type, and the λ keys.
void readPeftMethod(const AdapterFields& fields, AdapterConfig& config);
void readSibo(const AdapterFields& fields, AdapterConfig& config);
/// The whole of an AdapterHub file.
void readAdapterHub(const AdapterFields& fields, AdapterConfig& config);

} // namespace engine
