// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>
#include <string>

namespace cli {

/// Where a command speaks: results on `out`, everything else on `err`.
struct Console {
    std::ostream& out;
    std::ostream& err;
    std::istream& in;
    bool errIsTerminal = false; ///< a progress bar may be redrawn in place
    bool inIsTerminal = false;  ///< a question may be asked

    /// Asks on `err` and reads a line; true for y or yes. Only where inIsTerminal.
    [[nodiscard]] bool confirm(const std::string& question) const;
    /// Columns of the terminal behind stderr; 80 if unknown.
    [[nodiscard]] int columns() const;
};

/// The process's own streams. SIGPIPE is ignored from here on: a reader that goes away does not end a training.
[[nodiscard]] Console processConsole();

} // namespace cli
