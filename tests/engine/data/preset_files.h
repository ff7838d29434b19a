// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

/// Small files in the layouts that the known data sets are published in; every text in them was written for this test.
struct PresetFile {
    const char* preset;
    const char* form; ///< what recogniseData calls it
    const char* name; ///< with folders
    std::string content;
    const char* beside = nullptr; ///< a label file, and what stands in it
    const char* labels = "";
};

/// GLUE's nine and the forms they are re-published in.
[[nodiscard]] const std::vector<PresetFile>& glueFiles();
/// The language data sets, each in every form.
[[nodiscard]] const std::vector<PresetFile>& arithmeticFiles();
[[nodiscard]] const std::vector<PresetFile>& choiceFiles();
