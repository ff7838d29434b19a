// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure_rules.h"

#include <QRegularExpression>
#include <QSet>

#include <optional>

namespace {

// What each part of the engine may include beside itself.
const QMap<QString, QStringList> kEngineArrows = [] {
    const QStringList lowest = {"base"};
    const QStringList readers = {"base", "device", "io", "text"};
    QMap<QString, QStringList> arrows = {
        {"base", {}}, {"answers", lowest}, {"config", {"base", "answers"}}, {"runs", {"base", "config"}}};
    arrows["stats"] = {"base", "config"};
    arrows["score"] = {"base", "config", "runs", "stats", "answers"};
    arrows["compare"] = {"base", "config", "runs", "stats"};
    arrows["report"] = {"base", "config", "runs", "stats", "compare"};
    arrows["steps"] = QStringList{"base", "config"};
    arrows["lesson"] = QStringList{"base", "config", "runs", "steps"};
    arrows["device"] = arrows["io"] = arrows["text"] = QStringList{"base", "config"};
    arrows["toy"] = QStringList{"base", "config", "io"};
    arrows["data"] = arrows["model"] = readers + QStringList{"config"};
    arrows["peft"] = arrows["data"] + QStringList{"data", "model"};
    arrows["generate"] = arrows["peft"] + QStringList{"peft", "runs"};
    arrows["evaluate"] = arrows["generate"] + QStringList{"generate", "measure", "runs", "stats", "answers", "score"};
    arrows["measure"] = arrows["generate"] + QStringList{"generate", "runs", "stats"};
    arrows["train"] = arrows["lab"] = arrows["measure"] + QStringList{"measure"};
    return arrows;
}();

// The part of the engine that a public header belongs to; those not named here stand above all parts.
const QMap<QString, QString> kPublicHeaders = {{"error.h", "base"},          {"version.h", "base"},
                                               {"places.h", "base"},         {"config.h", "config"},
                                               {"config_io.h", "config"},    {"fields.h", "config"},
                                               {"presets.h", "config"},      {"events.h", "config"},
                                               {"methods.h", "config"},      {"model_facts.h", "config"},
                                               {"runs.h", "runs"},           {"report.h", "report"},
                                               {"run_export.h", "report"},   {"study.h", "runs"},
                                               {"archive.h", "runs"},        {"questions.h", "config"},
                                               {"verdict.h", "compare"},     {"comparison.h", "compare"},
                                               {"figure_text.h", "compare"}, {"study_plan.h", "config"},
                                               {"seed_noise.h", "compare"},  {"report_document.h", "report"},
                                               {"answers.h", "answers"},     {"generate.h", "config"},
                                               {"evaluation.h", "score"},    {"submission.h", "score"},
                                               {"published.h", "score"},     {"transfer.h", "compare"},
                                               {"layer_steps.h", "steps"},   {"toy_world.h", "config"},
                                               {"lesson.h", "lesson"},       {"lesson_state.h", "lesson"},
                                               {"lesson_texts.h", "lesson"}, {"lesson_reading.h", "lesson"},
                                               {"lesson_figure.h", "lesson"}};

const QSet<QString> kJsonParts = {"base",  "answers", "config", "runs",  "stats",
                                  "score", "compare", "report", "steps", "lesson"};

QString enginePart(const QString& file)
{
    if (file.startsWith("engine/src/") && file.count('/') > 2)
        return file.section('/', 2, 2);
    if (file.startsWith("engine/include/engine/"))
        return kPublicHeaders.value(file.section('/', 3), "public");
    return {};
}

bool isTorch(const QString& name)
{
    return name.startsWith("ATen/") || name.startsWith("torch/") || name.startsWith("c10/");
}

bool isQt(const Include& include)
{
    return include.angled && include.name.size() > 1 && include.name[0] == 'Q' && include.name[1].isUpper();
}

// A part's own contract may stand in a public header above it (train.h is what src/train implements).
bool engineArrowAllowed(const Include& include)
{
    if (!include.file.startsWith("engine/src/") || include.resolved.isEmpty())
        return true;
    const QString from = enginePart(include.file), to = enginePart(include.resolved);
    if (from.isEmpty() || to.isEmpty() || from == to)
        return true;
    if (to == "public")
        return !kJsonParts.contains(from);
    return kEngineArrows.value(from).contains(to);
}

std::optional<QString> targetBreach(const Include& include)
{
    const QString top = include.file.section('/', 0, 0), to = include.resolved.section('/', 0, 0);
    const bool engineInside = include.resolved.startsWith("engine/src/");
    if (top == "engine" && !to.isEmpty() && to != "engine")
        return "the engine knows nothing above it";
    if (top == "ui" && (to == "app" || to == "tests" || engineInside))
        return "ui sees its own folders and engine/include only";
    if (top == "app" && (to == "tests" || engineInside))
        return "app sees ui and engine/include only";
    if (include.file.startsWith("tests/ui/") && engineInside)
        return "tests of ui see what ui sees";
    if (include.file.startsWith("engine/include/") && engineInside)
        return "a public header cannot name an internal one";
    if (!engineArrowAllowed(include))
        return enginePart(include.file) + " may not include " + enginePart(include.resolved);
    return std::nullopt;
}

bool mayUseTorch(const QString& file)
{
    if (file.startsWith("engine/src/"))
        return !kJsonParts.contains(enginePart(file));
    return file.startsWith("tests/") && !file.startsWith("tests/ui/");
}

std::optional<QString> outsideBreach(const Include& include)
{
    const QString& name = include.name;
    if (name == "torch/torch.h" || name == "torch/nn.h" || name == "torch/all.h")
        return "costs 15 s a file to compile: include the ATen/ops/*.h that are used";
    if (name == "regex")
        return "std::regex overflows its stack on long input";
    if (name == "nlohmann/json.hpp" && include.file.endsWith(".h"))
        return "JSON headers belong in .cpp files";
    if (isTorch(name) && !mayUseTorch(include.file))
        return "torch is private to the computing parts of the engine";
    if (isQt(include) && include.file.startsWith("engine/"))
        return "the engine knows no Qt";
    if (name.endsWith("qcustomplot.h") && include.file.startsWith("ui/") && !include.file.startsWith("ui/charts/"))
        return "only ui/charts uses QCustomPlot";
    if (include.file.startsWith("engine/include/") && include.resolved.isEmpty() && name.contains('.'))
        return "public headers name the standard library and each other only";
    return std::nullopt;
}

int lineLimit(const QString& file)
{
    if (file.endsWith("CMakeLists.txt"))
        return 100;
    if (file.endsWith(".h"))
        return 200;
    return file.startsWith("tests/") ? 400 : 500;
}

} // namespace

QStringList includeBreaches(const SourceTree& tree)
{
    QStringList breaches;
    for (const Include& include : includesOf(tree)) {
        for (const auto& breach : {targetBreach(include), outsideBreach(include)}) {
            if (breach)
                breaches +=
                    QString("%1:%2: includes %3: %4").arg(include.file).arg(include.line).arg(include.name, *breach);
        }
    }
    return breaches;
}

QStringList sizeBreaches(const SourceTree& tree)
{
    static const QRegularExpression madeByProgram("\\A(?://.*\n)?// Written by .* Do not edit\\.\n");
    QStringList breaches;
    for (auto file = tree.begin(); file != tree.end(); ++file) {
        const qsizetype lines = file.value().count('\n');
        if (!madeByProgram.match(file.value()).hasMatch() && lines > lineLimit(file.key()))
            breaches += QString("%1: %2 lines, at most %3").arg(file.key()).arg(lines).arg(lineLimit(file.key()));
    }
    return breaches;
}

QStringList nameBreaches(const SourceTree& tree)
{
    static const QRegularExpression definition("^(?:struct|class|enum class) (\\w+)[^;\\n]*\\{",
                                               QRegularExpression::MultilineOption);
    QStringList breaches;
    QMap<QString, QString> firstFile;
    for (auto file = tree.begin(); file != tree.end(); ++file) {
        const bool isHeader = file.key().endsWith(".h") && !file.key().endsWith(".inc.h"); // kernels: own namespaces
        if (!file.key().startsWith("engine/") || !isHeader || !file.value().contains("namespace engine {"))
            continue;
        for (auto found = definition.globalMatch(file.value()); found.hasNext();) {
            const QString name = found.next().captured(1);
            const QString first = firstFile.value(name, file.key());
            firstFile.insert(name, first);
            if (first != file.key())
                breaches += QString("%1: %2 is defined in %3 too").arg(file.key(), name, first);
        }
    }
    return breaches;
}

QStringList textBreaches(const SourceTree& tree)
{
    static const QRegularExpression around("QCoreApplication::translate\\(\"[^\"]*\",\\s*[a-z]\\w*\\)");
    QStringList breaches;
    for (auto file = tree.begin(); file != tree.end(); ++file) {
        if ((file.key().startsWith("ui/") || file.key().startsWith("app/")) && around.match(file.value()).hasMatch())
            breaches += QString("%1: give the texts a struct with Q_DECLARE_TR_FUNCTIONS instead of a function around "
                                "translate(), so that lupdate finds them")
                            .arg(file.key());
    }
    return breaches;
}
