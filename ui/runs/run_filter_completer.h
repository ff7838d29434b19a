// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/run_row.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace ui {

/// What may stand at the cursor of a filter: keys, then the values that occur in the library, then filters used before.
class RunFilterCompleter {
public:
    struct Suggestion {
        QString text; ///< what is put in place of the stretch
        QString help;
        bool history = false; ///< replaces the whole filter
        bool operator==(const Suggestion&) const = default;
    };
    struct Completion {
        qsizetype position = 0, length = 0; ///< the stretch that a suggestion replaces
        std::vector<Suggestion> suggestions;
    };

    /// Collects the values that occur. A few milliseconds for thousands: after reading the library, not at each key.
    void setRows(const std::vector<RunRow>& rows);
    void setHistory(const QStringList& filters) { m_history = filters; }

    [[nodiscard]] Completion complete(const QString& text, qsizetype cursor) const;

private:
    [[nodiscard]] std::vector<Suggestion> keys(const QString& begun) const;
    [[nodiscard]] std::vector<Suggestion> values(const QString& key, const QString& begun) const;
    [[nodiscard]] std::vector<Suggestion> history(const QString& text) const;

    QHash<QString, QStringList> m_values; ///< by key, the most frequent first; numbers in their order
    QHash<QString, int> m_counts;         ///< "key:value": runs that have it
    QStringList m_history;
};

/// A value as a filter writes it: in quotes where blanks or signs stand in it.
[[nodiscard]] QString filterQuoted(const QString& value);

} // namespace ui
