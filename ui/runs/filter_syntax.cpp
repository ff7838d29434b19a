// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/filter_syntax.h"

#include <QCoreApplication>

#include <utility>

namespace ui {

namespace {

constexpr int kDeepest = 64; // brackets within brackets

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunFilter)
};

bool endsWord(QChar c)
{
    return c.isSpace() || c == QLatin1Char('(') || c == QLatin1Char(')') || c == QLatin1Char('|');
}

bool isKeyLetter(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('_') || c == QLatin1Char('.') || c == QLatin1Char('-');
}

struct RelationSign {
    QLatin1String sign;
    FilterRelation relation;
};
// Longer signs first. `key:>1` is what other programs write.
const RelationSign kSigns[] = {
    {QLatin1String(":<="), FilterRelation::LessEqual},   {QLatin1String(":>="), FilterRelation::GreaterEqual},
    {QLatin1String(":!="), FilterRelation::NotEqual},    {QLatin1String("<="), FilterRelation::LessEqual},
    {QLatin1String(">="), FilterRelation::GreaterEqual}, {QLatin1String("!="), FilterRelation::NotEqual},
    {QLatin1String("=="), FilterRelation::Equal},        {QLatin1String(":<"), FilterRelation::Less},
    {QLatin1String(":>"), FilterRelation::Greater},      {QLatin1String(":="), FilterRelation::Equal},
    {QLatin1String("<"), FilterRelation::Less},          {QLatin1String(">"), FilterRelation::Greater},
    {QLatin1String("="), FilterRelation::Equal},         {QLatin1String(":"), FilterRelation::Contains}};

/// Cuts a filter's text into tokens, from left to right.
class Scanner {
public:
    Scanner(const QString& text, std::vector<FilterProblem>& problems) : m_text(text), m_problems(problems) {}

    std::vector<FilterToken> scan()
    {
        std::vector<FilterToken> tokens;
        for (skipBlanks(); m_at < m_text.size(); skipBlanks())
            tokens.push_back(next());
        return tokens;
    }

private:
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : QChar();
    }
    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
    }

    FilterToken next()
    {
        using Kind = FilterToken::Kind;
        const QChar c = peek();
        const auto single = [this](Kind kind) { return FilterToken{kind, m_at++, 1, {}}; };
        if (c == QLatin1Char('('))
            return single(Kind::Open);
        if (c == QLatin1Char(')'))
            return single(Kind::Close);
        if (c == QLatin1Char('|'))
            return single(Kind::Or);
        if (c == QLatin1Char('-'))
            return single(Kind::Minus);
        return word();
    }

    FilterToken word()
    {
        FilterToken token;
        token.position = token.term.position = m_at;
        if (!key(token.term))
            token.term.values.push_back(value(false));
        else
            values(token.term);
        token.length = token.term.length = m_at - token.position;
        token.term.written = m_text.mid(token.position, token.length);
        const QString bare = token.term.written.toLower();
        if (bare == QLatin1String("or"))
            token.kind = FilterToken::Kind::Or;
        else if (bare == QLatin1String("and"))
            token.kind = FilterToken::Kind::And;
        else if (bare == QLatin1String("not"))
            token.kind = FilterToken::Kind::Not;
        return token;
    }

    /// A key and its relation; else nothing is taken.
    bool key(FilterTerm& term)
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && isKeyLetter(m_text.at(m_at)))
            ++m_at;
        term.keyLength = m_at - start;
        const bool named = term.keyLength > 0 && m_text.at(start).isLetter();
        const qsizetype end = m_at;
        skipBlanks();
        const bool apart = m_at > end;
        if (named && !(apart && peek() == QLatin1Char(':')) && relation(term.relation)) {
            term.key = m_text.mid(start, term.keyLength).toLower();
            return true;
        }
        term.keyLength = 0;
        m_at = start;
        return false;
    }

    bool relation(FilterRelation& relation)
    {
        const QStringView rest = QStringView(m_text).mid(m_at);
        for (const RelationSign& sign : kSigns) {
            if (rest.startsWith(sign.sign)) {
                m_at += sign.sign.size();
                relation = sign.relation;
                return true;
            }
        }
        const std::pair<char16_t, FilterRelation> kSpecial[] = {
            {u'≤', FilterRelation::LessEqual}, {u'≥', FilterRelation::GreaterEqual}, {u'≠', FilterRelation::NotEqual}};
        for (const auto& [sign, meaning] : kSpecial) {
            if (peek() == QChar(sign)) {
                ++m_at;
                relation = meaning;
                return true;
            }
        }
        return false;
    }

    void values(FilterTerm& term)
    {
        if (term.relation != FilterRelation::Contains && peek().isSpace()) {
            // `lambda > 0.3`; a word behind a blank is a term of its own, a number is not.
            const qsizetype start = m_at;
            skipBlanks();
            const QChar c = peek() == QLatin1Char('-') ? peek(1) : peek();
            if (!c.isDigit() && c != QLatin1Char('.') && c != QLatin1Char('"'))
                m_at = start;
        }
        term.values.push_back(value(true));
        while (peek() == QLatin1Char(',')) {
            ++m_at;
            term.values.push_back(value(true));
        }
    }

    FilterValue value(bool listed)
    {
        FilterValue value;
        value.position = m_at;
        while (m_at < m_text.size() && !endsWord(m_text.at(m_at)) && !(listed && m_text.at(m_at) == QLatin1Char(','))) {
            if (m_text.at(m_at) == QLatin1Char('"')) {
                value.quoted = true;
                value.text += quoted();
            } else {
                value.text += m_text.at(m_at++);
            }
        }
        value.length = m_at - value.position;
        return value;
    }

    QString quoted()
    {
        const qsizetype start = m_at++;
        QString text;
        while (m_at < m_text.size() && m_text.at(m_at) != QLatin1Char('"')) {
            const bool escape =
                m_text.at(m_at) == QLatin1Char('\\') && (peek(1) == QLatin1Char('"') || peek(1) == QLatin1Char('\\'));
            m_at += escape ? 1 : 0;
            text += m_text.at(m_at++);
        }
        if (m_at < m_text.size())
            ++m_at;
        else
            m_problems.push_back(
                {start, m_at - start, Words::tr("the quote is not closed"), Words::tr("add a \" behind it")});
        return text;
    }

    const QString& m_text;
    std::vector<FilterProblem>& m_problems;
    qsizetype m_at = 0;
};

} // namespace

std::vector<FilterToken> filterTokens(const QString& text, std::vector<FilterProblem>& problems)
{
    return Scanner(text, problems).scan();
}

FilterParser::FilterParser(const QString& text)
{
    m_tokens = filterTokens(text, m_tree.problems);
}

bool FilterParser::at(FilterToken::Kind kind) const
{
    return m_next < m_tokens.size() && m_tokens[m_next].kind == kind;
}

FilterTree FilterParser::parse()
{
    std::vector<int> parts;
    while (m_next < m_tokens.size()) {
        if (const int part = parseAny(0); part >= 0)
            parts.push_back(part);
        if (at(FilterToken::Kind::Close))
            complain(m_tokens[m_next++], Words::tr("this bracket was never opened"),
                     Words::tr("take it away, or put a ( before it"));
    }
    m_tree.root = join(FilterNode::Kind::All, parts);
    return std::move(m_tree);
}

int FilterParser::parseAny(int depth)
{
    std::vector<int> parts;
    int last = parseAll(depth);
    if (last >= 0)
        parts.push_back(last);
    while (at(FilterToken::Kind::Or)) {
        const FilterToken sign = m_tokens[m_next++];
        const int next = parseAll(depth);
        if (last < 0 || next < 0)
            complain(sign, last < 0 ? Words::tr("nothing stands before “or”") : Words::tr("nothing stands behind “or”"),
                     Words::tr("write a term on both sides, or put the word in quotes to look for it"));
        if (next >= 0)
            parts.push_back(next);
        last = next;
    }
    return join(FilterNode::Kind::Any, parts);
}

int FilterParser::parseAll(int depth)
{
    std::vector<int> parts;
    while (m_next < m_tokens.size() && !at(FilterToken::Kind::Or) && !at(FilterToken::Kind::Close)) {
        if (at(FilterToken::Kind::And)) {
            ++m_next; // terms side by side are joined by “and” anyway
            continue;
        }
        if (const int part = parseFactor(depth); part >= 0)
            parts.push_back(part);
    }
    return join(FilterNode::Kind::All, parts);
}

int FilterParser::parseFactor(int depth)
{
    bool negated = false;
    std::size_t sign = m_tokens.size();
    while (at(FilterToken::Kind::Minus) || at(FilterToken::Kind::Not)) {
        sign = m_next++;
        negated = !negated;
    }
    int part = -1;
    if (at(FilterToken::Kind::Term)) {
        FilterTerm term = m_tokens[m_next++].term;
        if (!term.key.isEmpty() || !term.values.front().text.isEmpty()) {
            m_tree.terms.push_back(std::move(term));
            part = add({FilterNode::Kind::Term, {}, static_cast<int>(m_tree.terms.size()) - 1});
        }
    } else if (at(FilterToken::Kind::Open)) {
        part = parseBrackets(depth);
    } else if (sign < m_tokens.size()) {
        complain(
            m_tokens[sign],
            Words::tr("nothing stands behind “%1”").arg(m_tokens[sign].length == 1 ? Words::tr("-") : Words::tr("not")),
            Words::tr("write what is to be excluded, for instance -status:failed"));
    }
    return negated && part >= 0 ? add({FilterNode::Kind::Not, {part}, -1}) : part;
}

int FilterParser::parseBrackets(int depth)
{
    const FilterToken open = m_tokens[m_next++];
    if (depth >= kDeepest) {
        complain(open, Words::tr("too many brackets within brackets"), Words::tr("use fewer of them"));
        return -1;
    }
    const int part = parseAny(depth + 1);
    if (at(FilterToken::Kind::Close))
        ++m_next;
    else
        complain(open, Words::tr("this bracket is never closed"), Words::tr("add a ) behind the last term"));
    return part;
}

int FilterParser::add(FilterNode node)
{
    m_tree.nodes.push_back(std::move(node));
    return static_cast<int>(m_tree.nodes.size()) - 1;
}

int FilterParser::join(FilterNode::Kind kind, const std::vector<int>& children)
{
    if (children.empty())
        return -1;
    return children.size() == 1 ? children.front() : add({kind, children, -1});
}

void FilterParser::complain(const FilterToken& token, const QString& message, const QString& hint)
{
    m_tree.problems.push_back({token.position, token.length, message, hint});
}

} // namespace ui
