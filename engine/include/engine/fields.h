// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The field table: one row describes a configuration key, and drives form, validation, JSON, `--set`, `sibo fields`
/// and the documentation. Nothing else in the program knows a key's range, default or help.
namespace engine {

enum class FieldType { Boolean, Integer, Real, Text, Path, Choice, TextList, TestSets, IntegerList, NumberMap };

struct Field {
    std::string key;     ///< "train.learning_rate"
    std::string label;   ///< "Learning rate"
    std::string unit;    ///< "steps", "tokens", "" …
    std::string help;    ///< one or two sentences: what it does, when to change it
    std::string section; ///< "Model", "Data", "Method", "SIBO", "Training": the form's groups, in table order
    FieldType type = FieldType::Text;
    bool nullable = false; ///< JSON null allowed; `nullMeaning` says what it stands for ("at each epoch's end")
    std::string nullMeaning;
    double minimum = 0; ///< inclusive unless minimumExclusive; of numbers, and of each in a list or map
    double maximum = 0;
    bool minimumExclusive = false;
    bool maximumExclusive = false;
    std::vector<std::string> choices; ///< Choice only
    bool wholeNumbers = false;        ///< NumberMap only
    bool advanced = false;            ///< the form shows it under "More"
    bool lockstep = false;            ///< runs that differ only here may train in one cohort
    std::function<FieldValue(const TrainConfig&)> get;
    std::function<void(TrainConfig&, const FieldValue&)> set; ///< the value was checked before
    std::function<bool(const TrainConfig&)> applies;          ///< false: hidden in the form, an error when set
};

/// All rows, in the form's order. Thread-safe, built once.
[[nodiscard]] std::span<const Field> fields();

/// The row of a key, or null.
[[nodiscard]] const Field* findField(std::string_view key);

/// The key most like `key` (edit distance), for "did you mean"; empty if none is close.
[[nodiscard]] std::string nearestKey(std::string_view key);

/// "1 to 512", "greater than 0 and below 1", "h0 | zero | permuted": the range in words.
[[nodiscard]] std::string describeRange(const Field& field);

/// Checks type and range of a value.  Errors  EngineError{BadConfig} naming key, value and range.
void checkValue(const Field& field, const FieldValue& value);

/// Sets one key after checking it; `train.seed` etc. Errors  EngineError{BadConfig}, with the nearest key for a typo.
void setField(TrainConfig& config, std::string_view key, const FieldValue& value);

/// Puts a key back to its default, as if it had never been set.
void resetField(TrainConfig& config, const Field& field);

/// Text form of a value as JSON ("0.0003", "\"linear\"", "null").
[[nodiscard]] std::string toText(const FieldValue& value);

/// Parses a value for a field: JSON, else plain text (the rule of `--set`): "query, value", "0-3, 7", "q_proj: 16".
/// Errors  EngineError{BadConfig}.
[[nodiscard]] FieldValue parseValue(const Field& field, std::string_view text);

} // namespace engine
