// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "engine/config_io.h"
#include "engine/error.h"
#include "engine/places.h"
#include "engine/runs.h"
#include "engine/study_plan.h"
#include "exit_codes.h"
#include "questions_text.h"
#include "requests.h"

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

namespace cli {

namespace {

struct Options {
    std::string id, config, out;
    std::vector<std::string> settings, models, tasks;
    bool json = false;
};

const engine::Question& questionNamed(const std::string& id)
{
    if (const engine::Question* question = engine::findQuestion(id))
        return *question;
    std::string ids;
    for (const engine::Question& question : engine::questions())
        ids += (ids.empty() ? "" : ", ") + question.id;
    throw engine::EngineError(engine::ErrorCode::BadConfig, "\"" + id + "\" is no question", "questions",
                              "questions are " + ids);
}

engine::QuestionFacts factsFor(const engine::TrainConfig& base, const Options& options)
{
    const std::filesystem::path library = engine::libraryRoot(options.out);
    engine::QuestionFacts facts;
    facts.model = engine::describeModel(engine::findModel(base.model.path, library));
    for (const std::string& model : options.models) {
        (void)engine::findModel(model, library); // a name that leads nowhere is told now, not in the study
        facts.models.emplace_back(engine::isBareName(model) ? std::filesystem::path(model)
                                                            : std::filesystem::absolute(model).lexically_normal());
    }
    for (const std::string& task : options.tasks)
        facts.tasks.push_back(configFrom(task, {}).task);
    return facts;
}

int writeStudy(const Options& options, const Console& console)
{
    const engine::Question& question = questionNamed(options.id);
    if (options.config.empty())
        throw engine::EngineError(engine::ErrorCode::BadConfig, "a question is asked of a configuration", "--config",
                                  "for instance: sibo questions " + question.id + " --config demo");
    const engine::TrainConfig base = configFrom(options.config, options.settings);
    const engine::TrainConfig study = question.make(base, factsFor(base, options));
    console.out << engine::toJson(study) << std::flush;
    if (question.measured)
        console.err << "measured, not trained: sibo bench --study cost FILE" << std::endl;
    else
        console.err << planText(engine::planStudy(study)) << std::endl;
    return kDone;
}

} // namespace

void addQuestionsCommand(CLI::App& app, Action& action)
{
    auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("questions", "The paper's questions as studies: list them, or write one as a study file");
    command->add_option("ID", options->id, "Question to write as a study, on stdout; `sibo train` trains it");
    command->add_option("--config", options->config, "Configuration (JSON) or preset that it is asked of");
    command->add_option("--set", options->settings, "key=value: changes the configuration (see `sibo fields`)")
        ->allow_extra_args(false);
    command->add_option("--models", options->models, "Further models, for the question about model size");
    command->add_option("--tasks", options->tasks, "Configurations of further data, for the question about data sets");
    command->add_option("--out", options->out, "Library folder, instead of $SIBO_HOME");
    command->add_flag("--json", options->json, "The list as JSON on stdout");
    command->callback([options, &action] {
        action = [options](const Console& console) -> int {
            if (!options->id.empty())
                return writeStudy(*options, console);
            const auto all = engine::questions();
            console.out << (options->json ? questionsJson(all) : questionsText(all)) << std::flush;
            return kDone;
        };
    });
}

} // namespace cli
