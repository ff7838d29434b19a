// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"

#include <QWidget>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

class QComboBox;
class QFormLayout;

namespace ui {

/// What each file of a set is used as: for training, validation, a test, or not at all. One is for training and one for
/// validation at most; whoever chooses another swaps the two.
class FileRoles : public QWidget {
    Q_OBJECT

public:
    enum class Role { Train, Validation, Test, Unused };

    explicit FileRoles(QWidget* parent = nullptr);

    /// The files found, by split, and the task that uses them.
    void setFiles(const std::map<std::string, std::filesystem::path>& files, const engine::TaskConfig& task);
    /// Puts the files where the person chose them to be; until then the task stays as it is. Without a validation file
    /// a tenth of the training rows stands for it.
    void apply(engine::TaskConfig& task) const;

signals:
    void edited(); ///< by the person

private:
    struct File {
        std::filesystem::path path;
        std::string testName;
        Role role = Role::Unused;
        QComboBox* box = nullptr;
    };
    void addFile(const std::string& split, const std::filesystem::path& path, const engine::TaskConfig& task);
    void choose(std::size_t file, Role role);

    QFormLayout* m_form;
    std::vector<File> m_files;
    bool m_isChanged = false; ///< by the person
};

} // namespace ui
