// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/file_roles.h"

#include "widgets/elided_label.h"
#include "widgets/format.h"

#include <QComboBox>
#include <QFormLayout>

#include <algorithm>
#include <set>

namespace ui {

namespace {

using Role = FileRoles::Role;

constexpr double kHeldOut = 0.1;

/// What a task uses a file as.
Role roleOf(const std::filesystem::path& path, const engine::TaskConfig& task)
{
    if (path == task.train)
        return Role::Train;
    if (path == task.validation)
        return Role::Validation;
    const bool isTest =
        std::any_of(task.test.begin(), task.test.end(), [&](const engine::TestSet& set) { return set.path == path; });
    return isTest ? Role::Test : Role::Unused;
}

/// A name that a test set may have: [a-z0-9_-]+.
std::string nameFor(const std::string& split)
{
    std::string name;
    for (const char c : split) {
        const bool fits = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
        name += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : fits ? c : '_';
    }
    return name.empty() ? "test" : name;
}

} // namespace

FileRoles::FileRoles(QWidget* parent) : QWidget(parent), m_form(new QFormLayout(this))
{
    setObjectName(QStringLiteral("fileRoles"));
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
}

void FileRoles::setFiles(const std::map<std::string, std::filesystem::path>& files, const engine::TaskConfig& task)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_files.clear();
    m_isChanged = false;
    for (const auto& [split, path] : files)
        addFile(split, path, task);
}

void FileRoles::addFile(const std::string& split, const std::filesystem::path& path, const engine::TaskConfig& task)
{
    auto* name = new ElidedLabel(this, Qt::ElideMiddle);
    name->setFullText(toQString(path.filename()));
    auto* box = new QComboBox(this);
    box->setObjectName(QStringLiteral("fileRole"));
    box->setAccessibleName(tr("Use %1 as").arg(name->fullText()));
    box->setToolTip(tr("What %1 is used as").arg(toQString(path)));
    box->addItem(tr("for training"), static_cast<int>(Role::Train));
    box->addItem(tr("for validation"), static_cast<int>(Role::Validation));
    box->addItem(tr("as a test"), static_cast<int>(Role::Test));
    box->addItem(tr("not used"), static_cast<int>(Role::Unused));
    std::string testName = nameFor(split == "train" || split == "validation" ? path.stem().string() : split);
    for (const engine::TestSet& set : task.test)
        testName = set.path == path ? set.name : testName;
    const std::size_t index = m_files.size();
    m_files.push_back({path, testName, roleOf(path, task), box});
    box->setCurrentIndex(box->findData(static_cast<int>(m_files.back().role)));
    name->setMinimumHeight(box->sizeHint().height()); // on the line of its box
    m_form->addRow(name, box);
    connect(box, &QComboBox::activated, this,
            [this, index, box] { choose(index, static_cast<Role>(box->currentData().toInt())); });
}

void FileRoles::choose(std::size_t file, Role role)
{
    const bool isAlone = role == Role::Train || role == Role::Validation;
    for (File& other : m_files) {
        if (isAlone && other.role == role) {
            other.role = m_files[file].role;
            other.box->setCurrentIndex(other.box->findData(static_cast<int>(other.role)));
        }
    }
    m_files[file].role = role;
    m_isChanged = true;
    emit edited();
}

void FileRoles::apply(engine::TaskConfig& task) const
{
    if (!m_isChanged)
        return;
    task.train.clear();
    task.validation.clear();
    task.test.clear();
    std::set<std::string> taken;
    for (const File& file : m_files) {
        if (file.role == Role::Train)
            task.train = file.path;
        else if (file.role == Role::Validation)
            task.validation = file.path;
        else if (file.role == Role::Test) {
            std::string name = file.testName;
            for (int number = 2; !taken.insert(name).second; ++number)
                name = file.testName + "_" + std::to_string(number);
            task.test.push_back({name, file.path});
        }
    }
    if (task.train.empty() || !task.validation.empty())
        task.validationFraction.reset();
    else if (!task.validationFraction)
        task.validationFraction = kHeldOut;
}

} // namespace ui
