// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/run_row.h"
#include "runs/filter_syntax.h"
#include "runs/filter_values.h"

#include <QDateTime>
#include <QString>

#include <string>
#include <vector>

namespace ui {

struct FilterKey;
struct FilterWord;

/// A filter as typed, made ready once and then asked for each run:
///   lambda>0.3 method:lora,dora -status:failed (seed:1 or seed:2) best>80% started:today disk>1GB "text of a note"
/// Texts     `:` is contained, `=` is the same, `!=` is another; capitals do not matter. A list: any of its values.
/// Numbers   `:` and `=` are equal, also within 1e-9; `0.2..0.6` is a range with its ends, either end may be missing.
///           A fact that the run does not have is neither equal nor less nor greater.
/// Times     stand for their whole length: `started>2026-11-01` begins with the 2nd.
/// A word without a key is looked for in label, name, study, model, data, note and tags.
/// What cannot be understood is left out and told in `problems`; the rest holds. So a slip never hides all runs.
class RunFilter {
public:
    RunFilter() = default;
    /// `now` decides what today is.
    [[nodiscard]] static RunFilter parse(const QString& text, const QDateTime& now = QDateTime::currentDateTime());

    [[nodiscard]] bool matches(const RunRow& run) const { return m_root < 0 || holds(m_root, run); }
    [[nodiscard]] bool isEmpty() const { return m_root < 0; }
    [[nodiscard]] const std::vector<FilterProblem>& problems() const { return m_problems; }
    /// The first problem and its remedy in words. Empty: fine.
    [[nodiscard]] QString error() const;
    /// The filter itself says which archived runs are wanted.
    [[nodiscard]] bool asksForArchived() const { return m_asksForArchived; }

private:
    struct Range {
        double low, high;
        bool lowOpen = false, highOpen = false;
        [[nodiscard]] bool holds(double value) const;
    };
    struct Span {
        std::string from, to; ///< UTC as events write it, so that text order is time order; empty: no end
    };
    struct Test {
        const FilterKey* key = nullptr; ///< null: text anywhere
        std::string set;                ///< of the key "test"
        bool negated = false, flag = true;
        std::vector<TextMatcher> texts;
        std::vector<Range> ranges;
        std::vector<Span> spans;
        std::vector<const FilterWord*> words;
        [[nodiscard]] bool holds(const RunRow& run) const;
        [[nodiscard]] bool holdsText(const RunRow& run) const;
        [[nodiscard]] bool holdsNumber(const RunRow& run) const;
        [[nodiscard]] bool holdsTime(const RunRow& run) const;
    };
    friend class FilterCompiler;

    [[nodiscard]] bool holds(int node, const RunRow& run) const;

    std::vector<FilterNode> m_nodes;
    std::vector<Test> m_tests; ///< by FilterNode::term
    int m_root = -1;
    std::vector<FilterProblem> m_problems;
    bool m_asksForArchived = false;
};

} // namespace ui
