// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/event_file_text.h"

#include "base/crc32c.h"
#include "base/utf8.h"
#include "base/wire_writer.h"

namespace engine {

namespace {

// Numbers of the fields in TensorFlow's protocol files.
enum EventField : std::uint32_t { kWallTime = 1, kStep = 2, kFileVersion = 3, kSummary = 5 };
enum ValueField : std::uint32_t { kTag = 1, kSimpleValue = 2, kTensor = 8, kMetadata = 9 };
constexpr std::uint32_t kValue = 1;      // of Summary
constexpr std::uint32_t kPluginData = 1; // of SummaryMetadata

// A float tensor of shape (0): TensorBoard lists only values that have a tensor.
std::string emptyTensor()
{
    std::string dimensions, tensor;
    wire::appendBytes(dimensions, 2, {}); // one dimension, of size 0
    wire::appendVarint(tensor, 1, 1);     // DT_FLOAT
    wire::appendBytes(tensor, 2, dimensions);
    return tensor;
}

} // namespace

std::uint32_t maskedCrc(std::string_view bytes)
{
    const std::uint32_t crc = crc32c(bytes);
    return ((crc >> 15) | (crc << 17)) + 0xA282EAD8u;
}

std::string tfRecord(std::string_view data)
{
    std::string record;
    wire::appendLittleEndian(record, data.size(), 8);
    const std::uint32_t lengthCrc = maskedCrc(record);
    wire::appendLittleEndian(record, lengthCrc, 4);
    record += data;
    wire::appendLittleEndian(record, maskedCrc(data), 4);
    return record;
}

EventFileText::EventFileText(double wallTime)
{
    std::string event;
    wire::appendDouble(event, kWallTime, wallTime);
    wire::appendBytes(event, kFileVersion, "brain.Event:2");
    m_bytes = tfRecord(event);
}

void EventFileText::addScalars(double wallTime, std::int64_t step, const Scalars& scalars)
{
    std::string summary;
    for (const auto& [tag, number] : scalars) {
        std::string value;
        wire::appendBytes(value, kTag, toValidUtf8(tag));
        wire::appendReal(value, kSimpleValue, static_cast<float>(number));
        wire::appendBytes(summary, kValue, value);
    }
    if (!summary.empty())
        addEvent(wallTime, step, summary);
}

void EventFileText::addPluginData(double wallTime, const std::string& tag, const std::string& plugin,
                                  std::string_view content)
{
    std::string data, metadata, value, summary;
    wire::appendBytes(data, 1, plugin);
    wire::appendBytes(data, 2, content);
    wire::appendBytes(metadata, kPluginData, data);
    wire::appendBytes(value, kTag, tag);
    wire::appendBytes(value, kTensor, emptyTensor());
    wire::appendBytes(value, kMetadata, metadata);
    wire::appendBytes(summary, kValue, value);
    addEvent(wallTime, 0, summary);
}

void EventFileText::addEvent(double wallTime, std::int64_t step, std::string_view summary)
{
    std::string event;
    wire::appendDouble(event, kWallTime, wallTime);
    wire::appendVarint(event, kStep, static_cast<std::uint64_t>(step));
    wire::appendBytes(event, kSummary, summary);
    m_bytes += tfRecord(event);
}

} // namespace engine
