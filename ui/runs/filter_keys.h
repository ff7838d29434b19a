// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/run_row.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <string_view>

namespace ui {

enum class FilterKind { Text, Note, Tags, Number, Test, Duration, Size, Time, Flag, Is };

/// A fact of a run that a filter can ask for.
struct FilterKey {
    const char* name;
    FilterKind kind;
    const char* help; ///< untranslated, in the context "RunFilter"
    std::string_view (*text)(const RunRow&) = nullptr;
    std::optional<double> (*number)(const RunRow&) = nullptr;
    bool (*flag)(const RunRow&) = nullptr;
};

[[nodiscard]] std::span<const FilterKey> filterKeys();
/// By name or one of its other names ("λ", "tags"), small letters; "test.sst2" gives "test". Null: no such key.
[[nodiscard]] const FilterKey* findFilterKey(const QString& name);
/// The key that was probably meant by `name`; empty: none is near.
[[nodiscard]] QString nearestFilterKey(const QString& name);

/// What may stand behind `is:`.
struct FilterWord {
    const char* name;
    const char* help;
    bool (*holds)(const RunRow&);
};
[[nodiscard]] std::span<const FilterWord> filterWords();

/// Words of `words` that are a slip of the fingers away from `word`; empty: none.
[[nodiscard]] QString nearestWord(const QString& word, const QStringList& words);

/// The set of "test.sst2", "" for "test".
[[nodiscard]] QString testSetOf(const QString& key);

} // namespace ui
