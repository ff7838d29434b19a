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

/// A page as its author types it; what is not shown in the form does not exist.
struct PageDraft {
    Q_DECLARE_TR_FUNCTIONS(PageDraft)
public:
    enum Shows { Nothing, Runs, State };
    /// Behind these: to predict the figure offered at (question − FirstFigure).
    enum Question { None, Open, HighestMetric, LowestSimilarity, FirstFigure };

    QString title, text;
    Shows shows = Nothing;
    QStringList runs;   ///< ids
    QStringList charts; ///< of lessonCharts()
    QString highlight;  ///< of `charts`; empty: none
    bool startsAtEnd = false;
    QString paper, code, measured; ///< texts of the three boxes; empty: there is none
    int question = None;
    QString prompt, answer; ///< of an open question; else empty ones are filled in, and none
};

/// Those that can be computed from the source.
[[nodiscard]] std::vector<FigureOffer> figureOffers(const LessonSource& source);

/// The page of a lesson that a draft is. {name} of an offered figure in `measured` or `answer` stands for it.
[[nodiscard]] engine::LessonPage pageOf(const PageDraft& draft, const LessonSource& source,
                                        const std::vector<FigureOffer>& offers);

} // namespace ui
