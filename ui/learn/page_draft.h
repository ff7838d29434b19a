// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learn/lesson_source.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace ui {

/// A figure an author can have written into a text or asked for.
struct FigureOffer {
    QString words;    ///< "the last layer's similarity at the end, λ = 0.4, seed 1"
    std::string name; ///< "similarity-1", what stands in braces for it
    engine::LessonFigure figure;
    double within = 0; ///< how near an answer must be
};

/// A box as its author types it; without text there is none.
struct BoxDraft {
    engine::LessonBoxKind kind = engine::LessonBoxKind::Paper;
    QString text;
    engine::LessonFigures own; ///< that it came with, beside those offered
    int origin = -1;           ///< its place in the page that was opened; −1: new
};

struct QuestionDraft {
    /// Kept: a choice or number as it was opened, only its texts are typed. Behind these: to predict the figure offered
    /// at (kind − FirstFigure).
    enum Kind { None, Open, Kept, HighestMetric, LowestSimilarity, MostAlike, LeastAlike, FirstFigure };
    int kind = None;
    QString prompt, answer; ///< of an open question; else empty ones are filled in, and none
    QStringList options;    ///< texts of a kept choice
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
    QString shown;      ///< id of the state or reading
    QStringList runs;   ///< ids
    QStringList charts; ///< of lessonCharts()
    QString highlight;  ///< of `charts`; empty: none
    bool startsAtEnd = false;
    std::vector<BoxDraft> boxes;
    std::vector<QuestionDraft> questions;
    engine::LessonPage kept; ///< as it was opened: what the form does not show stays
    int origin = -1;         ///< its place in the lesson that was opened; −1: new
};

/// Those that can be computed from the source; none has a name of `taken`.
[[nodiscard]] std::vector<FigureOffer> figureOffers(const LessonSource& source, const QStringList& taken = {});

/// The page of a lesson that a draft is. {name} of an offered figure in a measured box or an answer stands for it.
[[nodiscard]] engine::LessonPage pageOf(const PageDraft& draft, const LessonSource& source,
                                        const std::vector<FigureOffer>& offers);
/// The other way, of the page at `origin`.
[[nodiscard]] PageDraft draftOf(const engine::LessonPage& page, int origin);

/// What counts of it: what was left empty does not.
[[nodiscard]] bool isThere(const BoxDraft& box);
[[nodiscard]] bool isThere(const QuestionDraft& question);

} // namespace ui
