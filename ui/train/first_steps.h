// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QFrame>

#include <filesystem>
#include <optional>

namespace ui {

/// What a newcomer without a model can do at once: the first lesson, which needs no model and no network; or choose a
/// model.
class FirstSteps : public QFrame {
    Q_OBJECT

public:
    explicit FirstSteps(QWidget* parent = nullptr);

signals:
    void lessonRequested();
    void modelRequested();
};

/// A mere name under which nothing is. A folder that is not where it was, or is not whole, is a fault.
[[nodiscard]] bool isNoSuchModel(const std::optional<ErrorInfo>& error, const std::filesystem::path& model);

} // namespace ui
