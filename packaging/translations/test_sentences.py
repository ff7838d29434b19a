#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What collect-sentences and check-texts make of small sources."""
import pathlib
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
from sentence_expressions import templates  # noqa: E402


def of(body, errors_only=False):
    return templates("namespace engine {\nvoid f()\n{\n" + body + "\n}\n}\n", "train/made.cpp", errors_only)


class Expressions(unittest.TestCase):
    def test_places_stand_for_values(self):
        self.assertEqual(of('fail("the vocabulary has " + std::to_string(n) + " tokens, but the model " + text(m.size()));'),
                         ["the vocabulary has %1 tokens, but the model %2"])

    def test_neighbouring_literals_are_one(self):
        self.assertEqual(of('fail("the text is "\n     "too long");'), ["the text is too long"])

    def test_each_side_of_a_choice(self):
        self.assertEqual(of('add(n == 1 ? "one seed is left" : count(n) + " seeds are left");'),
                         ["one seed is left", "%1 seeds are left"])

    def test_the_same_condition_has_one_side(self):
        self.assertEqual(of('add(name + (n == 1 ? " was" : " were") + " pruned and " + (n == 1 ? "is" : "are") + " gone");'),
                         ["%1 was pruned and is gone", "%1 were pruned and are gone"])

    def test_a_local_string_is_followed(self):
        self.assertEqual(of('std::string text = "it is " + a;\nif (b)\n    text += ", at rate " + r;\nfail(text + ".");'),
                         ["it is %1.", "it is %1, at rate %2."])

    def test_a_local_string_is_used_without_a_literal(self):
        self.assertEqual(of('const std::string what = gone ? "there is no file " : "this is no file: ";\nfail(what + path);'),
                         ["there is no file %1", "this is no file: %1"])

    def test_what_a_loop_adds_stands_alone(self):
        self.assertEqual(of('std::string text;\nfor (int i : all)\n    text += "row " + name(i) + " is bad";\nfail(text);'),
                         ["row %1 is bad"])

    def test_arguments_of_calls_are_expressions_of_their_own(self):
        self.assertEqual(of('throw EngineError(ErrorCode::BadFile, "it has " + in("two words") + " here", where, "try again");'),
                         ["it has %1 here", "two words", "try again"])

    def test_counted_nouns(self):
        self.assertEqual(of('add("over " + countOf(n, "seed") + " of it");'), ["over %1 of it", "1 seed", "%1 seeds"])

    def test_lambda_is_a_word_of_its_own(self):
        self.assertEqual(of('add("the seeds of " + lambdaText(effect.lambda) + " are " + names(x));'),
                         ["the seeds of λ = %1 are %2"])

    def test_strings_in_brackets_and_constructors(self):
        self.assertEqual(of('return std::string(high ? "scored " : "had a loss ") + amount + (up ? " above" : " below");'),
                         ["scored %1 above", "scored %1 below", "had a loss %1 above", "had a loss %1 below"])

    def test_what_is_no_sentence_is_left(self):
        self.assertEqual(of('use("key", "a.b_c", "<p>bold text</p>", R"(\\d+ x)", "{\\"a b\\": 1}"); // "a comment here"'), [])

    def test_escapes(self):
        self.assertEqual(of(r'fail("end lines with \\n or \"both\" of\tthem");'), ['end lines with \\n or "both" of\tthem'])

    def test_only_errors_of_the_window(self):
        self.assertEqual(of('setText("not for this list");\nthrow engine::EngineError(code, "the folder is gone");', True),
                         ["the folder is gone"])


class Scripts(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.root = pathlib.Path(self.folder.name)
        for name in ("engine/src", "ui/translation", "app/workbench"):
            (self.root / name).mkdir(parents=True)
        (self.root / "ui/translation/engine_text_list.cpp").write_text('QT_TRANSLATE_NOOP("EngineText", "Learning rate"),\n')
        self.source = self.root / "engine/src/a.cpp"
        self.source.write_text('void f()\n{\n    fail("the file " + name + " is gone");\n    use("Learning rate");\n}\n')

    def tearDown(self):
        self.folder.cleanup()

    def run_script(self, name, *options):
        return subprocess.run([sys.executable, HERE / name, "--root", self.root, *options], capture_output=True, encoding="utf-8")

    def test_the_list_is_written_and_checked(self):
        self.assertEqual(self.run_script("collect-sentences", "--check").returncode, 1)
        self.assertEqual(self.run_script("collect-sentences").returncode, 0)
        written = (self.root / "ui/translation/engine_sentence_list.cpp").read_text()
        self.assertIn('QT_TRANSLATE_NOOP("EngineSentence", "the file %1 is gone"),', written)
        self.assertNotIn('"Learning rate"', written)
        self.assertEqual(self.run_script("collect-sentences", "--check").returncode, 0)

    def test_a_new_sentence_is_noticed(self):
        self.run_script("collect-sentences")
        self.source.write_text('void f()\n{\n    fail("the disk is full");\n}\n')
        done = self.run_script("collect-sentences", "--check")
        self.assertEqual(done.returncode, 1)
        self.assertIn("the disk is full", done.stderr)

    @unittest.skipUnless(len(sys.argv) > 1, "no lupdate was named")
    def test_texts_that_are_missing_or_open(self):
        file = self.root / "resources/translations/sibo_de.ts"
        file.parent.mkdir(parents=True)
        head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="de"><context><name>Page</name>'
        message = "<message><source>Open</source><translation{}>{}</translation></message>"
        source = self.root / "ui/page.cpp"
        (self.root / "ui/translation/engine_text_list.cpp").write_text("")
        one = 'void f() { QCoreApplication::translate("Page", "Open"); }\n'
        two = one + 'void g() { QCoreApplication::translate("Page", "Close"); }\n'
        for text, translation, complaint in [(one, ("", "Öffnen"), ""), (two, ("", "Öffnen"), "Page: Close"),
                                             (one, (' type="unfinished"', ""), "not translated"), ("", ("", "Öffnen"), "no more")]:
            source.write_text(text)
            file.write_text(head + message.format(*translation) + "</context></TS>\n", encoding="utf-8")
            done = self.run_script("check-texts", "--lupdate", LUPDATE)
            self.assertEqual(done.returncode, 1 if complaint else 0, done.stderr)
            self.assertIn(complaint, done.stderr)


if __name__ == "__main__":
    LUPDATE = sys.argv[1] if len(sys.argv) > 1 else None
    unittest.main(argv=sys.argv[:1])
