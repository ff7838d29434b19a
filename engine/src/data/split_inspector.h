// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/length_bins.h"
#include "data/row_reader.h"
#include "data/sample_rows.h"
#include "data/task_encoder.h"
#include "data/task_reader.h"
#include "data/text_hashes.h"
#include "engine/data_facts.h"
#include "engine/error.h"

#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace engine {

/// Reads a data file through whatever is wrong in it: what would stop a training run is a problem in the report.
/// Errors  none of the file's.
class TolerantRows {
public:
    /// Problems go to `report`, counted, at most kShownProblems kept.
    TolerantRows(const SplitSource& source, SplitReport& report);
    [[nodiscard]] bool next(Table::Row& row);
    [[nodiscard]] const TableHeader& header() const { return m_rows ? m_rows->header() : m_last; }
    void note(const EngineError& error);
    void note(std::int64_t line, const std::string& message, const std::string& decision, bool isFatal = false);
    void countFurther(std::int64_t problems) { m_report.problemCount += problems; }

private:
    SplitReport& m_report;
    std::string m_file;
    std::unique_ptr<RowReader> m_rows;
    TableHeader m_last; ///< of a file that could not be read to its end
};

/// How samples are measured and shown.
struct SampleMeter {
    const Tokenizer* tokenizer = nullptr; ///< null: characters
    const TaskEncoder* uncut = nullptr;   ///< with room for any sample
    const TaskEncoder* trained = nullptr; ///< as training cuts them
    std::int64_t maxLength = 0;           ///< what training cuts at
    bool addsEnd = false;                 ///< a language model's end token comes behind the text
};

/// One file's part of a report.
class SplitInspector {
public:
    SplitInspector(const SplitSource& source, std::vector<std::string> labels, const SampleMeter& meter);

    /// The first `shown` rows go into the report, their samples into first().
    void read(int shown, const std::stop_token& stop);
    [[nodiscard]] SplitReport& report() { return m_report; }
    /// What overlap with other splits is told by.
    [[nodiscard]] const TextHashes& asked() const { return m_asked.size() > 0 ? m_asked : m_texts; }
    [[nodiscard]] const std::vector<Sample>& first() const { return m_first; }

private:
    void takeRow(TolerantRows& rows, SampleRows& samples, const Table::Row& row);
    void takeSample(TolerantRows& rows, Sample&& sample);
    void measure(); ///< those that wait
    void count(const Sample& sample);
    void keepRow(const Table::Row& row);
    void takeError(TolerantRows& rows, const EngineError& error, std::int64_t line);
    void tellHeld(TolerantRows& rows);
    void tellAnswerless(TolerantRows& rows);
    void finish();

    SplitSource m_source;
    std::vector<std::string> m_labels;
    SampleMeter m_meter;
    SplitReport m_report;
    LengthCounts m_lengths;
    TextHashes m_texts, m_asked;                   ///< of whole rows; of a language model's questions alone
    std::map<std::string, std::int64_t> m_answers; ///< of a language model's task, while they are few
    bool m_answersAreFew = true, m_isUnusable = false;
    std::string m_lastError;          ///< where and what
    std::vector<std::int64_t> m_held; ///< rows of that error that have not been told
    std::string m_heldMessage;
    std::vector<std::int64_t> m_answerless; ///< lines of the first rows without a gold answer
    std::int64_t m_answerlessRows = 0;
    std::size_t m_mostShown = 0, m_shownText = 0;
    std::vector<Sample> m_first, m_waiting;
    std::size_t m_waitingText = 0;
};

} // namespace engine
