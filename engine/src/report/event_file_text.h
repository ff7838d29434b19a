// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The bytes of a TensorBoard event file: TFRecords of protobuf `Event` messages (tensorflow/core/util/event.proto).
namespace engine {

/// A CRC-32C as TFRecords keep it: rotated right by 15 bits, plus 0xA282EAD8.
[[nodiscard]] std::uint32_t maskedCrc(std::string_view bytes);

/// One TFRecord: length (8 bytes), masked CRC of these, data, masked CRC of the data; numbers lowest byte first.
[[nodiscard]] std::string tfRecord(std::string_view data);

class EventFileText {
public:
    using Scalars = std::vector<std::pair<std::string, double>>; ///< tag, value

    /// Begins with the file version, without which readers take the step for unreliable.
    explicit EventFileText(double wallTime);

    /// One event; none where there are no scalars. Values are stored as 32-bit floats.
    void addScalars(double wallTime, std::int64_t step, const Scalars& scalars);
    /// Data of a plugin, in the metadata of an empty tensor.
    void addPluginData(double wallTime, const std::string& tag, const std::string& plugin, std::string_view content);

    [[nodiscard]] const std::string& bytes() const { return m_bytes; }

private:
    void addEvent(double wallTime, std::int64_t step, std::string_view summary);

    std::string m_bytes;
};

} // namespace engine
