// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_data.h"

#include "engine/figure_text.h"

#include <algorithm>
#include <iterator>

namespace engine {

std::vector<std::size_t> ReportData::runsOf(const SettingFigures& setting) const
{
    std::vector<std::size_t> places;
    for (const std::size_t compared : setting.runs)
        for (std::size_t i = 0; i < runs.size(); ++i)
            if (runs[i].summary.name == comparison.runs[compared].name)
                places.push_back(i);
    return places;
}

std::vector<ComparedPanel> ReportData::panels() const
{
    std::vector<ComparedPanel> panels;
    for (std::size_t i = 0; i < comparison.settings.size(); ++i) {
        Overrides others = comparison.settings[i].settings;
        std::erase_if(others, [](const auto& pair) {
            return pair.first == "sibo.lambda" || pair.first == "sibo.source" || pair.first == "train.seed";
        });
        const std::string label = settingLabel(others);
        auto found =
            std::find_if(panels.begin(), panels.end(), [&](const auto& panel) { return panel.label == label; });
        if (found == panels.end())
            found = panels.insert(panels.end(), {label, {}});
        found->settings.push_back(i);
    }
    return panels;
}

void append(ReportBlocks& blocks, ReportBlocks more)
{
    blocks.insert(blocks.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace engine
