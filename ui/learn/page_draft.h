// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learn/lesson_source.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ui {

/// A figure an author can have written into a text or asked for.
struct FigureOffer {
    QString words;    ///< "the last layer's similarity at the end, λ = 0.4, seed 1"
    std::string name; ///< "similarity-1", what stands in braces for it
    engine::LessonFigure figure;
    double within = 0; ///< how near an answer must be
};

/// What the form of a lesson is about.
struct AuthorFacts {
    LessonSource source;
    std::vector<FigureOffer> offers;
    engine::Lesson lesson; ///< what the source has, for what is computed from it
};
/// Makes offers and lesson those of the source; none of the offers has a name of `taken`.
void follow(AuthorFacts& facts, const QStringList& taken);

/// A box as its author types it; without text there is none.
struct BoxDraft {
    engine::LessonBoxKind kind = engine::LessonBoxKind::Paper;
    QString text;
    engine::LessonFigures own; ///< that it came with, beside those offered
    int origin = -1;           ///< its place in the page that was opened; −1: new
};

/// An option of a choice, and what makes it the right one; without text there is none.
struct OptionDraft {
    QString text;
    engine::LessonCheck holds;
    bool amongShown = false; ///< highest, lowest: of the runs that the page shows
    int origin = -1;         ///< its place in the question that was opened; −1: new
};

struct QuestionDraft {
    /// Choice: in one's own words. Number: of an offered figure. Kept: a number of another figure, as it was opened.
    enum Kind { None, Open, Choice, Number, Kept, HighestMetric, LowestSimilarity, MostAlike, LeastAlike };
    int kind = None;
    QString prompt, answer; ///< of an open question; else empty ones are filled in, and none
    std::vector<OptionDraft> options;
    QString figure;               ///< name of an offer
    std::optional<double> within; ///< of a number; null: as offered or kept
    bool predict = true;          ///< where something runs on the page
    engine::LessonQuestion kept;
    int origin = -1; ///< as of boxes
};

/// A page as its author types it.
struct PageDraft {
    Q_DECLARE_TR_FUNCTIONS(PageDraft)
public:
    enum Shows { Nothing, Runs, State, Reading };

    QString title, text;
    Shows shows = Nothing;
    QString shown;        ///< id of the state or reading
    QStringList runs;     ///< ids
    QStringList charts;   ///< of lessonCharts()
    QStringList frames;   ///< of `charts`, of a state its controls
    qint64 startStep = 0; ///< of runs; −1: at their end
    QString measure;      ///< of a reading; empty: the usual one
    std::optional<int> layer;
    QString from, to; ///< of a state: ids of steps
    std::optional<QStringList> controls;
    std::vector<BoxDraft> boxes;
    std::vector<QuestionDraft> questions;
    int origin = -1; ///< its place in the lesson that was opened; −1: new
};

/// Those that can be computed from the source; none has a name of `taken`.
[[nodiscard]] std::vector<FigureOffer> figureOffers(const LessonSource& source, const QStringList& taken = {});

/// The page of a lesson that a draft is. {name} of an offered figure in a measured box or an answer stands for it.
[[nodiscard]] engine::LessonPage pageOf(const PageDraft& draft, const AuthorFacts& facts);
/// A question of it.
[[nodiscard]] engine::LessonQuestion questionOf(const PageDraft& page, const QuestionDraft& draft,
                                                const AuthorFacts& facts);
/// The other way, of the page at `origin`.
[[nodiscard]] PageDraft draftOf(const engine::LessonPage& page, int origin);

/// What counts of it: what was left empty does not.
[[nodiscard]] bool isThere(const BoxDraft& box);
[[nodiscard]] bool isThere(const QuestionDraft& question);
[[nodiscard]] bool isThere(const OptionDraft& option);

} // namespace ui
