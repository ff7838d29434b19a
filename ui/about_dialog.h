// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <filesystem>

namespace ui {

/// What the program is, its version and licence, and the licence text of every part it is built from.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    /// One text file a part in `licences`; without them only the summary is shown.
    explicit AboutDialog(const std::filesystem::path& licences, QWidget* parent = nullptr);

    /// Qt's own box, opened without blocking.
    static void openAboutQt(QWidget* parent);
};

} // namespace ui
