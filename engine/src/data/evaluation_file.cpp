// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/name_list.h"
#include "data/recognised_file.h"
#include "engine/data_facts.h"
#include "engine/error.h"
#include "engine/presets.h"

#include <algorithm>
#include <tuple>

namespace engine {

namespace {

namespace fs = std::filesystem;

std::string titleOf(const std::string& preset)
{
    const TaskPreset* known = findTaskPreset(preset);
    return known == nullptr ? "data without a preset" : known->title;
}

/// A file that may be the one, and how well it fits: less is better.
struct Candidate {
    fs::path path;
    int set = 0, split = 0;
    std::ptrdiff_t depth = 0;
    bool operator<(const Candidate& other) const
    {
        return std::tie(set, split, depth, path) < std::tie(other.set, other.split, other.depth, other.path);
    }
};

class EvaluationFile {
public:
    EvaluationFile(const fs::path& folder, const std::string& preset, bool hidden)
        : m_folder(folder), m_preset(findTaskPreset(preset)), m_hidden(hidden), m_sets(recogniseData(folder))
    {
    }

    fs::path best() const
    {
        std::vector<Candidate> candidates;
        for (const RecognisedSet& set : m_sets)
            if (const int fit = fitOf(set.preset); fit >= 0)
                for (const auto& [split, path] : set.files)
                    if (const int place = placeOf(split); place >= 0 && (m_hidden || recogniseFile(path).isLabelled))
                        candidates.push_back({path, fit, place, std::distance(path.begin(), path.end())});
        if (candidates.empty())
            refuse();
        return std::min_element(candidates.begin(), candidates.end())->path;
    }

private:
    /// 0: that set; 1: records in a form that several sets share, of which only a folder's name tells one; −1: another.
    int fitOf(const std::string& found) const
    {
        if (m_preset == nullptr || found == m_preset->id)
            return 0;
        const std::string& wanted = m_preset->id;
        const bool isNumber = m_preset->group == TaskGroup::Arithmetic && wanted != "aqua";
        const bool isArc = wanted.starts_with("arc_");
        const bool isShared = (found == "math" && isNumber) || (found == "choice" && isArc) ||
                              (found == "commonsense" && (isArc || wanted == "openbookqa"));
        return isShared ? 1 : -1;
    }

    /// In the order of what is wanted; −1: not to evaluate on.
    int placeOf(const std::string& split) const
    {
        const bool validationFirst = m_preset == nullptr || m_preset->group == TaskGroup::Glue;
        if (split == "test")
            return validationFirst && !m_hidden ? 1 : 0;
        if (split == "validation" && !m_hidden)
            return validationFirst ? 0 : 1;
        return -1;
    }

    [[noreturn]] void refuse() const
    {
        std::vector<std::string> found;
        for (const RecognisedSet& set : m_sets)
            for (const auto& [split, path] : set.files)
                found.push_back((set.preset.empty() ? "unknown" : titleOf(set.preset)) + " " + split + " (" +
                                path.lexically_relative(m_folder).string() + ")");
        const std::string what = m_hidden ? "no test file" : "no labelled test or validation file";
        throw EngineError(ErrorCode::MissingFile,
                          what + " of " + titleOf(m_preset == nullptr ? "" : m_preset->id) +
                              " is in the folder, known by a folder's or file's name, its columns or its wording; it "
                              "holds " +
                              (found.empty() ? "no data file" : listed(found, kNamed)),
                          m_folder.string(), "name the file itself, or the task that the folder holds");
    }

    static constexpr std::size_t kNamed = 12;
    fs::path m_folder;
    const TaskPreset* m_preset;
    bool m_hidden;
    std::vector<RecognisedSet> m_sets;
};

} // namespace

fs::path evaluationFileIn(const fs::path& folder, const std::string& preset, bool hidden)
{
    return EvaluationFile(folder, preset, hidden).best();
}

} // namespace engine
