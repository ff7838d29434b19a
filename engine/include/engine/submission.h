// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace engine {

struct SubmissionFile {
    std::filesystem::path file;
    std::string task; ///< of the evaluation
    std::int64_t rows = 0;
    std::int64_t filled = 0; ///< rows without a prediction (the data set leaves them out), given the first class
};

/// The predictions of an evaluation's GLUE tasks as gluebenchmark.com takes them: CoLA.tsv, SST-2.tsv, MRPC.tsv,
/// STS-B.tsv, QQP.tsv, MNLI-m.tsv, MNLI-mm.tsv, QNLI.tsv, RTE.tsv, WNLI.tsv and AX.tsv (the diagnostic set, by an MNLI
/// head), header "index\tprediction", indices from 0 in the file's order, classes as their words, STS-B from 0 to 5.
/// One arm a task into `to` itself; of a task with several arms each into a folder "arm-<its number>".
/// MNLI's two files are told apart by "mismatched", the diagnostic set by "diagnostic", in the data file's name.
/// Errors  EngineError{BadConfig} where no task of it is GLUE's or it is not complete; {MissingFile, BadFile};
/// {DiskFull,
///         Io}; {BadData} for a class that is not the data set's.
[[nodiscard]] std::vector<SubmissionFile> writeSubmissions(const std::filesystem::path& evaluation,
                                                           const std::filesystem::path& to);

} // namespace engine
