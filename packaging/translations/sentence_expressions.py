# SPDX-License-Identifier: GPL-3.0-or-later
"""C++ string expressions as templates. Knows as much of C++ as sentences are made with: literals, +, ?:, std::string(…),
local strings with = and +=, and countOf(n, "noun"). Everything else is a place, %1, %2, …"""
import itertools
import re

MOST = 24  # alternatives of one expression; beyond, the larger choices become places and are listed for themselves
TOKEN = re.compile(
    r"""(?P<space>\s+|//[^\n]*|/\*.*?\*/|^[ \t]*\#(?:[^\n\\]|\\.|\\\n)*)
      |(?P<raw>(?:u8)?R"(?P<mark>[^(\s]*)\((?P<body>.*?)\)(?P=mark)")
      |(?P<string>(?:u8)?"(?:[^"\\\n]|\\.)*")
      |(?P<char>'(?:[^'\\\n]|\\.)+')
      |(?P<name>[A-Za-z_]\w*(?:::~?[A-Za-z_]\w*)*)
      |(?P<number>\d(?:[\w.']|[eE][+-])*)
      |(?P<sign>\+=|-=|==|!=|<=|>=|&&|\|\||<<|->|::|\+\+|--|\[\[|\]\]|.)""", re.S | re.M | re.X)
ESCAPE = re.compile(r"\\(x[0-9a-fA-F]+|u[0-9a-fA-F]{4}|[0-7]{1,3}|.)", re.S)
SIMPLE = {"n": "\n", "t": "\t", "r": "\r", "0": "\0", "a": "\a", "b": "\b", "f": "\f", "v": "\v"}
OPEN, CLOSE = {"(": ")", "{": "}", "[": "]"}, {")", "}", "]"}
STRINGS = {"std::string", "std::string_view", "string"}
PLACE = None  # in a list of parts: an argument of the template


class Token:
    def __init__(self, kind, text):
        self.kind, self.text, self.other = kind, text, None  # other: index of the bracket that belongs to this one


def unescaped(text):
    def one(match):
        code = match.group(1)
        if code[0] in "xu":
            return chr(int(code[1:], 16))
        return SIMPLE.get(code) or (chr(int(code, 8)) if code[0].isdigit() else code)
    return ESCAPE.sub(one, text)


def tokens(source):
    """Comments and preprocessor lines left out, neighbouring literals joined, brackets paired."""
    out = []
    for match in TOKEN.finditer(source):
        kind = match.lastgroup
        if match.group("raw"):
            kind, text = "string", match.group("body")
        elif match.group("string"):
            kind, text = "string", unescaped(match.group("string").split('"', 1)[1][:-1])
        elif match.group("space"):
            continue
        else:
            text = match.group()
        if kind == "string" and out and out[-1].kind == "string":
            out[-1].text += text
        else:
            out.append(Token(kind, text))
    stack = []
    for index, token in enumerate(out):
        if token.kind == "sign" and token.text in OPEN:
            stack.append(index)
        elif token.kind == "sign" and token.text in CLOSE and stack:
            token.other = stack.pop()
            out[token.other].other = index
    return out


class Way:
    """One alternative: its literals and places, and which side of which conditions it is."""

    def __init__(self, parts, sides=()):
        self.parts, self.sides = tuple(parts), frozenset(sides)

    def __eq__(self, other):
        return (self.parts, self.sides) == (other.parts, other.sides)

    def __hash__(self):
        return hash((self.parts, self.sides))

    def followed_by(self, other):
        a, b = self.parts, other.parts
        if a and b and a[-1] is not PLACE and b[0] is not PLACE:
            a, b = a[:-1] + (a[-1] + b[0],), b[1:]
        return Way(a + b, self.sides | other.sides)

    def is_possible(self):
        return not any((text, not side) in self.sides for text, side in self.sides)


def joined(left, right):
    """Every left before every right, but no condition both true and false."""
    ways = (a.followed_by(b) for a, b in itertools.product(left, right))
    return list(dict.fromkeys(way for way in ways if way.is_possible()))


def on_side(ways, condition, side):
    marked = (Way(way.parts, way.sides | {(condition, side)}) for way in ways)
    return [way for way in marked if way.is_possible()]


ANY = [Way((PLACE,))]
LAMBDA = [Way(("λ = ", PLACE))]  # of lambdaText(λ)


class Expression:
    """One expression, tokens begin to end: its alternatives, each a tuple of literals and places."""

    def __init__(self, source, begin, end, known, used):
        self.t, self.at, self.end, self.known, self.used = source, begin, end, known, used
        self.apart = []  # alternatives that became places

    def peek(self):
        return self.t[self.at].text if self.at < self.end and self.t[self.at].kind != "string" else None

    def alternatives(self):
        value = self.choice()
        return value if self.at >= self.end else list(ANY)

    def choice(self):
        begin = self.at
        value = self.sum()
        while self.at < self.end and self.peek() not in ("?", ":", ")", ","):  # a comparison: no text
            self.at += 1
            if self.at < self.end:
                self.sum()
            value = list(ANY)
        if self.peek() != "?":
            return value
        condition = " ".join(token.text for token in self.t[begin:self.at])
        self.at += 1
        yes = on_side(self.choice(), condition, True)
        if self.peek() != ":":
            return list(ANY)
        self.at += 1
        no = on_side(self.choice(), condition, False)
        return list(dict.fromkeys(yes + no))

    def sum(self):
        value = self.operand()
        while self.peek() == "+":
            self.at += 1
            right = self.operand()
            if len(value) * len(right) > MOST:
                self.apart += right
                right = list(ANY)
            value = joined(value, right)
        return value

    def bracket(self):
        """Past the bracket at hand; where it began and ended."""
        begin, end = self.at, self.t[self.at].other
        self.at = self.end if end is None or end >= self.end else end + 1
        return begin + 1, self.at - 1

    def inner(self, begin, end):
        part = Expression(self.t, begin, end, self.known, self.used)
        value = part.alternatives()
        self.apart += part.apart
        return value

    def operand(self):
        while self.peek() in ("!", "-", "*", "&", "~", "++", "--"):
            self.at += 1
        if self.at >= self.end:
            return list(ANY)
        token = self.t[self.at]
        if token.kind == "string":
            self.at += 1
            return self.after([Way((token.text,) if token.text else ())])
        if token.text == "(":
            return self.after(self.inner(*self.bracket()))
        if token.kind == "name":
            self.at += 1
            self.skip_types()
            if token.text in STRINGS and self.peek() in ("(", "{"):
                return self.after(self.inner(*self.bracket()))
            if token.text in self.known and self.peek() not in ("(", "{", ".", "->", "["):
                self.used.add(token.text)
                return list(self.known[token.text])
            return self.after(list(ANY), token.text)
        self.at += 1
        return self.after(list(ANY))

    def skip_types(self):
        """Past <…> of a template's arguments."""
        if self.peek() != "<":
            return
        depth = 0
        for index in range(self.at, self.end):
            text = self.t[index].text
            if self.t[index].kind in ("string", "char") or text in ("?", ";", "(", "&&", "||"):
                return
            depth += {"<": 1, ">": -1}.get(text, 0)
            if depth == 0:
                if index + 1 < self.end and self.t[index + 1].text in ("(", "{", "::"):
                    self.at = index + 1
                return

    def after(self, value, name=None):
        """What follows an operand: calls, members, indices. Anything of it makes the operand a place."""
        while self.peek() in ("(", "{", "[", ".", "->", "::"):
            is_call = self.peek() == "("
            if self.peek() in (".", "->", "::"):
                self.at += 2
                self.skip_types()
            else:
                self.bracket()
            value = list(LAMBDA) if is_call and name == "lambdaText" else list(ANY)
            name = None
        return value


def is_words(parts):
    """Two words that belong together, or a word beside a place."""
    text = "".join("\x01" if part is PLACE else part for part in parts)
    letters = re.sub(r"[^A-Za-zλ]", "", text)
    return len(letters) >= 2 and re.search(r"[A-Za-z0-9λ)\x01,;:.] ['\"“(±]?[A-Za-zλ\x010-9]", text) and not JUNK.search(text)


# Mark-up, patterns, formats, keys; what prompts of data sets say.
JUNK = re.compile(r"</?[a-zA-Z]|=\"|\{\"|^\s*\"?[#.]|SELECT |PRAGMA |\x00|: #|; [a-z-]+:|^\w+=|\\[ptdwsS]\b|%[Y.]|%[fa]|version https|crc32c|"
                  r"[Aa]nswer (is|format|choices)|Answer:|^Below is|^Please |^with true or false|^What (was|happened)|^torch | GEMM$|"
                  r"^tanh |^BOOL, |order drawn|^\x01(alone|seed) |Answer Choices:|^ do not$|^not in$|^Hugging Face$")
# Not for people, or not of the window: reports, prompts, formulas, fingerprints; tables that EngineText has.
ELSEWHERE = re.compile(r"^(report/|config/fields_|config/presets_|data/layouts/(instructions|bare_questions)|answers/|"
                       r"train/doctor|device/dtype_probe|steps/symbol_formula|data/(token_key|token_cache)|score/published|pch)")


def numbered(parts):
    out, number = "", 0
    for part in parts:
        if part is PLACE:
            number += 1
            out += f"%{number}"
        else:
            out += part
    return out


BOUND = {",", ";", "return", "=", "+=", "<<", "throw", "case", "co_return", "else", "<", ">", "==", "!=", "<=", ">=", "&&", "||"}
STATEMENT = {";", "{", "}"}


class Source:
    """The sentences of one file, in its order."""

    def __init__(self, text, errors_only):
        self.errors_only = errors_only  # only what an EngineError is made of: the window's other texts are tr()'s
        self.t, self.known, self.used, self.depth_of = tokens(text), {}, set(), {}
        self.loops = set()  # depths of blocks that are repeated
        self.out = {}

    def templates(self):
        index, depth = 0, 0
        while index < len(self.t):
            token = self.t[index]
            if token.kind == "sign" and token.text == "{":
                depth += 1
                if self.is_loop(index):
                    self.loops.add(depth)
            elif token.kind == "sign" and token.text == "}":
                self.loops.discard(depth)
                depth -= 1
                self.leave(depth)
            elif token.kind == "name" and token.text in ("countOf", "counted") and index + 1 < len(self.t) and self.t[index + 1].text == "(":
                self.counted(index + 1)
            elif token.kind == "name":
                self.without_literal(index, depth)
                index = self.of_known(index, depth)
                token = self.t[index]
            if token.kind == "string":
                begin, end = self.range_of(index)
                self.expression(begin, end, depth)
                index = max(end, index + 1)
                # what lies within calls of the expression
                index = self.within(begin, end, depth)
            else:
                index += 1
        self.leave(-1)
        return list(self.out)

    def within(self, begin, end, depth):
        """Literals in the arguments of calls inside an expression are expressions of their own."""
        index = begin
        while index < end:
            token = self.t[index]
            if token.kind == "name" and token.text in ("countOf", "counted") and self.t[index + 1].text == "(":
                self.counted(index + 1)
                index = self.t[index + 1].other + 1
                continue
            if token.kind == "string":
                inner = self.range_of(index)
                if inner != (begin, end):
                    self.expression(*inner, depth)
                    index = self.within(*inner, depth)
                    continue
            index += 1
        return end

    def counted(self, bracket):
        """countOf(n, "seed"): "1 seed", "%1 seeds"."""
        end = self.t[bracket].other
        if end and self.t[end - 1].kind == "string":
            noun = self.t[end - 1].text
            self.add(Way(("1 " + noun,)))
            self.add(Way((PLACE, " " + noun + "s")))

    def range_of(self, index):
        """The whole expression around a literal: out of grouping brackets and of std::string(…)."""
        begin, end = index, index + 1
        while True:
            begin = self.left_of(begin)
            end = self.right_of(end)
            if begin == 0 or self.t[begin - 1].text != "(" or self.t[begin - 1].kind == "string" or self.t[begin - 1].other != end:
                return begin, end
            before = self.t[begin - 2] if begin > 1 else None
            if before is not None and before.kind == "name" and before.text in STRINGS:
                begin, end = begin - 2, end + 1
            elif before is None or (before.kind == "sign" and before.text not in (")", "]", ">", "}")) or before.text == "return":
                begin, end = begin - 1, end + 1
            else:
                return begin, end

    def left_of(self, index):
        while index > 0:
            token = self.t[index - 1]
            if token.kind != "string":
                if token.text in CLOSE and token.other is not None:
                    if token.text == "}" :
                        before = self.t[token.other - 1]
                        if before.kind != "name":
                            return index
                    index = token.other
                    continue
                if token.text in BOUND and not self.is_condition(index - 1) or token.text in OPEN or token.text == "}":
                    return index
            index -= 1
        return 0

    def is_condition(self, index):
        """A comparison that chooses: `a == b ? "x" : "y"`. Such a sign does not end the expression."""
        if self.t[index].text not in ("==", "!=", "<", ">", "<=", ">=", "&&", "||"):
            return False
        depth = 0
        for at in range(index + 1, min(len(self.t), index + 60)):
            token = self.t[at]
            if token.kind == "string":
                continue
            if token.text in OPEN:
                depth += 1
            elif token.text in CLOSE:
                depth -= 1
            if depth < 0 or depth == 0 and token.text in (";", ","):
                return False
            if depth == 0 and token.text == "?":
                return True
        return False

    def right_of(self, index):
        while index < len(self.t):
            token = self.t[index]
            if token.kind != "string":
                if token.text in OPEN and token.other is not None:
                    if token.text == "{" and self.t[index - 1].kind != "name":
                        return index
                    index = token.other + 1
                    continue
                if token.text in BOUND and not self.is_condition(index) or token.text in CLOSE:
                    return index
            index += 1
        return index

    def is_error(self, begin):
        """Within EngineError(…) or throw …, of the statement at hand."""
        at = begin
        while at > 0:
            at -= 1
            token = self.t[at]
            if token.kind == "name" and token.text.split("::")[-1] in ("EngineError", "throw"):
                return True
            if token.kind == "sign" and token.text in CLOSE and token.other is not None:
                at = token.other
            elif token.kind == "sign" and token.text in (";", "{", "}"):
                return False
        return False

    def expression(self, begin, end, depth):
        if self.errors_only and not self.is_error(begin):
            return
        part = Expression(self.t, begin, end, self.known, self.used)
        value = part.alternatives()
        for way in part.apart:
            self.add(way)
        if not self.assigned(begin, end, value, depth):
            for way in value:
                self.add(way)

    def assigned(self, begin, end, value, depth):
        """True where the expression goes into a local string, whose end is then followed."""
        before = [self.t[i].text if i >= 0 and self.t[i].kind != "string" else "" for i in range(begin - 4, begin)]
        sign, name = before[3], before[2]
        if end >= len(self.t) or not re.fullmatch(r"\w+", name):
            return False
        if sign == "=" and self.t[end].text == ";" and before[1] in ("std::string", "auto", "*") and depth > 1:
            self.known[name], self.depth_of[name] = value, depth
            return True
        if sign == "+=" and name in self.known:
            if self.in_loop(begin, name):
                for way in value:
                    self.add(way)
                self.forget(name)
                return True
            longer = joined(self.known[name], value)
            always = depth == self.depth_of[name] and before[1] in STATEMENT
            both = longer if always else list(dict.fromkeys(self.known[name] + longer))
            self.known[name] = both if len(both) <= MOST else list(ANY)
            self.used.discard(name)
            return True
        return False

    def without_literal(self, index, depth):
        """`std::string text;`, `std::string text = f();` and `text += f();`"""
        text = [token.text if token.kind != "string" else "" for token in self.t[index:index + 3]]
        if len(text) < 3 or depth < 2:
            return
        if text[0] == "std::string" and text[2] == ";" and self.is_built(index + 1):
            self.known[text[1]], self.depth_of[text[1]] = [Way(())], depth
            return
        begin = index + (3 if text[0] == "std::string" else 2)
        end = self.right_of(begin)
        if end < len(self.t) and self.t[end].text == ";" and not any(t.kind == "string" for t in self.t[begin:end]):
            if text[0] == "std::string" and text[2] == "=" or text[1] == "+=":
                part = Expression(self.t, begin, end, self.known, self.used)
                self.assigned(begin, end, part.alternatives(), depth)

    def of_known(self, index, depth):
        """`message + path`, where the literals are in the local string `message`; the index behind it."""
        if self.t[index].text not in self.known or self.t[index + 1].text in ("=", "+="):
            return index
        begin, end = self.range_of(index)
        inside = self.t[begin:end]
        if any(token.kind == "string" for token in inside) or not any(token.text == "+" for token in inside):
            return index
        self.expression(begin, end, depth)
        return max(end, index)

    def is_built(self, index):
        """Whether a string that is declared empty is added to before it is used otherwise."""
        name = self.t[index].text
        for at in range(index + 2, min(index + 200, len(self.t) - 1)):
            if self.t[at].kind == "name" and self.t[at].text == name:
                return self.t[at + 1].text == "+=" and self.t[at + 1].kind == "sign"
        return False

    def is_loop(self, brace):
        before = self.t[brace - 1] if brace else None
        if before is None or before.kind == "string":
            return False
        return before.text == "do" or self.is_loop_head(brace - 1)

    def is_loop_head(self, index):
        """`for (…)` or `while (…)` that ends here."""
        token = self.t[index]
        return token.kind == "sign" and token.text == ")" and token.other and self.t[token.other - 1].text in ("for", "while")

    def in_loop(self, begin, name):
        """Whether the statement at hand, `name += …`, is repeated after the name was declared."""
        if any(depth > self.depth_of[name] for depth in self.loops):
            return True
        at = begin - 3  # in front of the name
        while at >= 0 and self.t[at].kind == "sign" and self.t[at].text == ")":
            if self.is_loop_head(at):
                return True
            at = self.t[at].other - 2  # an `if (…)` before it
        return False

    def forget(self, name):
        self.known.pop(name, None)
        self.depth_of.pop(name, None)
        self.used.discard(name)

    def leave(self, depth):
        for name in [n for n, d in self.depth_of.items() if d > depth]:
            if name not in self.used:
                for way in self.known[name]:
                    self.add(way)
            self.forget(name)

    def add(self, way):
        if is_words(way.parts):
            self.out.setdefault(numbered(way.parts))


# Of lists that loops make, of one word, of parts; what the queue stores; verbs alone are no sentences.
MADE = ["%1 and %2", "validation", "accuracy", "loss", "perplexity", "points", "official %1", "%1, so far", "%1, best step",
        "%1, last step", "%1 of %2 runs failed: %3",
        *(f"could not {verb}: %1" for verb in ("create", "lock", "open", "read", "replace", "shorten", "write"))]


def templates(text, name, errors_only=False):
    return [] if ELSEWHERE.search(name) else Source(text, errors_only).templates()
