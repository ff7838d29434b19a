// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"

#include <QString>

#include <string>
#include <vector>

/// A data file with one thing wrong in it, and what must be said about it.
struct BrokenFile {
    const char* name; ///< of the case
    const char* file; ///< its ending says the form
    std::string content;
    std::int64_t line;   ///< where; 0: the whole file
    const char* mention; ///< what the message holds
    bool refused = true; ///< else it is read, and the report counts what was decided
    engine::TaskKind kind = engine::TaskKind::Classification;
};

inline std::string wide(const std::string& text, bool bigEndian)
{
    std::string bytes;
    for (const char c : text)
        bytes += bigEndian ? std::string{'\0', c} : std::string{c, '\0'};
    return bytes;
}

inline std::string manyRows(int count, const char* line)
{
    std::string rows;
    for (int i = 0; i < count; ++i)
        rows += QString(line).arg(i).toStdString();
    return rows;
}

inline std::vector<BrokenFile> brokenTexts()
{
    const std::string tsv = "sentence\tlabel\none\t0\ntwo\t1\n", nul("\0", 1);
    const auto kRegression = engine::TaskKind::Regression;
    return {
        {"nothing", "a.tsv", "", 0, "empty"},
        {"nothing, CSV", "a.csv", "", 0, "empty"},
        {"nothing, JSON lines", "a.jsonl", "", 0, "no rows"},
        {"nothing, JSON", "a.json", "", 0, "array"},
        {"a byte order mark alone", "a.csv", "\xEF\xBB\xBF", 0, "empty"},
        {"blank lines alone", "a.tsv", "\n\r\n\n", 0, "empty"},
        {"a header alone", "a.tsv", "sentence\tlabel\n", 0, "no rows"},
        {"a header alone, CSV", "a.csv", "sentence,label\r\n", 0, "no rows"},
        {"UTF-16", "a.tsv", "\xFF\xFE" + wide(tsv, false), 0, "UTF-16"},
        {"UTF-16, big-endian", "a.csv", "\xFE\xFF" + wide(tsv, true), 0, "UTF-16"},
        {"UTF-16 without its mark", "a.jsonl", wide("{\"sentence\": \"x\"}", false), 0, "UTF-16"},
        {"Latin-1", "a.tsv", tsv + "caf\xE9\t1\n", 4, "UTF-8", false},
        {"a character cut in two", "a.csv", "sentence,label\none,0\n\xE2\x82,1\n", 3, "UTF-8", false},
        {"a surrogate as bytes", "a.tsv", tsv + "\xED\xA0\x80\t0\n", 4, "UTF-8", false},
        {"NUL bytes", "a.tsv", tsv + "th" + nul + "ree\t1\n", 4, "NUL", false},
        {"packed by gzip", "a.tsv", "\x1F\x8B\x08 and more", 0, "gzip"},
        {"a spreadsheet", "a.csv", "PK\x03\x04 and more", 0, "spreadsheet"},
        {"a pointer of Git LFS", "a.jsonl", "version https://git-lfs.github.com/spec/v1\noid sha256:0\n", 0, "Git LFS"},
        {"a web page", "a.json", "\n<!DOCTYPE html><html></html>", 0, "web page"},
        {"another form's name", "a.xlsx", "x", 0, "cannot end in"},
        {"a row longer than the header", "a.tsv", tsv + "a\tb\t1\n", 4, "3 fields"},
        {"half a last line", "a.tsv", tsv + "thr", 4, "lacks a text or its label"},
        {"an empty label", "a.tsv", tsv + "three\t\n", 4, "label"},
        {"an empty text", "a.tsv", tsv + "  \t1\n", 4, "empty", false},
        {"carriage returns alone", "a.tsv", "sentence\tlabel\rone\t0\rtwo\t1\r", 1, "carriage return"},
        {"two columns of one name", "a.tsv", "sentence\tlabel\tlabel\none\t0\t1\n", 0, "two columns"},
        {"no labels", "a.tsv", "sentence\tidx\none\t0\n", 1, "no labels"},
        {"no text", "a.tsv", "words\tlabel\none\t0\n", 1, "no column"},
        {"commas under a tabulator's name", "a.tsv", "sentence,label\none,0\n", 1, "no column"},
        {"one class", "a.tsv", "sentence\tlabel\none\t0\ntwo\t0\n", 0, "only one class"},
        {"a thousand and one classes", "a.tsv", "sentence\tlabel\n" + manyRows(1001, "s\t%1\n"), 0, "1,000"},
        {"a target NaN", "a.tsv", "sentence\tscore\none\t0.5\ntwo\tNaN\n", 3, "finite", true, kRegression},
        {"a target infinite", "a.tsv", "sentence\tscore\none\t-inf\ntwo\t1\n", 2, "finite", true, kRegression},
        {"a huge target", "a.csv", "sentence,score\none,1e999\ntwo,1\n", 2, "finite", true, kRegression},
        {"a word for a target", "a.csv", "sentence,score\none,1\ntwo,high\n", 3, "finite", true, kRegression},
        {"a quote never closed", "a.csv", "sentence,label\none,0\n\"two,1\nthree,0\n", 3, "never closed"},
        {"text behind a quote", "a.csv", "sentence,label\none,0\n\"two\"x,1\n", 3, "closing quote"},
        {"a lone carriage return", "a.csv", "sentence,label\none,0\rtwo,1\n", 2, "carriage return"},
        {"a comma within a text", "a.csv", "sentence,label\none,0\none, two,1\n", 3, "3 fields"},
        {"columns of one row shifted", "a.csv", "id,sentence,label\n1,one,0\n2,two,1\nthree,0\n", 4, "lacks"},
    };
}

inline std::vector<BrokenFile> brokenJson()
{
    const std::string line = "{\"sentence\": \"one\", \"label\": 0}\n{\"sentence\": \"two\", \"label\": 1}\n";
    const auto kLanguage = engine::TaskKind::CausalLm;
    return {
        {"half a last line", "a.jsonl", line + "{\"sentence\": \"thr", 3, "closing quote"},
        {"a list for a row", "a.jsonl", line + "[1, 2]\n", 3, "no JSON object"},
        {"two rows on a line", "a.jsonl", line + "{\"label\": 1} {\"label\": 0}\n", 3, "more text"},
        {"a key twice", "a.jsonl", line + "{\"label\": 1, \"label\": 0}\n", 3, "twice"},
        {"brackets without end", "a.jsonl", line + "{\"sentence\": " + std::string(100'000, '[') + "\n", 3, "levels"},
        {"a number without end", "a.jsonl", line + "{\"sentence\": \"x\", \"label\": 1e999999}\n", 3, "too large"},
        {"a high surrogate alone", "a.jsonl", line + "{\"sentence\": \"\\ud83d\", \"label\": 1}\n", 3, "surrogate"},
        {"a low surrogate alone", "a.jsonl", line + "{\"sentence\": \"\\ude00\", \"label\": 1}\n", 3, "surrogate"},
        {"a raw tabulator", "a.jsonl", line + "{\"sentence\": \"a\tb\", \"label\": 1}\n", 3, "control character"},
        {"bytes that are not UTF-8", "a.jsonl", line + "{\"sentence\": \"caf\xE9\", \"label\": 1}\n", 3, "UTF-8"},
        {"NaN", "a.jsonl", line + "{\"sentence\": \"x\", \"label\": NaN}\n", 3, "expected"},
        {"Python's quotes", "a.jsonl", line + "{'sentence': 'x', 'label': 1}\n", 3, "double quotes"},
        {"a comma too many", "a.jsonl", line + "{\"sentence\": \"x\", \"label\": 1,}\n", 3, "double quotes"},
        {"no label in a row", "a.jsonl", line + "{\"sentence\": \"x\"}\n", 3, "lacks"},
        {"null for a label", "a.jsonl", line + "{\"sentence\": \"x\", \"label\": null}\n", 3, "lacks"},
        {"rows of other keys", "a.jsonl", line + "{\"text\": \"x\", \"label\": 1}\n", 3, "lacks"},
        {"a thousand and one keys", "a.jsonl", manyRows(1001, "{\"sentence\": \"s\", \"label\": %1, \"k%1\": 1}\n"), 999, "keys"},
        {"carriage returns alone", "a.jsonl", "{\"sentence\": \"x\", \"label\": 1}\r{\"sentence\": \"y\"}\r", 1,
         "more text"},
        {"an array cut between rows", "a.json", "[{\"sentence\": \"one\", \"label\": 0},\n", 1, "ends early"},
        {"an array cut within a row", "a.json", "[{\"sentence\": \"one\", \"label\": 0},\n{\"sente", 2, "ends early"},
        {"no comma between rows", "a.json", "[{\"sentence\": \"a\", \"label\": 0}\n{\"label\": 1}]", 1, "expected ','"},
        {"a comma behind the last row", "a.json", "[{\"sentence\": \"a\", \"label\": 0},]", 1, "comma"},
        {"text behind the array", "a.json", "[{\"sentence\": \"a\", \"label\": 0}] 1", 1, "more text"},
        {"an object over many lines", "a.json", "{\n  \"data\": []\n}\n", 1, "double quotes"},
        {"a number for a row", "a.json", "[{\"sentence\": \"a\", \"label\": 0}, 2]", 2, "no JSON object"},
        {"an empty array", "a.json", "[]", 0, "no rows"},
        {"an empty response", "a.jsonl",
         "{\"prompt\": \"p\", \"response\": \"r\"}\n{\"prompt\": \"q\", \"response\": \" \"}\n", 2, "empty", false,
         kLanguage},
        {"no response", "a.jsonl", "{\"prompt\": \"p\", \"response\": \"r\"}\n{\"prompt\": \"q\"}\n", 2,
         "lacks its response", true, kLanguage},
    };
}
