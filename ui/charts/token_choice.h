// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace ui {

/// Whether special tokens count in what a chart shows, as a column of its table: "in" or "out".
class TokenChoice {
public:
    /// Null: that is no question here, and there is no such column.
    void set(std::optional<bool> specialCount) { m_specialCount = specialCount; }
    [[nodiscard]] QString head() const { return m_specialCount ? QStringLiteral(",special_tokens") : QString(); }
    [[nodiscard]] QString cell() const
    {
        return !m_specialCount ? QString() : *m_specialCount ? QStringLiteral(",in") : QStringLiteral(",out");
    }

private:
    std::optional<bool> m_specialCount;
};

} // namespace ui
