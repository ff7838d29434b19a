// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <limits>
#include <string>
#include <vector>

namespace engine {

/// Names for a message: "a, b" or, beyond `most`, "a, b and 3 more". `text` makes a name fit to be shown.
template<typename Name, typename Text = std::identity>
[[nodiscard]] std::string listed(const std::vector<Name>& names,
                                 std::size_t most = std::numeric_limits<std::size_t>::max(), Text text = {})
{
    std::string list;
    for (std::size_t i = 0; i < std::min(names.size(), most); ++i)
        list += (i == 0 ? "" : ", ") + text(names[i]);
    return names.size() > most ? list + " and " + std::to_string(names.size() - most) + " more" : list;
}

} // namespace engine
