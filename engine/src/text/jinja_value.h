// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace engine::jinja {

class Value;
using Items = std::vector<Value>;
using Pairs = std::vector<std::pair<std::string, Value>>; ///< in the order of insertion

struct Undefined {
    std::string name; ///< for messages
};
struct None {};
struct Function {
    std::string name;
};
struct ListData;
struct DictData;

/// What a template computes with: Python's str (UTF-8), int (64 bits), float, bool, None, list, dict, and Jinja's
/// undefined. Copies share lists and dicts; only a namespace changes after it is made.
/// Errors  EngineError{BadData} where Python would raise, and for containers more than 100 deep.
class Value {
public:
    using Data = std::variant<Undefined, None, bool, std::int64_t, double, std::string, std::shared_ptr<ListData>,
                              std::shared_ptr<DictData>, Function>;

    Value() = default;
    Value(Data data) : m_data(std::move(data)) {}
    Value(const char* text) : m_data(std::string(text)) {}
    [[nodiscard]] static Value list(Items items, bool isTuple = false);
    [[nodiscard]] static Value dict(Pairs pairs, bool isNamespace = false);

    template<class T>
    [[nodiscard]] const T* as() const
    {
        return std::get_if<T>(&m_data);
    }
    template<class T>
    [[nodiscard]] bool is() const
    {
        return std::holds_alternative<T>(m_data);
    }
    [[nodiscard]] const Items* items() const; ///< null if it is no list
    [[nodiscard]] const Pairs* pairs() const; ///< null if it is no dict or namespace
    [[nodiscard]] bool isNamespace() const;
    [[nodiscard]] bool isTuple() const;  ///< a list that is written and compared as a tuple
    [[nodiscard]] bool isNumber() const; ///< bool too, as in Python
    [[nodiscard]] double number() const;
    [[nodiscard]] std::int64_t integer() const; ///< of int and bool; else an error
    [[nodiscard]] bool truth() const;
    [[nodiscard]] int depth() const;
    [[nodiscard]] const char* typeName() const;
    [[nodiscard]] const Value* find(std::string_view key) const; ///< in a dict; null if it is not there
    void setMember(const std::string& key, Value value);         ///< of a namespace

    [[nodiscard]] std::string text() const; ///< as Python's str
    [[nodiscard]] std::string repr() const;
    [[nodiscard]] bool operator==(const Value& other) const;
    [[nodiscard]] bool less(const Value& other) const;
    /// What a for loop goes through: the elements, the keys, the characters; nothing if undefined.
    [[nodiscard]] Items iterate() const;
    [[nodiscard]] bool contains(const Value& part) const; ///< Python's `part in this`
    [[nodiscard]] std::int64_t length() const;

private:
    Data m_data;
};

struct ListData {
    Items items;
    bool isTuple = false;
    int depth = 1;
};
struct DictData {
    Pairs pairs;
    bool isNamespace = false;
    int depth = 1;
};

/// json.dumps with ensure_ascii=False; `indent` < 0: all on one line.
[[nodiscard]] std::string toJson(const Value& value, int indent = -1, bool ascii = false);

[[noreturn]] void fail(const std::string& message); ///< BadData without a place, which the renderer adds

} // namespace engine::jinja
