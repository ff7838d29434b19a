// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source_tree.h"

/// Which part may include which. One line a breach, "file:line: what is wrong"; empty when all keep to the rules.
///
/// Targets   app → ui, engine/include; ui → engine/include; engine → nothing of ours outside engine.
/// Engine    base ← config ← runs ← report;  base ← device, io, text ← data, model ← peft ← generate ← measure ← train.
///           Parts on one level (device, io, text; data, model) do not know each other. Public headers name std alone.
/// Outside   no Qt in the engine; no torch in ui, app, public headers or the JSON parts; QCustomPlot only in ui/charts;
///           torch/torch.h and torch/nn.h nowhere; nlohmann/json.hpp only in .cpp files; no <regex>.
[[nodiscard]] QStringList includeBreaches(const SourceTree& tree);

/// Files over the hard limit of lines: header 200, source 500, test 400, CMakeLists.txt 100. Lists that a program
/// writes ("Written by … Do not edit." on top) may be of any length.
[[nodiscard]] QStringList sizeBreaches(const SourceTree& tree);

/// Types of one name in two headers of the engine, which are all in one namespace: the linker would take the one's
/// destructor for the other's without a word.
[[nodiscard]] QStringList nameBreaches(const SourceTree& tree);

/// Texts of the window that no translator would see: lupdate finds `tr` of a class (Q_OBJECT, Q_DECLARE_TR_FUNCTIONS)
/// and literal arguments of `translate`, not those of a function of one's own around `translate`.
[[nodiscard]] QStringList textBreaches(const SourceTree& tree);
