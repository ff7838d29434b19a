// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/jinja_expressions.h"

#include "engine/error.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace engine::jinja {

namespace {

using Kind = Token::Kind;
constexpr int kDeepest = 100;
constexpr int kMostLinks = 500;

} // namespace

TokenStream::TokenStream(std::vector<Token> tokens, const std::string& where)
    : m_tokens(std::move(tokens)), m_where(where)
{
}

Token TokenStream::take()
{
    Token token = m_tokens[m_at];
    if (m_at + 1 < m_tokens.size())
        ++m_at;
    return token;
}

Token TokenStream::expect(Kind kind, const char* name)
{
    if (current().kind != kind)
        bad(std::string(name) + " is missing before \"" + current().text + "\"");
    return take();
}

bool TokenStream::isSign(std::string_view sign) const
{
    return current().kind == Kind::Sign && current().text == sign;
}

bool TokenStream::isName(std::string_view name) const
{
    return current().kind == Kind::Name && current().text == name;
}

bool TokenStream::takeSign(std::string_view sign)
{
    const bool there = isSign(sign);
    if (there)
        take();
    return there;
}

bool TokenStream::takeName(std::string_view name)
{
    const bool there = isName(name);
    if (there)
        take();
    return there;
}

void TokenStream::bad(const std::string& message) const
{
    throw EngineError(ErrorCode::BadFile, message, m_where + ", line " + std::to_string(current().line),
                      "correct the chat template");
}

void TokenStream::unsupported(const std::string& construct) const
{
    throw EngineError(ErrorCode::Unsupported, construct + " of the chat template cannot be run",
                      m_where + ", line " + std::to_string(current().line), "use a simpler chat template");
}

TokenStream::Nesting::Nesting(TokenStream& stream) : m_stream(stream)
{
    if (++m_stream.m_depth > kDeepest) {
        --m_stream.m_depth;
        m_stream.unsupported("nesting deeper than 100");
    }
}

bool isReserved(std::string_view name)
{
    static constexpr std::array<std::string_view, 14> kWords = {
        "true", "false", "none", "True", "False", "None", "not", "and", "or", "in", "is", "if", "else", "elif"};
    return std::find(kWords.begin(), kWords.end(), name) != kWords.end();
}

ExprPtr ExpressionParser::make(Expr::Kind kind, ExprPtr first, ExprPtr second)
{
    if (first && kind != Expr::Kind::Compare && ++m_links > kMostLinks)
        m_stream.unsupported("an expression of more than 500 operators");
    auto out = std::make_unique<Expr>();
    out->kind = kind;
    out->line = m_stream.current().line;
    if (first)
        out->parts.push_back(std::move(first));
    if (second)
        out->parts.push_back(std::move(second));
    return out;
}

ExprPtr ExpressionParser::tuple()
{
    m_links = 0;
    ExprPtr first = whole();
    if (!m_stream.isSign(","))
        return first;
    ExprPtr out = make(Expr::Kind::Tuple, std::move(first));
    while (m_stream.takeSign(","))
        if (const Kind kind = m_stream.current().kind; kind != Kind::TagEnd && kind != Kind::OutputEnd)
            out->parts.push_back(whole());
    return out;
}

ExprPtr ExpressionParser::whole()
{
    const TokenStream::Nesting nesting(m_stream);
    ExprPtr out = withoutChoice();
    while (m_stream.takeName("if")) {
        ExprPtr condition = withoutChoice();
        out = make(Expr::Kind::Choice, std::move(out), std::move(condition));
        out->parts.push_back(m_stream.takeName("else") ? whole() : nullptr);
    }
    return out;
}

ExprPtr ExpressionParser::withoutChoice()
{
    ExprPtr out = conjunction();
    while (m_stream.takeName("or")) {
        ExprPtr right = conjunction();
        out = make(Expr::Kind::Binary, std::move(out), std::move(right));
        out->name = "or";
    }
    return out;
}

ExprPtr ExpressionParser::conjunction()
{
    ExprPtr out = negation();
    while (m_stream.takeName("and")) {
        ExprPtr right = negation();
        out = make(Expr::Kind::Binary, std::move(out), std::move(right));
        out->name = "and";
    }
    return out;
}

ExprPtr ExpressionParser::negation()
{
    if (!m_stream.takeName("not"))
        return comparison();
    const TokenStream::Nesting nesting(m_stream);
    ExprPtr out = make(Expr::Kind::Unary, negation());
    out->name = "not";
    return out;
}

ExprPtr ExpressionParser::comparison()
{
    static constexpr std::array<std::string_view, 6> kSigns = {"==", "!=", "<", "<=", ">", ">="};
    ExprPtr out = make(Expr::Kind::Compare, sum());
    while (true) {
        const bool isComparison =
            std::any_of(kSigns.begin(), kSigns.end(), [&](std::string_view sign) { return m_stream.isSign(sign); });
        std::string sign;
        if (isComparison || m_stream.isName("in")) {
            sign = m_stream.take().text;
        } else if (m_stream.isName("not")) {
            m_stream.take();
            if (!m_stream.takeName("in"))
                m_stream.bad("\"in\" is missing behind \"not\"");
            sign = "not in";
        } else {
            break;
        }
        out->signs.push_back(std::move(sign));
        out->parts.push_back(sum());
    }
    if (out->signs.empty())
        return std::move(out->parts[0]);
    return out;
}

ExprPtr ExpressionParser::sum()
{
    ExprPtr out = concatenation();
    while (m_stream.isSign("+") || m_stream.isSign("-")) {
        const std::string sign = m_stream.take().text;
        ExprPtr right = concatenation();
        out = make(Expr::Kind::Binary, std::move(out), std::move(right));
        out->name = sign;
    }
    return out;
}

ExprPtr ExpressionParser::concatenation()
{
    ExprPtr out = product();
    while (m_stream.takeSign("~")) {
        ExprPtr right = product();
        out = make(Expr::Kind::Binary, std::move(out), std::move(right));
        out->name = "~";
    }
    return out;
}

ExprPtr ExpressionParser::product()
{
    ExprPtr out = unary();
    if (m_stream.isSign("**"))
        m_stream.unsupported("the operator \"**\"");
    while (m_stream.isSign("*") || m_stream.isSign("/") || m_stream.isSign("//") || m_stream.isSign("%")) {
        const std::string sign = m_stream.take().text;
        ExprPtr right = unary();
        out = make(Expr::Kind::Binary, std::move(out), std::move(right));
        out->name = sign;
    }
    return out;
}

ExprPtr ExpressionParser::unary(bool withFilter)
{
    const TokenStream::Nesting nesting(m_stream);
    ExprPtr out;
    if (m_stream.isSign("-") || m_stream.isSign("+")) {
        const std::string sign = m_stream.take().text;
        out = make(Expr::Kind::Unary, unary(false));
        out->name = sign;
    } else {
        out = primary();
    }
    out = postfix(std::move(out));
    return withFilter ? filters(std::move(out)) : std::move(out);
}

ExprPtr ExpressionParser::constant()
{
    ExprPtr out = make(Expr::Kind::Constant);
    const Token token = m_stream.take();
    const char* end = token.text.data() + token.text.size();
    if (token.kind == Kind::Integer) {
        std::int64_t value = 0;
        if (std::from_chars(token.text.data(), end, value).ec != std::errc{})
            m_stream.bad("the number " + token.text + " is too large");
        out->value = Value(Value::Data(value));
    } else if (token.kind == Kind::Float) {
        double value = 0;
        (void)std::from_chars(token.text.data(), end, value);
        out->value = Value(Value::Data(value));
    } else {
        std::string text = token.text;
        while (m_stream.current().kind == Kind::String)
            text += m_stream.take().text;
        out->value = Value(Value::Data(std::move(text)));
    }
    return out;
}

ExprPtr ExpressionParser::primary()
{
    const Token& token = m_stream.current();
    if (token.kind == Kind::Integer || token.kind == Kind::Float || token.kind == Kind::String)
        return constant();
    if (m_stream.takeSign("("))
        return listOf(")");
    if (m_stream.takeSign("["))
        return listOf("]");
    if (m_stream.takeSign("{"))
        return dict();
    if (token.kind != Kind::Name)
        m_stream.bad("an expression is missing before \"" + token.text + "\"");
    ExprPtr out = make(Expr::Kind::Constant);
    const std::string name = m_stream.take().text;
    if (name == "true" || name == "True" || name == "false" || name == "False") {
        out->value = Value(Value::Data(name[0] == 't' || name[0] == 'T'));
    } else if (name == "none" || name == "None") {
        out->value = Value(Value::Data(None{}));
    } else {
        if (isReserved(name))
            m_stream.bad("an expression is missing before \"" + name + "\"");
        out->kind = Expr::Kind::Name;
        out->name = name;
    }
    return out;
}

// Behind "(" a single expression without a comma is that expression, everything else is a list.
ExprPtr ExpressionParser::listOf(const char* close)
{
    ExprPtr out = make(close[0] == ')' ? Expr::Kind::Tuple : Expr::Kind::List);
    bool comma = false;
    while (!m_stream.takeSign(close)) {
        if (!out->parts.empty() && !comma)
            m_stream.bad(std::string("\"") + close + "\" is missing");
        out->parts.push_back(whole());
        comma = m_stream.takeSign(",");
    }
    const bool bracketed = close[0] == ')' && out->parts.size() == 1 && !comma;
    return bracketed ? std::move(out->parts[0]) : std::move(out);
}

ExprPtr ExpressionParser::dict()
{
    ExprPtr out = make(Expr::Kind::Dict);
    while (!m_stream.takeSign("}")) {
        if (!out->parts.empty() && !m_stream.takeSign(","))
            m_stream.bad("\"}\" is missing");
        if (m_stream.takeSign("}"))
            break;
        out->parts.push_back(whole());
        if (!m_stream.takeSign(":"))
            m_stream.bad("\":\" is missing");
        out->parts.push_back(whole());
    }
    return out;
}

ExprPtr ExpressionParser::postfix(ExprPtr from)
{
    while (true) {
        if (m_stream.takeSign(".")) {
            from = make(Expr::Kind::Member, std::move(from));
            from->name = m_stream.expect(Kind::Name, "a name").text;
        } else if (m_stream.takeSign("[")) {
            from = subscript(std::move(from));
        } else if (m_stream.takeSign("(")) {
            from = make(Expr::Kind::Call, std::move(from));
            arguments(*from);
        } else {
            return from;
        }
    }
}

ExprPtr ExpressionParser::subscript(ExprPtr from)
{
    ExprPtr out = make(Expr::Kind::Index, std::move(from));
    const auto bound = [&] { return m_stream.isSign(":") || m_stream.isSign("]") ? nullptr : whole(); };
    out->parts.push_back(bound());
    if (m_stream.isSign(":")) {
        out->kind = Expr::Kind::Slice;
        while (out->parts.size() < 4 && m_stream.takeSign(":"))
            out->parts.push_back(bound());
        out->parts.resize(4);
    } else if (!out->parts[1]) {
        m_stream.bad("an index is missing");
    }
    if (m_stream.isSign(","))
        m_stream.unsupported("an index of more than one part");
    if (!m_stream.takeSign("]"))
        m_stream.bad("\"]\" is missing");
    return out;
}

void ExpressionParser::arguments(Expr& call)
{
    bool comma = true;
    while (!m_stream.takeSign(")")) {
        if (!comma)
            m_stream.bad("\")\" is missing");
        if (m_stream.isSign("*") || m_stream.isSign("**"))
            m_stream.unsupported("arguments from a list or dict (*)");
        ExprPtr argument = whole();
        if (argument->kind == Expr::Kind::Name && m_stream.takeSign("="))
            call.named.emplace_back(argument->name, whole());
        else if (!call.named.empty())
            m_stream.bad("an argument without a name stands behind one with a name");
        else
            call.parts.push_back(std::move(argument));
        comma = m_stream.takeSign(",");
    }
}

ExprPtr ExpressionParser::filters(ExprPtr from)
{
    while (true) {
        if (m_stream.takeSign("|")) {
            from = make(Expr::Kind::Filter, std::move(from));
            from->name = m_stream.expect(Kind::Name, "a filter's name").text;
            if (m_stream.takeSign("("))
                arguments(*from);
        } else if (m_stream.takeName("is")) {
            from = test(std::move(from));
        } else if (m_stream.takeSign("(")) {
            from = make(Expr::Kind::Call, std::move(from));
            arguments(*from);
        } else {
            return from;
        }
    }
}

ExprPtr ExpressionParser::test(ExprPtr from)
{
    const bool negated = m_stream.takeName("not");
    ExprPtr out = make(Expr::Kind::Test, std::move(from));
    out->name = m_stream.expect(Kind::Name, "a test's name").text;
    const Kind next = m_stream.current().kind;
    const bool argument = next == Kind::String || next == Kind::Integer || next == Kind::Float ||
                          m_stream.isSign("[") || m_stream.isSign("{") ||
                          (next == Kind::Name && !isReserved(m_stream.current().text)) || m_stream.isName("none") ||
                          m_stream.isName("true") || m_stream.isName("false");
    if (m_stream.takeSign("("))
        arguments(*out);
    else if (argument)
        out->parts.push_back(postfix(primary()));
    if (!negated)
        return out;
    out = make(Expr::Kind::Unary, std::move(out));
    out->name = "not";
    return out;
}

} // namespace engine::jinja
