// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QSignalSpy>
#include <QStringList>
#include <QTest>

#include <csignal>
#include <memory>
#include <optional>
#include <sys/resource.h>

/// Runs the built `sibo` (SIBO_PROGRAM: sibo_test_program() in CMake) with a library of its own and nothing on stdin.
class SiboRunner {
public:
    struct Result {
        int code = -1;
        QByteArray out, err;
    };

    explicit SiboRunner(const QString& library) { setVariable("SIBO_HOME", library); }

    void setVariable(const QString& name, const QString& value) { m_environment.insert(name, value); }
    void removeVariable(const QString& name) { m_environment.remove(name); }

    /// Files that it writes cannot grow past `bytes`, as on a disk that is full there.
    void limitFiles(rlim_t bytes) { m_fileLimit = bytes; }

    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList& arguments) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(m_environment);
        process->setStandardInputFile(QProcess::nullDevice());
        if (m_fileLimit)
            process->setChildProcessModifier([bytes = *m_fileLimit] {
                std::signal(SIGXFSZ, SIG_IGN);
                const rlimit limit{bytes, bytes};
                ::setrlimit(RLIMIT_FSIZE, &limit);
            });
        process->start(SIBO_PROGRAM, arguments);
        return process;
    }

    /// Waits for the end; events of this thread go on, so a server of the test can answer. A crash ends the test.
    [[nodiscard]] Result run(const QStringList& arguments, int timeout = 60'000) const
    {
        const auto process = start(arguments);
        QSignalSpy ended(process.get(), &QProcess::finished);
        if ((process->state() != QProcess::NotRunning && ended.isEmpty() && !ended.wait(timeout)) ||
            process->exitStatus() != QProcess::NormalExit)
            qFatal("sibo did not end: %s", qPrintable(arguments.join(' ')));
        return {process->exitCode(), process->readAllStandardOutput(), process->readAllStandardError()};
    }

private:
    std::optional<rlim_t> m_fileLimit;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};
