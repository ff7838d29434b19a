// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include <csignal>
#include <iostream>
#include <sys/ioctl.h>
#include <unistd.h>

namespace cli {

bool Console::confirm(const std::string& question) const
{
    err << question << " [y/N] " << std::flush;
    std::string answer;
    std::getline(in, answer);
    return answer == "y" || answer == "Y" || answer == "yes";
}

int Console::columns() const
{
    winsize size{};
    if (errIsTerminal && ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
    return 80;
}

Console processConsole()
{
    std::signal(SIGPIPE, SIG_IGN);
    return {std::cout, std::cerr, std::cin, ::isatty(STDERR_FILENO) == 1, ::isatty(STDIN_FILENO) == 1};
}

} // namespace cli
