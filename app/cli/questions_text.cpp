// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions_text.h"

#include "check_text.h"
#include "text_table.h"

#include <nlohmann/json.hpp>
#include <sstream>

namespace cli {

namespace {

constexpr std::size_t kColumns = 96;

/// Words of a text in lines, each behind `indent` blanks.
std::string wrapped(const std::string& text, std::size_t indent)
{
    std::string lines, line;
    std::istringstream words(text);
    for (std::string word; words >> word;) {
        if (!line.empty() && displayWidth(line) + 1 + displayWidth(word) > kColumns - indent) {
            lines += std::string(indent, ' ') + line + "\n";
            line.clear();
        }
        line += (line.empty() ? "" : " ") + word;
    }
    return lines + std::string(indent, ' ') + line + "\n";
}

const char* needName(engine::QuestionNeed need)
{
    switch (need) {
    case engine::QuestionNeed::Models:
        return "models";
    case engine::QuestionNeed::Tasks:
        return "tasks";
    case engine::QuestionNeed::Nothing:
        break;
    }
    return "";
}

std::string counted(std::size_t count, const char* one)
{
    return grouped(static_cast<std::int64_t>(count)) + " " + one + (count == 1 ? "" : "s");
}

} // namespace

std::string questionsText(std::span<const engine::Question> questions)
{
    std::string text;
    for (const engine::Question& question : questions) {
        text += (text.empty() ? "" : "\n") + question.id + "  " + question.title + "\n";
        text += wrapped(question.asks, 4) + wrapped(question.answers, 4);
        if (question.need != engine::QuestionNeed::Nothing)
            text += wrapped(std::string("needs --") + needName(question.need), 4);
    }
    return text + "\nsibo questions ID --config CONFIG > study.json   then   sibo train study.json\n";
}

std::string questionsJson(std::span<const engine::Question> questions)
{
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const engine::Question& question : questions)
        list.push_back({{"id", question.id},
                        {"title", question.title},
                        {"asks", question.asks},
                        {"answers", question.answers},
                        {"needs", needName(question.need)},
                        {"measured", question.measured}});
    return list.dump(1) + "\n";
}

std::string planText(const engine::StudyPlan& plan)
{
    std::string text = counted(plan.runs.size(), "run") + ": " + counted(plan.settings, "setting") + " × " +
                       counted(plan.seeds, "seed") + ", in " + counted(plan.cohorts.size(), "cohort");
    if (!plan.excluded.empty())
        text += "\nleft out by study.exclude: " + counted(plan.excluded.size(), "point");
    if (!plan.repeated.empty())
        text += "\nsaid twice, trained once: " + counted(plan.repeated.size(), "point");
    for (const engine::InvalidRun& run : plan.invalid)
        for (const engine::Problem& problem : run.problems)
            text += "\ncannot be trained: " + printable(run.label) + ": " + problemText(problem);
    return text;
}

} // namespace cli
