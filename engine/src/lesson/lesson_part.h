// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace engine {

/// One object of a lesson's JSON files; remembers where it stands, and refuses keys it is not asked to know.
/// The JSON is not owned and lives longer.   Errors  EngineError{BadFile} naming place and file.
class Part {
public:
    using Json = nlohmann::ordered_json;

    Part(const Json& json, std::string where, std::initializer_list<std::string_view> keys, std::string file);
    /// Of lesson.json.
    Part(const Json& json, std::string where, std::initializer_list<std::string_view> keys);

    [[noreturn]] void fail(const std::string& what) const;
    [[nodiscard]] const Json* find(const char* key) const; ///< null: it is not there
    [[nodiscard]] std::string inside(const std::string& key) const;
    /// Without `otherwise` it must be there.
    [[nodiscard]] std::string text(const char* key, const char* otherwise = nullptr) const;
    [[nodiscard]] double number(const char* key, double otherwise, double least, double most) const;
    [[nodiscard]] std::int64_t whole(const char* key, std::int64_t otherwise, double least, double most) const;
    [[nodiscard]] bool flag(const char* key) const;
    template<class Enum, std::size_t N>
    [[nodiscard]] Enum choice(const char* key, const char* const (&names)[N], const char* otherwise = nullptr) const
    {
        const std::string read = text(key, otherwise);
        for (std::size_t i = 0; i < N; ++i)
            if (read == names[i])
                return static_cast<Enum>(i);
        failUnknown(key, read);
    }
    /// Calls take(element, place) for each; a missing key is an empty list.
    void each(const char* key, std::size_t most,
              const std::function<void(const Json& element, const std::string& place)>& take) const;
    [[nodiscard]] std::vector<std::string> texts(const char* key, std::size_t most) const;
    /// Finite numbers of [least, most].
    [[nodiscard]] std::vector<double> numbers(const char* key, std::size_t count, double least, double most) const;

private:
    [[noreturn]] void failUnknown(const char* key, const std::string& value) const;

    const Json& m_json;
    std::string m_where, m_file;
};

} // namespace engine
