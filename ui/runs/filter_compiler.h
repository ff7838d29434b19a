// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runs/run_filter.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace ui {

/// From the tree of a filter to the tests that are asked for each run. A term that says nothing sensible is told and
/// left out; a bracket that holds nothing else goes with it.
class FilterCompiler {
public:
    FilterCompiler(FilterTree tree, const QDateTime& now) : m_tree(std::move(tree)), m_now(now) {}
    [[nodiscard]] RunFilter compile();

private:
    using Test = RunFilter::Test;
    [[nodiscard]] std::optional<Test> compileTerm(FilterTerm& term);
    [[nodiscard]] std::optional<Test> unknownKey(const FilterTerm& term);
    bool add(Test& test, const FilterTerm& term);
    bool addTexts(Test& test, const FilterTerm& term);
    bool addNumbers(Test& test, const FilterTerm& term);
    bool addTimes(Test& test, const FilterTerm& term);
    bool addFlag(Test& test, const FilterTerm& term);
    bool addWords(Test& test, const FilterTerm& term);
    bool addRange(Test& test, const FilterTerm& term, const FilterValue& value);
    bool addSpan(Test& test, const FilterTerm& term, const FilterValue& value);
    bool complain(qsizetype position, qsizetype length, const QString& message, const QString& hint);
    bool complain(const FilterTerm& term, const QString& message, const QString& hint);
    /// Leaves out what is missing: by node, the node that stands for it or -1.
    void prune(const std::vector<bool>& present);

    FilterTree m_tree;
    QDateTime m_now;
    RunFilter m_filter;
};

} // namespace ui
