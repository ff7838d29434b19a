// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace ui {

enum class FilterRelation { Contains, Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual };

/// What is wrong with a stretch of the filter's text, and the remedy.
struct FilterProblem {
    qsizetype position = 0, length = 0; ///< inside the text
    QString message, hint;
};

struct FilterValue {
    qsizetype position = 0, length = 0; ///< as written, with quotes
    QString text;                       ///< without them
    bool quoted = false;
};

/// `key relation value,value`. Without a key one value: text that is looked for.
struct FilterTerm {
    qsizetype position = 0, length = 0;
    QString key; ///< as written, in small letters
    qsizetype keyLength = 0;
    FilterRelation relation = FilterRelation::Contains;
    std::vector<FilterValue> values;
    QString written;
};

struct FilterToken {
    enum class Kind { Term, Minus, Not, And, Or, Open, Close };
    Kind kind = Kind::Term;
    qsizetype position = 0, length = 0;
    FilterTerm term; ///< of Kind::Term
};

struct FilterNode {
    enum class Kind { All, Any, Not, Term };
    Kind kind = Kind::Term;
    std::vector<int> children; ///< indices into FilterTree::nodes
    int term = -1;             ///< index into FilterTree::terms
};

struct FilterTree {
    std::vector<FilterNode> nodes; ///< children stand before their parents
    std::vector<FilterTerm> terms;
    int root = -1; ///< -1: nothing is asked for
    std::vector<FilterProblem> problems;
};

/// The words of a filter: terms, `-`, `not`, `and`, `or`, `|`, brackets. Blanks may stand around `<`, `>` and `=`.
/// An unclosed quote reaches to the end of the text and is told in `problems`.
[[nodiscard]] std::vector<FilterToken> filterTokens(const QString& text, std::vector<FilterProblem>& problems);

/// The filter's grammar. Terms side by side must all hold; `not` and `-` bind tighter than that, `or` and `|` less:
///   any = all { ("or" | "|") all }     all = { factor | "and" }     factor = { "-" | "not" } ( "(" any ")" | term )
/// Never fails: what does not fit is left out and told in `problems`, the rest is in the tree.
class FilterParser {
public:
    explicit FilterParser(const QString& text);
    [[nodiscard]] FilterTree parse();

private:
    [[nodiscard]] bool at(FilterToken::Kind kind) const;
    int parseAny(int depth);
    int parseAll(int depth);
    int parseFactor(int depth);
    int parseBrackets(int depth);
    int add(FilterNode node);
    int join(FilterNode::Kind kind, const std::vector<int>& children);
    void complain(const FilterToken& token, const QString& message, const QString& hint);

    std::vector<FilterToken> m_tokens;
    std::size_t m_next = 0;
    FilterTree m_tree;
};

} // namespace ui
