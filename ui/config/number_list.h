// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace ui {

/// A list of λ as typed: "0, 0.2, 0.4 0.6", or with ranges: "0..0.7 step 0.1". Separators are commas, semicolons and
/// blanks; decimals have a point.
struct LambdaList {
    std::vector<double> values; ///< in the order typed
    QString error;              ///< empty: fine
    QString hint;
};

/// Checks that there is at least one number, each within [0, 1], none twice, at most 64.
[[nodiscard]] LambdaList parseLambdaList(const QString& text);
[[nodiscard]] QString formatLambdaList(const std::vector<double>& values);

} // namespace ui
