// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/study.h"

#include <map>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

/// Between an event's members and JSON, driven by the key tables (event_keys.h, study_keys.h).
namespace engine {

/// Writes each member under its key, in the table's order.
class KeyWriter {
public:
    explicit KeyWriter(nlohmann::ordered_json& json) : m_json(json) {}

    template<class T>
    void operator()(const char* key, const T& member)
    {
        write(key, member);
    }
    template<class T>
    void required(const char* key, const T& member)
    {
        write(key, member);
    }
    template<class T>
    void unlessEmpty(const char* key, const T& member)
    {
        if (!member.empty())
            write(key, member);
    }

private:
    void write(const char* key, bool value);
    void write(const char* key, int value);
    void write(const char* key, std::int64_t value);
    void write(const char* key, double value); ///< null where it is not finite
    void write(const char* key, const std::optional<double>& value);
    void write(const char* key, const std::string& value);
    void write(const char* key, const std::vector<std::string>& value);
    void write(const char* key, const std::vector<double>& value);
    void write(const char* key, const std::map<std::string, double>& value);
    void write(const char* key, RunState value);
    void write(const char* key, StudyStrategy value);
    void write(const char* key, const StudyEndpoint& value);

    nlohmann::ordered_json& m_json;
};

/// Reads each member that the object has. A key that is null where a number is expected gives NaN.
/// Errors  EngineError{BadFile} for a required key that is missing, or a value of another type.
class KeyReader {
public:
    explicit KeyReader(const nlohmann::ordered_json& json) : m_json(json) {}

    template<class T>
    void operator()(const char* key, T& member)
    {
        if (const nlohmann::ordered_json* value = find(key, false))
            read(*value, member);
    }
    template<class T>
    void required(const char* key, T& member)
    {
        read(*find(key, true), member);
    }
    template<class T>
    void unlessEmpty(const char* key, T& member)
    {
        (*this)(key, member);
    }

private:
    using Json = nlohmann::ordered_json;
    const Json* find(const char* key, bool required);
    void need(bool ok, const char* kind) const;
    void read(const Json& json, bool& out) const;
    void read(const Json& json, int& out) const;
    void read(const Json& json, std::int64_t& out) const;
    void read(const Json& json, double& out) const;
    void read(const Json& json, std::optional<double>& out) const;
    void read(const Json& json, std::string& out) const;
    void read(const Json& json, std::vector<std::string>& out) const;
    void read(const Json& json, std::vector<double>& out) const;
    void read(const Json& json, std::map<std::string, double>& out) const;
    void read(const Json& json, RunState& out) const;
    void read(const Json& json, StudyStrategy& out) const;
    void read(const Json& json, StudyEndpoint& out) const;

    const Json& m_json;
    std::string m_key; ///< being read
};

} // namespace engine
