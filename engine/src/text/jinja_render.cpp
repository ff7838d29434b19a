// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/jinja_render.h"

#include "engine/error.h"
#include "text/jinja_functions.h"

#include <algorithm>
#include <array>

namespace engine::jinja {

namespace {

constexpr std::int64_t kMostSteps = 2'000'000;
constexpr std::size_t kTextOfAStep = 256, kItemsOfAStep = 16;
constexpr std::size_t kLongestOutput = 16u << 20;
constexpr std::array<const char*, 5> kFunctions = {"range", "namespace", "dict", "raise_exception", "strftime_now"};

enum class Flow { Next, Break, Continue };

class Renderer {
public:
    Renderer(Pairs variables, const std::string& where, const std::optional<std::tm>& now) : m_where(where), m_now(now)
    {
        m_scopes.push_back(std::move(variables));
    }

    Rendered run(const Body& body)
    {
        try {
            (void)runBody(body);
        } catch (const EngineError& error) {
            throw EngineError(error.code(), error.message(), m_where + ", line " + std::to_string(m_line),
                              error.hint());
        }
        return {std::move(m_out), std::move(m_generated)};
    }

private:
    void step(int line)
    {
        m_line = line;
        if (++m_steps > kMostSteps)
            fail("the chat template takes more than 2,000,000 steps");
    }

    void write(const std::string& text)
    {
        if (m_out.size() + text.size() > kLongestOutput)
            fail("the chat template writes more than 16 MiB");
        m_out += text;
    }

    Flow runBody(const Body& body)
    {
        for (const Statement& statement : body) {
            const Flow flow = runStatement(statement);
            if (flow != Flow::Next)
                return flow;
        }
        return Flow::Next;
    }

    Flow runStatement(const Statement& statement)
    {
        using Kind = Statement::Kind;
        step(statement.line);
        switch (statement.kind) {
        case Kind::Text:
            write(statement.text);
            break;
        case Kind::Output:
            write(evaluate(*statement.expression).text());
            break;
        case Kind::If:
            return runBody(evaluate(*statement.expression).truth() ? statement.body : statement.otherwise);
        case Kind::For:
            return runFor(statement);
        case Kind::Set:
            set(statement, evaluate(*statement.expression));
            break;
        case Kind::SetBlock:
            setBlock(statement);
            break;
        case Kind::Generation:
            return runGeneration(statement);
        case Kind::Break:
            return Flow::Break;
        case Kind::Continue:
            return Flow::Continue;
        }
        return Flow::Next;
    }

    Flow runScoped(const Body& body)
    {
        m_scopes.emplace_back();
        const Flow flow = runBody(body);
        m_scopes.pop_back();
        return flow;
    }

    Flow runGeneration(const Statement& statement)
    {
        const std::size_t begin = m_out.size();
        const Flow flow = runScoped(statement.body);
        if (m_setBlocks == 0) // what a set block holds is not in the text yet
            m_generated.push_back({begin, m_out.size()});
        return flow;
    }

    void setBlock(const Statement& statement)
    {
        std::string outer = std::exchange(m_out, {});
        ++m_setBlocks;
        (void)runScoped(statement.body);
        --m_setBlocks;
        Value text(Value::Data(std::exchange(m_out, std::move(outer))));
        set(statement, std::move(text));
    }

    void set(const Statement& statement, Value value)
    {
        if (!statement.member.empty()) {
            Value object = lookUp(statement.targets[0]);
            object.setMember(statement.member, std::move(value));
            return;
        }
        assign(statement.targets, std::move(value));
    }

    void assign(const std::vector<std::string>& targets, Value value)
    {
        if (targets.size() == 1)
            return define(targets[0], std::move(value));
        const Items parts = value.iterate();
        if (parts.size() != targets.size())
            fail(std::to_string(targets.size()) + " values are needed, " + std::to_string(parts.size()) + " are there");
        for (std::size_t i = 0; i < targets.size(); ++i)
            define(targets[i], parts[i]);
    }

    void define(const std::string& name, Value value)
    {
        for (auto& [key, old] : m_scopes.back())
            if (key == name) {
                old = std::move(value);
                return;
            }
        m_scopes.back().emplace_back(name, std::move(value));
    }

    [[nodiscard]] Value lookUp(const std::string& name) const
    {
        for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope)
            for (const auto& [key, value] : *scope)
                if (key == name)
                    return value;
        const bool known = std::find(kFunctions.begin(), kFunctions.end(), name) != kFunctions.end();
        if (known && (name != "strftime_now" || m_now))
            return Value(Value::Data(Function{name}));
        return Value(Value::Data(Undefined{name}));
    }

    Flow runFor(const Statement& statement)
    {
        Items items = evaluate(*statement.expression).iterate();
        if (statement.filter)
            items = filtered(statement, items);
        if (items.empty())
            return runBody(statement.otherwise);
        for (std::size_t i = 0; i < items.size(); ++i) {
            step(statement.line);
            m_scopes.emplace_back();
            assign(statement.targets, items[i]);
            define("loop", loopOf(items, i));
            const Flow flow = runBody(statement.body);
            m_scopes.pop_back();
            if (flow == Flow::Break)
                break;
        }
        return Flow::Next;
    }

    Items filtered(const Statement& statement, const Items& items)
    {
        Items out;
        for (const Value& item : items) {
            step(statement.line);
            m_scopes.emplace_back();
            assign(statement.targets, item);
            if (evaluate(*statement.filter).truth())
                out.push_back(item);
            m_scopes.pop_back();
        }
        return out;
    }

    [[nodiscard]] static Value loopOf(const Items& items, std::size_t i)
    {
        const auto number = [](std::size_t value) { return Value(Value::Data(static_cast<std::int64_t>(value))); };
        const auto truth = [](bool value) { return Value(Value::Data(value)); };
        const auto neighbour = [&](bool there, std::size_t at, const char* name) {
            return there ? items[at] : Value(Value::Data(Undefined{name}));
        };
        const std::size_t count = items.size();
        return Value::dict({{"index", number(i + 1)},
                            {"index0", number(i)},
                            {"revindex", number(count - i)},
                            {"revindex0", number(count - i - 1)},
                            {"first", truth(i == 0)},
                            {"last", truth(i + 1 == count)},
                            {"length", number(count)},
                            {"depth", number(1)}, // counts the levels of a recursive loop

                            {"depth0", number(0)},
                            {"previtem", neighbour(i > 0, i - 1, "previtem")},
                            {"nextitem", neighbour(i + 1 < count, i + 1, "nextitem")}});
    }

    // Long texts and lists count as many steps, since each operator goes through them or copies them.
    Value evaluate(const Expr& expr)
    {
        step(expr.line);
        Value value = evaluated(expr);
        if (const auto* text = value.as<std::string>())
            m_steps += static_cast<std::int64_t>(text->size() / kTextOfAStep);
        else if (const Items* items = value.items())
            m_steps += static_cast<std::int64_t>(items->size() / kItemsOfAStep);
        return value;
    }

    Value evaluated(const Expr& expr)
    {
        using Kind = Expr::Kind;
        switch (expr.kind) {
        case Kind::Constant:
            return expr.value;
        case Kind::Name:
            return lookUp(expr.name);
        case Kind::List:
        case Kind::Tuple:
            return Value::list(all(expr, 0), expr.kind == Kind::Tuple);
        case Kind::Dict:
            return dictOf(expr);
        case Kind::Member:
            return memberOf(evaluate(*expr.parts[0]), expr.name);
        case Kind::Index:
            return element(evaluate(*expr.parts[0]), evaluate(*expr.parts[1]));
        case Kind::Slice:
            return sliceOf(expr);
        case Kind::Call:
            return call(expr);
        case Kind::Filter:
            return filter(expr);
        case Kind::Test:
            return test(expr);
        case Kind::Unary:
            return unary(expr);
        case Kind::Binary:
            return binary(expr);
        case Kind::Compare:
            return compare(expr);
        case Kind::Choice:
            break;
        }
        if (evaluate(*expr.parts[1]).truth())
            return evaluate(*expr.parts[0]);
        return expr.parts[2] ? evaluate(*expr.parts[2]) : Value(Value::Data(Undefined{"the inline if"}));
    }

    Items all(const Expr& expr, std::size_t from)
    {
        Items out;
        for (std::size_t i = from; i < expr.parts.size(); ++i)
            out.push_back(evaluate(*expr.parts[i]));
        return out;
    }

    Arguments arguments(const Expr& expr)
    {
        Arguments out;
        out.positional = all(expr, 1);
        for (const auto& [name, part] : expr.named)
            out.named.emplace_back(name, evaluate(*part));
        return out;
    }

    Value dictOf(const Expr& expr)
    {
        Pairs out;
        for (std::size_t i = 0; i < expr.parts.size(); i += 2) {
            const Value key = evaluate(*expr.parts[i]);
            if (!key.is<std::string>())
                unsupported(std::string("a dict's key that is ") + key.typeName());
            out.emplace_back(*key.as<std::string>(), evaluate(*expr.parts[i + 1]));
        }
        return Value::dict(std::move(out));
    }

    static Value memberOf(const Value& object, const std::string& name)
    {
        if (isMethod(object, name))
            unsupported("the method \"" + name + "\" without a call");
        return element(object, Value(Value::Data(name)));
    }

    Value sliceOf(const Expr& expr)
    {
        const Value object = evaluate(*expr.parts[0]);
        std::array<Value, 3> bounds;
        std::array<const Value*, 3> given{};
        for (std::size_t i = 0; i < 3; ++i)
            if (expr.parts[i + 1]) {
                bounds[i] = evaluate(*expr.parts[i + 1]);
                given[i] = &bounds[i];
            }
        return slice(object, given[0], given[1], given[2]);
    }

    Value call(const Expr& expr)
    {
        const Expr& called = *expr.parts[0];
        if (called.kind == Expr::Kind::Member) {
            const Value self = evaluate(*called.parts[0]);
            if (called.name == "cycle" && called.parts[0]->kind == Expr::Kind::Name && called.parts[0]->name == "loop")
                return cycle(self, arguments(expr));
            return callMethod(self, called.name, arguments(expr));
        }
        const Value function = evaluate(called);
        if (called.kind == Expr::Kind::Name && function.is<Undefined>())
            unsupported("the function \"" + called.name + "\"");
        if (!function.is<Function>())
            fail(std::string(function.typeName()) + " cannot be called");
        return callFunction(function.as<Function>()->name, arguments(expr), m_now);
    }

    static Value cycle(const Value& loop, const Arguments& arguments)
    {
        if (arguments.positional.empty() || !loop.find("index0"))
            fail("cycle needs something to choose from");
        const auto at = static_cast<std::size_t>(loop.find("index0")->integer());
        return arguments.positional[at % arguments.positional.size()];
    }

    Value filter(const Expr& expr)
    {
        const Value self = evaluate(*expr.parts[0]);
        const Arguments given = arguments(expr);
        m_line = expr.line;
        return applyFilter(expr.name, self, given);
    }

    Value test(const Expr& expr)
    {
        const Value self = evaluate(*expr.parts[0]);
        const Arguments given = arguments(expr);
        m_line = expr.line;
        return Value(Value::Data(applyTest(expr.name, self, given)));
    }

    Value unary(const Expr& expr)
    {
        const Value value = evaluate(*expr.parts[0]);
        if (expr.name == "not")
            return Value(Value::Data(!value.truth()));
        if (!value.isNumber())
            fail("\"" + expr.name + "\" is not for " + value.typeName());
        return arithmetic(expr.name, Value(Value::Data(std::int64_t{0})), value);
    }

    Value binary(const Expr& expr)
    {
        Value left = evaluate(*expr.parts[0]);
        if (expr.name == "and")
            return left.truth() ? evaluate(*expr.parts[1]) : left;
        if (expr.name == "or")
            return left.truth() ? left : evaluate(*expr.parts[1]);
        const Value right = evaluate(*expr.parts[1]);
        m_line = expr.line;
        return arithmetic(expr.name, left, right);
    }

    Value compare(const Expr& expr)
    {
        Value left = evaluate(*expr.parts[0]);
        for (std::size_t i = 0; i < expr.signs.size(); ++i) {
            Value right = evaluate(*expr.parts[i + 1]);
            if (!holds(left, expr.signs[i], right))
                return Value(Value::Data(false));
            left = std::move(right);
        }
        return Value(Value::Data(true));
    }

    static bool holds(const Value& left, const std::string& sign, const Value& right)
    {
        if (sign == "==" || sign == "!=")
            return (left == right) == (sign == "==");
        if (sign == "in" || sign == "not in")
            return right.contains(left) == (sign == "in");
        if (sign == "<" || sign == ">")
            return sign == "<" ? left.less(right) : right.less(left);
        if (left == right)
            return true;
        return sign == "<=" ? left.less(right) : right.less(left);
    }

    const std::string& m_where;
    std::optional<std::tm> m_now;
    std::vector<Pairs> m_scopes;
    std::string m_out;
    std::vector<TextSpan> m_generated;
    int m_setBlocks = 0; ///< that are being run
    std::int64_t m_steps = 0;
    int m_line = 1;
};

} // namespace

Rendered render(const Body& body, Pairs variables, const std::string& where, const std::optional<std::tm>& now)
{
    return Renderer(std::move(variables), where, now).run(body);
}

} // namespace engine::jinja
