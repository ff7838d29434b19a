// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/arm_names.h"

#include "widgets/format.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <set>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ArmNames)
};

} // namespace

QString adapterName(const std::filesystem::path& folder)
{
    static const QRegularExpression kTime(QStringLiteral("^\\d{8}-\\d{6}-(?=.)"));
    std::filesystem::path whole = folder.has_filename() ? folder : folder.parent_path();
    const std::string last = whole.filename().string();
    const bool partOfRun = (last == "adapter" || last == "adapter-last") && whole.has_parent_path();
    if (partOfRun)
        whole = whole.parent_path();
    const QString name = toQString(whole.filename()).remove(kTime);
    return last == "adapter-last" && partOfRun ? Words::tr("%1 (last)").arg(name) : name;
}

QStringList armNames(const std::vector<engine::GenerationArm>& arms)
{
    std::set<std::filesystem::path> adapters;
    for (const engine::GenerationArm& arm : arms) {
        if (!arm.adapter.empty())
            adapters.insert(arm.adapter);
    }
    QStringList names;
    for (const engine::GenerationArm& arm : arms) {
        if (arm.adapter.empty()) {
            names += Words::tr("frozen model");
            continue;
        }
        const QString lambda =
            arm.lambda ? QStringLiteral("λ ") + formatLambda(*arm.lambda) : Words::tr("λ as trained");
        names += adapters.size() > 1 ? adapterName(arm.adapter) + QStringLiteral(" · ") + lambda : lambda;
    }
    return names.isEmpty() ? QStringList(Words::tr("frozen model")) : names;
}

QString armTitle(const std::string& arm)
{
    return arm == "model" ? Words::tr("frozen model") : QString::fromStdString(arm);
}

std::string taskName(const std::string& from)
{
    std::string name;
    for (const char c : from) {
        const bool allowed = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
        name += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : allowed ? c : '_';
    }
    return name.empty() ? "task" : name;
}

} // namespace ui
