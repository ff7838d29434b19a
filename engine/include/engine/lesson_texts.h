// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

/// What a lesson says in another language than its own: texts alone. Figures, checks, recordings and charts are the
/// lesson's, so a translation cannot say another number. An empty or missing text stands as in the lesson.
namespace engine {

struct LessonTerm {
    std::string term, text;
};

struct LessonQuestionTexts {
    std::string prompt, answer;
    std::vector<std::string> options; ///< none, or as many as the question has; so below
};

struct LessonPageTexts {
    std::string title, text; ///< Markdown
    std::vector<std::string> boxes;
    std::vector<LessonQuestionTexts> questions;
};

struct LessonReadingTexts {
    std::string label;
    std::vector<std::string> arms;
};

struct LessonTexts {
    std::string title, summary, teacher;
    std::map<std::string, LessonTerm> terms;   ///< by the lesson's ids
    std::map<std::string, std::string> labels; ///< of recordings, by their ids
    std::map<std::string, LessonReadingTexts> readings;
    std::vector<LessonPageTexts> pages;
};

} // namespace engine
