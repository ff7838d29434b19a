// SPDX-License-Identifier: GPL-3.0-or-later
#include "own_process.h"

#include "engine/error.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace cli {

OwnOutput runOwnProgram(const std::vector<std::string>& arguments)
{
    OwnOutput output;
    std::array<int, 2> pipe{};
    if (::pipe2(pipe.data(), O_CLOEXEC) != 0)
        return output;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, pipe[1], STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    std::string program = "/proc/self/exe";
    std::vector<std::string> words = arguments;
    std::vector<char*> pointers{program.data()};
    for (std::string& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    pid_t child = 0;
    const int failed = posix_spawn(&child, program.c_str(), &actions, nullptr, pointers.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    ::close(pipe[1]);
    std::array<char, 4096> buffer{};
    for (ssize_t got = 0; failed == 0 && (got = ::read(pipe[0], buffer.data(), buffer.size())) != 0;) {
        if (got > 0)
            output.text.append(buffer.data(), static_cast<std::size_t>(got));
        else if (errno != EINTR)
            break;
    }
    ::close(pipe[0]);
    int status = 0;
    while (failed == 0 && ::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    if (failed == 0 && WIFEXITED(status))
        output.code = WEXITSTATUS(status);
    return output;
}

TemporaryFile::TemporaryFile(const std::string& text)
{
    std::string name = (std::filesystem::temp_directory_path() / "sibo-bench-XXXXXX.json").string();
    const int file = ::mkstemps(name.data(), 5);
    if (file < 0)
        throw engine::EngineError(engine::ErrorCode::Io, "a temporary file cannot be made", name,
                                  "check that the folder exists and has space");
    m_path = name;
    const bool written = ::write(file, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    ::close(file);
    if (!written) {
        ::unlink(name.c_str());
        throw engine::EngineError(engine::ErrorCode::Io, "a temporary file cannot be written", name,
                                  "check that the disk has space");
    }
}

TemporaryFile::~TemporaryFile()
{
    std::error_code ignored;
    std::filesystem::remove(m_path, ignored);
}

} // namespace cli
