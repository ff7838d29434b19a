// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lesson_figure.h"
#include "engine/lesson_reading.h"
#include "engine/lesson_state.h"
#include "engine/lesson_texts.h"
#include "engine/runs.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// A lesson: pages of text, recorded runs, questions. A folder or one file (.lesson.zip); resources/lessons/FORMAT.md
/// is its description. Lessons may come from anybody: nothing in one is run, fetched or written outside memory.
/// Figures and right answers are never stored, they are computed from the recordings.   Thread: any.
namespace engine {

/// A run folder cut to what it told.
struct LessonRecording {
    std::string id;    ///< [a-z0-9-]+, name of its folder and of its run in the events
    std::string label; ///< "λ = 0.6"
    RunRecord run;     ///< `folder` is empty
};

enum class LessonCheckKind { Greater, Less, Within, Highest, Lowest };
/// Greater: left > right + tolerance. Less: left < right − tolerance. Within: |left − right| ≤ tolerance.
/// Highest, Lowest: `left` of its recordings against the same of each of `among`; of a reading, of all its arms.
struct LessonCheck {
    LessonCheckKind kind = LessonCheckKind::Greater;
    LessonFigure left, right;
    double tolerance = 0;
    std::vector<std::vector<std::string>> among;
};

inline constexpr std::size_t kLessonMostOptions = 8;
enum class LessonQuestionKind { Open, Choice, Number };
struct LessonOption {
    std::string text;
    LessonCheck holds; ///< the option is right where this does
};
struct LessonQuestion {
    LessonQuestionKind kind = LessonQuestionKind::Open;
    std::string prompt;
    std::vector<LessonOption> options; ///< choice: 2 to kLessonMostOptions; exactly one holds
    LessonFigure figure;               ///< number: what is asked for
    double tolerance = 0;              ///< number: right within this
    std::string answer;                ///< open: a model answer; else what is said after the answer. Markdown
    LessonFigures figures;             ///< of `answer`
    bool predict = false;              ///< asked before the recording runs on
};

enum class LessonBoxKind { Paper, Code, Measured };
struct LessonBox {
    LessonBoxKind kind = LessonBoxKind::Paper;
    std::string text;      ///< Markdown
    LessonFigures figures; ///< measured only, at least one
};

struct LessonPage {
    std::string title, text;             ///< Markdown
    std::vector<std::string> recordings; ///< shown, in order
    std::vector<std::string> charts;     ///< of lessonCharts(); empty: none
    std::vector<std::string> highlight;  ///< of `charts`, of a state of its controls
    std::int64_t startStep = 0;          ///< where the recording stands first; -1: at its end
    std::string state;                   ///< shown in the place of recordings
    std::string from, to;                ///< ids of its steps: where it stands first; at which it counts as run
    std::string reading;                 ///< shown in the place of recordings
    std::string measure;                 ///< of it, of lessonReadingMeasures(), that is shown first; empty: similarity
    std::optional<int> layer;            ///< of it, whose cosines are shown first; null: the last
    std::optional<std::vector<std::string>> controls; ///< of lessonControls(): that are offered; null: all
    std::vector<LessonBox> boxes;
    std::vector<LessonQuestion> questions;
};

struct Lesson {
    std::string id; ///< [a-z0-9-]+
    std::string title, summary, author, licence, language;
    int minutes = 0;
    std::string teacher;                     ///< notes, Markdown
    std::string licenceText;                 ///< its LICENSE, as it is; kept with it
    std::map<std::string, LessonTerm> terms; ///< what `term:id` links to
    std::vector<LessonRecording> recordings;
    std::vector<LessonReading> readings;
    std::vector<LessonState> states;
    std::vector<LessonPage> pages;
    std::map<std::string, LessonTexts> languages; ///< "de", "zh_CN": what it says in others than `language`
    std::filesystem::path place;                  ///< where it was read from; not part of it
};

struct LessonLimits {
    std::uint64_t bytes = 32u << 20;    ///< unpacked, in all
    std::uint64_t fileBytes = 8u << 20; ///< of one file
    std::size_t files = 300;            ///< and as many folders
    std::size_t textBytes = 64u << 10;  ///< of one text
    std::size_t pages = 60, recordings = 64, states = 20, edits = 500, items = 20, events = 100'000, languages = 20;
    std::uint64_t visits = 200'000'000; ///< events that are looked at for its figures, a second's work
    std::size_t readings = 20, arms = 8, sentences = 256, tokens = 128; ///< `tokens` of the sentence shown
    std::size_t cosines = 400'000;                                      ///< of a reading, in all
};

/// "loss", "metric", "similarity", "heat-map".
[[nodiscard]] const std::vector<std::string>& lessonCharts();
/// Of a page with recordings "slider", "speed", "axes"; with a state "lambda", "method", "rank", "layer", "source",
/// "gradient", "numbers". What is read and played on is always there.
[[nodiscard]] const std::vector<std::string>& lessonControls(const LessonPage& page);
/// "similarity", "excess", "retention", "rank", "norm": what a reading's chart over the layers can show.
[[nodiscard]] const std::vector<std::string>& lessonReadingMeasures();
inline constexpr const char* kLessonSuffix = ".lesson.zip";
inline constexpr const char* kLessonFile = "lesson.json";

/// A folder with a lesson.json, or a file. Everything is checked: names, sizes, counts, links, that every figure can be
/// computed and that each choice has exactly one right option.
/// Errors  EngineError{MissingFile, BadFile} with the place inside; {Unsupported}: of a newer format.
[[nodiscard]] Lesson readLesson(const std::filesystem::path& place, const LessonLimits& limits = {});

/// The lesson as it reads in `language` ("de_AT": de_AT, else de), each text that is not translated as it stands; the
/// lesson itself where it is not in that language. Figures and checks stay. Keep the one that was read: the way back.
[[nodiscard]] Lesson inLanguage(const Lesson& lesson, const std::string& language);

/// Writes one file (a zip) that appears whole or not at all; reading it gives the same lesson.
/// Errors  EngineError{BadConfig, BadFile}: what readLesson would refuse, and a name without the suffix; {DiskFull,
/// Io}.
void writeLesson(const Lesson& lesson, const std::filesystem::path& file);
/// An unfinished lesson, of which nothing is checked but what reading it needs; as whole as the other.
/// Errors  EngineError{DiskFull, Io}; reading also {MissingFile, BadFile}.
void writeLessonDraft(const Lesson& lesson, const std::filesystem::path& file);
[[nodiscard]] Lesson readLessonDraft(const std::filesystem::path& file);
/// The same as a folder, which may not be there yet; what lessons in a repository are kept as.
void writeLessonFolder(const Lesson& lesson, const std::filesystem::path& folder);

/// A run folder as a recording, with its own label where `label` is empty: its events without checkpoints and phases,
/// its configuration without folders. Of the losses stay `steps` (evenly chosen, first and last among them) and those
/// of steps at which something was measured; the tokens of a step that is left out are added to the next that stays.
/// Every evaluation stays, and of the similarities `steps`, chosen likewise, the frozen model's and those at
/// evaluations. Errors  EngineError{MissingFile, BadFile, BadConfig}: no events in it, or `id` is no plain name.
[[nodiscard]] LessonRecording recordRun(const std::filesystem::path& runFolder, const std::string& id,
                                        const std::string& label, std::size_t steps = 200);

/// Errors  EngineError{BadFile}: the recordings do not hold that figure.
[[nodiscard]] double lessonFigure(const Lesson& lesson, const LessonFigure& figure);
/// "0.554", "78.5 %", "74,498", "85 ms", "412 MB": with a point and − in every language.
[[nodiscard]] std::string lessonFigureText(const Lesson& lesson, const LessonFigure& figure);
[[nodiscard]] std::string lessonFigureText(double value, const LessonFigure& figure);
/// `text` with each {name} replaced by its figure.
[[nodiscard]] std::string withLessonFigures(const Lesson& lesson, const std::string& text,
                                            const LessonFigures& figures);
[[nodiscard]] bool lessonCheckHolds(const Lesson& lesson, const LessonCheck& check);
/// Of a choice: the index of the option that holds.
[[nodiscard]] std::size_t rightLessonOption(const Lesson& lesson, const LessonQuestion& question);
/// Of a number: no farther from the figure than the tolerance, or than half a unit of the last digit that is shown, so
/// that the shown figure itself is right.
[[nodiscard]] bool isRightLessonNumber(const Lesson& lesson, const LessonQuestion& question, double given);
/// Place of the step that counts as run, and of that where the state stands first, in layerSteps of its settings.
struct LessonWay {
    int from = 0, to = 0;
};
[[nodiscard]] LessonWay lessonWay(const Lesson& lesson, const LessonPage& page);
/// Errors  EngineError{BadFile}: there is none of that id.
[[nodiscard]] const LessonState& lessonState(const Lesson& lesson, const std::string& id);
[[nodiscard]] const LessonReading& lessonReading(const Lesson& lesson, const std::string& id);
/// Step of the last event of the page's recordings.
[[nodiscard]] std::int64_t lessonSteps(const Lesson& lesson, const LessonPage& page);
/// Throws what readLesson would if the lesson were written, its sizes included; nothing is written.
void checkLesson(const Lesson& lesson, const LessonLimits& limits = {});

/// What is wrong with a text of a lesson, or empty: pictures, HTML, and links other than term:ID and page:N.
[[nodiscard]] std::string lessonTextFault(const Lesson& lesson, const std::string& markdown);

} // namespace engine
