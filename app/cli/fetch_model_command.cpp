// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "engine/error.h"
#include "engine/model_folder.h"
#include "engine/places.h"
#include "engine/runs.h"
#include "exit_codes.h"
#include "fetch_progress.h"
#include "hub/fetch.h"
#include "stop_on_signal.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <chrono>
#include <iostream>
#include <memory>
#include <optional>

namespace cli {

namespace {

struct Arguments {
    std::string id, revision = "main", to, out;
    bool fromCache = false, json = false;
};

double seconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

std::string fetchJson(const hub::FetchResult& result)
{
    QJsonArray files;
    for (const QString& file : result.files)
        files.append(file);
    const QJsonObject object{{"folder", QString::fromStdString(result.folder.string())},
                             {"id", result.id},
                             {"revision", result.revision},
                             {"commit", result.commit},
                             {"license", result.licence.isEmpty() ? QJsonValue() : QJsonValue(result.licence)},
                             {"files", files},
                             {"bytes", static_cast<qint64>(result.bytes)},
                             {"received_bytes", static_cast<qint64>(result.received)},
                             {"cached_bytes", static_cast<qint64>(result.cached)},
                             {"already_there", result.alreadyThere}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString() + "\n";
}

hub::FetchRequest requestFrom(const Arguments& arguments)
{
    hub::FetchRequest request;
    request.id = QString::fromStdString(arguments.id);
    request.revision = QString::fromStdString(arguments.revision);
    request.fromCache = arguments.fromCache;
    request.check = [](const std::filesystem::path& folder) { engine::checkWeights(folder); };
    namespace fs = std::filesystem;
    const fs::path folder = arguments.to.empty()
                                ? engine::libraryRoot(arguments.out) / "models" / engine::modelFolderName(arguments.id)
                                : fs::path(arguments.to);
    request.folder = fs::absolute(folder).lexically_normal();
    if (!request.folder.has_filename()) // "DIR/"
        request.folder = request.folder.parent_path();
    return request;
}

void print(const hub::FetchResult& result, const Console& console, bool json)
{
    if (json) {
        console.out << fetchJson(result) << std::flush;
        return;
    }
    if (result.alreadyThere)
        console.err << "this commit is there already\n" << std::flush;
    if (!result.licence.isEmpty())
        console.err << "licence: " << result.licence.toStdString() << "\n" << std::flush;
    console.out << result.folder.string() << std::endl;
}

int fetchModel(const Arguments& arguments, const Console& console)
{
    const hub::FetchRequest request = requestFrom(arguments);
    const hub::HubSettings settings = hub::settingsFromEnvironment();
    int count = 1;
    char name[] = "sibo", *names[] = {name, nullptr};
    QCoreApplication application(count, names);
    FetchLine line(console);
    int code = kStopped;
    std::optional<engine::EngineError> failure;
    hub::Fetch fetch;
    QObject::connect(&fetch, &hub::Fetch::progress, &application, [&](const hub::FetchProgress& state) {
        line.show({state.file.toStdString(), state.allBytes, state.allTotal}, seconds());
    });
    QObject::connect(&fetch, &hub::Fetch::notice, &application,
                     [&](const QString& text) { line.say(text.toStdString()); });
    QObject::connect(&fetch, &hub::Fetch::finished, &application, [&](const hub::FetchResult& result) {
        line.finish();
        print(result, console, arguments.json);
        code = kDone;
        QCoreApplication::quit();
    });
    QObject::connect(&fetch, &hub::Fetch::failed, &application, [&](const engine::EngineError& error) {
        failure = error;
        QCoreApplication::quit();
    });
    QObject::connect(&fetch, &hub::Fetch::stopped, &application, &QCoreApplication::quit);
    const StopOnSignal stopOnSignal;
    fetch.start(request, settings);
    const std::stop_callback onStop(stopOnSignal.token(), [&fetch] { fetch.cancel(); });
    QCoreApplication::exec();
    line.finish();
    if (failure)
        throw *failure;
    return code;
}

} // namespace

void addFetchModelCommand(CLI::App& app, Action& action)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command = app.add_subcommand("fetch-model", "Fetch a model from the Hugging Face hub or its local cache");
    command->add_option("ID", arguments->id, "owner/name, as on the model's page")->required();
    command->add_option("--revision", arguments->revision, "Branch, tag or commit; default main");
    command->add_option("--to", arguments->to, "Folder to make; default LIBRARY/models/owner--name, found by the id");
    command->add_option("--out", arguments->out, "Library folder, instead of $SIBO_HOME");
    command->add_flag("--from-cache", arguments->fromCache, "Only from the local Hugging Face cache, without network");
    command->add_flag("--json", arguments->json, "Folder, commit and files as JSON on stdout");
    command->footer(
        "Takes configuration, tokenizer, licence and safetensors weights; never pickles or code. Every file is "
        "checked\n"
        "against the hub's checksum. The folder appears only when it is whole; after a stop or a failure the same\n"
        "command goes on. What the local Hugging Face cache has is not fetched again.\n"
        "Environment: HF_TOKEN access token for private and gated models (never shown), HF_ENDPOINT another hub,\n"
        "HF_HUB_OFFLINE=1 cache only, HF_HUB_CACHE or HF_HOME place of the cache, http_proxy, https_proxy, no_proxy.\n"
        "Prints the folder: use it, or the id, as model.path.");
    command->callback([arguments, &action] {
        action = [arguments](const Console& console) { return fetchModel(*arguments, console); };
    });
}

} // namespace cli
