// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/jinja_parser.h"

#include "engine/error.h"
#include "text/jinja_expressions.h"
#include "text/jinja_lexer.h"

namespace engine::jinja {

namespace {

using Kind = Token::Kind;

class Parser {
public:
    Parser(TokenStream& stream) : m_stream(stream), m_expressions(stream) {}

    Body body(std::initializer_list<std::string_view> ends)
    {
        const TokenStream::Nesting nesting(m_stream);
        Body out;
        for (const Token* token = &m_stream.current(); token->kind != Kind::End; token = &m_stream.current()) {
            Statement statement;
            statement.line = token->line;
            if (token->kind == Kind::Text) {
                statement.text = m_stream.take().text;
            } else if (token->kind == Kind::OutputBegin) {
                m_stream.take();
                statement.kind = Statement::Kind::Output;
                statement.expression = m_expressions.tuple();
                m_stream.expect(Kind::OutputEnd, "}}");
            } else {
                m_stream.take();
                const Token name = m_stream.expect(Kind::Name, "a tag's name");
                for (const std::string_view end : ends)
                    if (name.text == end) {
                        m_end = name.text;
                        return out;
                    }
                tag(name.text, statement);
            }
            out.push_back(std::move(statement));
        }
        if (ends.size() > 0)
            m_stream.bad("the template ends before \"" + std::string(*std::prev(ends.end())) + "\"");
        return out;
    }

private:
    void tag(const std::string& name, Statement& out)
    {
        if (name == "if")
            return ifTag(out);
        if (name == "for")
            return forTag(out);
        if (name == "set")
            return setTag(out);
        if (name == "generation") { // transformers' mark around an answer
            out.kind = Statement::Kind::Generation;
            endTag();
            out.body = body({"endgeneration"});
            return endTag();
        }
        if ((name == "break" || name == "continue") && m_loops > 0) {
            out.kind = name == "break" ? Statement::Kind::Break : Statement::Kind::Continue;
            return endTag();
        }
        for (const char* known : {"macro", "call", "filter", "block", "extends", "include", "import", "from", "with",
                                  "raw", "do", "autoescape", "trans", "debug"})
            if (name == known)
                m_stream.unsupported("the tag \"" + name + "\"");
        m_stream.bad("there is no tag \"" + name + "\" here");
    }

    void endTag() { m_stream.expect(Kind::TagEnd, "%}"); }

    void ifTag(Statement& out)
    {
        out.kind = Statement::Kind::If;
        out.expression = m_expressions.tuple();
        endTag();
        out.body = body({"elif", "else", "endif"});
        if (m_end == "elif") {
            Statement next;
            next.line = m_stream.current().line;
            const TokenStream::Nesting nesting(m_stream);
            ifTag(next);
            out.otherwise.push_back(std::move(next));
            return;
        }
        endTag();
        if (m_end == "else") {
            out.otherwise = body({"endif"});
            endTag();
        }
    }

    void forTag(Statement& out)
    {
        out.kind = Statement::Kind::For;
        out.targets = names();
        if (!m_stream.takeName("in"))
            m_stream.bad("\"in\" is missing");
        out.expression = m_expressions.withoutChoice();
        if (m_stream.takeName("if"))
            out.filter = m_expressions.whole();
        if (m_stream.takeName("recursive"))
            m_stream.unsupported("a recursive loop");
        endTag();
        ++m_loops;
        out.body = body({"else", "endfor"});
        --m_loops;
        endTag();
        if (m_end == "else") {
            out.otherwise = body({"endfor"});
            endTag();
        }
    }

    void setTag(Statement& out)
    {
        out.kind = Statement::Kind::Set;
        out.targets = names();
        if (out.targets.size() == 1 && m_stream.takeSign("."))
            out.member = m_stream.expect(Kind::Name, "a name").text;
        if (m_stream.takeSign("=")) {
            out.expression = m_expressions.tuple();
            return endTag();
        }
        if (m_stream.current().kind != Kind::TagEnd)
            m_stream.unsupported("a filter on a set block");
        out.kind = Statement::Kind::SetBlock;
        endTag();
        out.body = body({"endset"});
        endTag();
    }

    std::vector<std::string> names()
    {
        const bool bracketed = m_stream.takeSign("(");
        std::vector<std::string> out = {m_stream.expect(Kind::Name, "a name").text};
        while (m_stream.takeSign(","))
            out.push_back(m_stream.expect(Kind::Name, "a name").text);
        if (bracketed && !m_stream.takeSign(")"))
            m_stream.bad("\")\" is missing");
        for (const std::string& name : out)
            if (isReserved(name) || name == "loop")
                m_stream.bad("\"" + name + "\" cannot be set");
        return out;
    }

    TokenStream& m_stream;
    ExpressionParser m_expressions;
    std::string m_end;
    int m_loops = 0;
};

} // namespace

Body parse(std::string_view source, const std::string& where)
{
    TokenStream stream(tokenize(source, where), where);
    return Parser(stream).body({});
}

} // namespace engine::jinja
