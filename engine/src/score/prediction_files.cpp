// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/prediction_files.h"

#include "base/atomic_file.h"
#include "engine/error.h"
#include "runs/event_file.h"
#include "score/prediction_line.h"

#include <fcntl.h>

namespace engine {

PredictionFile::PredictionFile(const std::filesystem::path& file, std::int64_t samples)
    : m_has(static_cast<std::size_t>(samples), false)
{
    createFolders(file.parent_path());
    m_file = PosixFile::open(file, O_WRONLY | O_CREAT | O_APPEND);
    m_bytes = readLines(file, [&](std::string_view line) { count(parsePrediction(line)); });
    m_file.truncate(m_bytes);
}

void PredictionFile::count(const Prediction& prediction)
{
    if (prediction.index >= static_cast<std::int64_t>(m_has.size()) || has(prediction.index))
        throw EngineError(ErrorCode::BadFile,
                          "the prediction of index " + std::to_string(prediction.index) +
                              (prediction.index < static_cast<std::int64_t>(m_has.size()) ? " is there twice"
                                                                                          : " is beyond the data set"));
    m_has[static_cast<std::size_t>(prediction.index)] = true;
    ++m_done;
    m_right += prediction.right ? 1 : 0;
}

void PredictionFile::append(const Prediction& prediction)
{
    if (has(prediction.index))
        return;
    const std::string line = predictionLine(prediction) + "\n";
    try {
        m_file.write(line);
    } catch (...) {
        m_file.truncate(m_bytes); // half a line would make the next one unreadable too
        throw;
    }
    m_bytes += line.size();
    count(prediction);
}

} // namespace engine
