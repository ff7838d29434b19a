// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/unbroken.h"

#include <QList>
#include <QStringView>

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype kLongest = 30; // characters of an equation that still fit in the narrowest column
constexpr qsizetype kLongestGroup = 20;
constexpr QStringView kRelations = u"=≈≠<>≤≥∈";
constexpr QStringView kOperations = u"+−·×/±";
constexpr QStringView kBefore = u"([{“„\"‘‚«（“";
constexpr QStringView kAfter = u")]}.,;:!?”“\"’»）";
constexpr QStringView kEnding = u".,;:!?，。；：！？、”";

struct Token {
    qsizetype from, to; ///< to: behind its last character
};

bool isWide(QChar c) // Chinese characters and their punctuation: lines break between them anyway
{
    return c.unicode() >= 0x2e80 && c.unicode() < 0xfb00;
}

bool isWideMark(QChar c)
{
    return isWide(c) || (c.unicode() >= 0xff00 && c.unicode() < 0xffef);
}

bool isGreek(QChar c)
{
    return c.unicode() >= 0x0391 && c.unicode() <= 0x03c9;
}

/// What of it stands beside its right or its left neighbour without a Chinese character between them.
QStringView lastPart(QStringView token)
{
    const auto wide = std::find_if(token.rbegin(), token.rend(), isWideMark);
    return token.last(wide - token.rbegin());
}

QStringView firstPart(QStringView token)
{
    const auto wide = std::find_if(token.begin(), token.end(), isWideMark);
    return token.first(wide - token.begin());
}

QStringView bare(QStringView token)
{
    while (!token.isEmpty() && kBefore.contains(token.front()))
        token = token.sliced(1);
    while (!token.isEmpty() && kAfter.contains(token.back()))
        token.chop(1);
    return token;
}

/// One letter that stands for something, with its accents: x, x̃, λ, z′; h0. No words: a, I.
bool isSymbol(QStringView token)
{
    if (token == u"h0")
        return true;
    if (token.isEmpty() || !token.front().isLetter() || isWide(token.front()) || token == u"a" || token == u"I")
        return false;
    return std::all_of(token.begin() + 1, token.end(),
                       [](QChar c) { return c.isMark() || c == u'′' || c == u'₀' || c == u'\''; });
}

bool isMath(QStringView token)
{
    const QStringView inside = bare(token);
    return isSymbol(inside) ||
           std::any_of(inside.begin(), inside.end(), [](QChar c) { return c.isDigit() || isGreek(c); }) ||
           (inside.contains(u'(') && inside.size() <= kLongestGroup);
}

bool isOneOf(QStringView token, QStringView signs)
{
    return token.size() == 1 && signs.contains(token.front());
}

bool isSign(QStringView token)
{
    return isOneOf(token, kRelations) || isOneOf(token, kOperations);
}

class Equations {
public:
    explicit Equations(const QString& text) : m_text(text)
    {
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype end = text.indexOf(u' ', at);
            const qsizetype to = end < 0 ? text.size() : end;
            m_tokens.append({at, to});
            at = to + 1;
        }
        m_joined.fill(false, m_tokens.size());
    }

    QString joined()
    {
        for (qsizetype i = 1; i + 1 < m_tokens.size(); ++i)
            joinSign(i);
        for (qsizetype i = 0; i + 1 < m_tokens.size(); ++i)
            m_joined[i] = m_joined[i] || belongTogether(token(i), token(i + 1));
        joinGroups();
        for (qsizetype from = 0; from < m_tokens.size();) {
            qsizetype to = from;
            while (to + 1 < m_tokens.size() && m_joined[to])
                ++to;
            loosen(from, to);
            from = to + 1;
        }
        QString text = m_text;
        for (qsizetype i = 0; i + 1 < m_tokens.size(); ++i)
            if (m_joined[i])
                text[m_tokens[i].to] = QChar::Nbsp;
        return text;
    }

private:
    [[nodiscard]] QStringView token(qsizetype i) const
    {
        return QStringView(m_text).sliced(m_tokens[i].from, m_tokens[i].to - m_tokens[i].from);
    }

    void joinSign(qsizetype i)
    {
        const QStringView sign = token(i), left = lastPart(token(i - 1)), right = firstPart(token(i + 1));
        if (!isSign(sign) || left.isEmpty() || right.isEmpty())
            return;
        const bool isEnd = kEnding.contains(left.back());
        if (sign == u"±") {
            m_joined[i] = isMath(right);
            m_joined[i - 1] = m_joined[i] && !isEnd && isMath(left);
            return;
        }
        const bool joins = isOneOf(sign, kRelations) ? isMath(left) || isMath(right)
                           : sign == u"/"            ? !isSign(left) && !isSign(right)
                                                     : isMath(left) && isMath(right);
        if (joins && !isEnd)
            m_joined[i - 1] = m_joined[i] = true;
    }

    [[nodiscard]] static bool belongTogether(QStringView left, QStringView right)
    {
        left = lastPart(left);
        right = firstPart(right);
        if (left.isEmpty() || right.isEmpty())
            return false;
        if (bare(right) == u"%")
            return left.back().isDigit();
        QStringView factor = left, next = right;
        while (!factor.isEmpty() && kBefore.contains(factor.front()))
            factor = factor.sliced(1);
        while (!next.isEmpty() && kAfter.contains(next.back()))
            next.chop(1);
        if (factor.size() == 1 && isGreek(factor.front()) && right.front().isDigit())
            return true; // "λ 0.6"
        const bool isFactor = isSymbol(factor) || (left.back() == u')' && isMath(left));
        return isFactor && (isSymbol(next) || (next.contains(u'(') && isGreek(next.front())));
    }

    /// "(2, 0)", "φ(V z)": what parentheses hold of numbers, symbols and signs alone.
    void joinGroups()
    {
        for (qsizetype open = m_text.indexOf(u'('); open >= 0; open = m_text.indexOf(u'(', open + 1)) {
            const qsizetype close = m_text.indexOf(u')', open);
            if (close < 0 || close - open > kLongestGroup)
                continue;
            const QList<QStringView> parts =
                QStringView(m_text).sliced(open + 1, close - open - 1).split(u' ', Qt::SkipEmptyParts);
            if (!std::all_of(parts.begin(), parts.end(), [](QStringView part) { return isSign(part) || isMath(part); }))
                continue;
            for (qsizetype i = 0; i + 1 < m_tokens.size(); ++i)
                if (m_tokens[i].to > open && m_tokens[i].to < close)
                    m_joined[i] = true;
        }
    }

    /// Of a long one the lines may begin with a sign: with one of relation where that is enough.
    void loosen(qsizetype from, qsizetype to)
    {
        for (const QStringView signs : {kRelations, kOperations}) {
            qsizetype begin = from;
            for (qsizetype i = from; i <= to; ++i) {
                if (i < to && m_joined[i])
                    continue;
                if (length(begin, i) > kLongest)
                    breakBefore(begin, i, signs);
                begin = i + 1;
            }
        }
    }

    [[nodiscard]] qsizetype length(qsizetype from, qsizetype to) const
    {
        return m_tokens[to].from + firstPart(token(to)).size() - m_tokens[from].to + lastPart(token(from)).size();
    }

    void breakBefore(qsizetype from, qsizetype to, QStringView signs)
    {
        qsizetype depth = 0;
        for (qsizetype i = from; i <= to; ++i) {
            if (depth == 0 && i > from && isOneOf(token(i), signs))
                m_joined[i - 1] = false;
            depth += token(i).count(u'(') - token(i).count(u')');
        }
    }

    const QString& m_text;
    QList<Token> m_tokens;
    QList<bool> m_joined; ///< to the next one
};

} // namespace

QString unbrokenEquations(const QString& text)
{
    return Equations(text).joined();
}

} // namespace ui
