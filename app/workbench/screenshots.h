// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "main_window.h"
#include "theme/theme.h"

#include <QObject>
#include <QSize>

#include <filesystem>
#include <functional>
#include <vector>

/// Walks the pages with a recorded run, light and dark, in two sizes, and writes a picture of each; then quits the
/// application with 0, or 1 where a picture could not be written.
class Screenshots : public QObject {
    Q_OBJECT

public:
    struct Request {
        std::filesystem::path folder;     ///< where the pictures go
        std::filesystem::path run;        ///< run or study folder to show
        std::filesystem::path data;       ///< what the Data page shows
        std::filesystem::path evaluation; ///< folder that the Evaluate page shows; may be empty
    };

    Screenshots(ui::MainWindow* window, ui::Theme* theme, const Request& request, QObject* parent = nullptr);

    /// Begins once the pages have settled.
    void start();

private:
    struct Shot {
        QString name;
        QSize size;
        ui::ThemeChoice theme;
        std::function<void()> prepare;
    };
    using Adder = std::function<void(const char* name, std::function<void()> prepare)>;
    void plan();
    void addCompare(const Adder& add);
    void addData(const Adder& add);
    void addHelp(const Adder& add);
    void addLab(const Adder& add);
    void addLearn(const Adder& add);
    [[nodiscard]] bool isSettled() const;
    void showRun();
    void prepareNext();
    void take();

    ui::MainWindow* m_window;
    ui::Theme* m_theme;
    Request m_request;
    std::vector<Shot> m_shots;
    std::size_t m_next = 0;
    bool m_failed = false;
};
