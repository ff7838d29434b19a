// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/safetensors_writer.h"

#include "base/json.h"
#include "base/posix_file.h"
#include "engine/error.h"

#include <algorithm>
#include <atomic>
#include <bit>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <optional>
#include <string_view>
#include <tuple>
#include <unistd.h>

namespace engine {

namespace {

namespace fs = std::filesystem;

static_assert(std::endian::native == std::endian::little, "tensors are written as they lie in memory");

[[noreturn]] void refuse(const TensorView& tensor, const std::string& message)
{
    throw EngineError(ErrorCode::Internal, message, "tensor \"" + displayText(tensor.name) + "\"");
}

/// Refuses data that does not fill the tensor's shape.
void checkLength(const TensorView& tensor, std::size_t bytes)
{
    const std::optional<std::uint64_t> count = elementCount(tensor.shape);
    if (!count || *count * elementSize(tensor.dtype) != bytes)
        refuse(tensor, std::to_string(bytes) + " bytes of data do not fill shape " + shapeText(tensor.shape) + " of " +
                           name(tensor.dtype));
}

std::uint64_t bytesOf(const TensorView& tensor)
{
    return elementCount(tensor.shape).value_or(0) * elementSize(tensor.dtype);
}

/// In the order of the file: types by falling rank of the reference's table, which is the order of DType.
std::vector<const TensorView*> ordered(std::span<const TensorView> tensors)
{
    std::vector<const TensorView*> order;
    for (const TensorView& tensor : tensors) {
        if (tensor.name == "__metadata__")
            refuse(tensor, "this name is taken by the format");
        order.push_back(&tensor);
    }
    std::sort(order.begin(), order.end(), [](const TensorView* a, const TensorView* b) {
        return std::tie(b->dtype, a->name) < std::tie(a->dtype, b->name);
    });
    std::vector<const TensorView*> byName = order;
    std::sort(byName.begin(), byName.end(), [](auto* a, auto* b) { return a->name < b->name; });
    const auto twice =
        std::adjacent_find(byName.begin(), byName.end(), [](auto* a, auto* b) { return a->name == b->name; });
    if (twice != byName.end())
        refuse(**twice, "two tensors have this name");
    return order;
}

std::string headerText(const std::vector<const TensorView*>& order, const std::map<std::string, std::string>& metadata)
{
    std::string header = "{";
    if (!metadata.empty()) {
        header += "\"__metadata__\":{";
        for (const auto& [key, value] : metadata)
            header += (header.back() == '{' ? "" : ",") + jsonString(key) + ":" + jsonString(value);
        header += "}";
    }
    std::uint64_t offset = 0;
    for (const TensorView* tensor : order) {
        header += (header.size() == 1 ? "" : ",") + jsonString(tensor->name) + ":{\"dtype\":\"" + name(tensor->dtype) +
                  "\",\"shape\":[";
        for (std::size_t i = 0; i < tensor->shape.size(); ++i)
            header += (i == 0 ? "" : ",") + std::to_string(tensor->shape[i]);
        header += "],\"data_offsets\":[" + std::to_string(offset) + ",";
        offset += bytesOf(*tensor);
        header += std::to_string(offset) + "]}";
    }
    header += "}";
    header.resize((header.size() + 7) / 8 * 8, ' ');
    return header;
}

/// The file under its temporary name; removed unless it was put in place.
class Draft {
public:
    explicit Draft(const fs::path& target) : m_target(target)
    {
        static std::atomic<unsigned> counter{0};
        m_name = target;
        m_name += ".tmp-" + std::to_string(::getpid()) + "-st" + std::to_string(counter++);
        m_file = PosixFile::open(m_name, O_WRONLY | O_CREAT | O_EXCL);
    }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;
    ~Draft()
    {
        if (!m_done)
            ::unlink(m_name.c_str());
    }
    void writeHeader(const std::string& header)
    {
        const std::uint64_t length = header.size();
        write(std::as_bytes(std::span(&length, 1)));
        write(std::as_bytes(std::span(header)));
    }
    void write(std::span<const std::byte> data)
    {
        m_file.write({reinterpret_cast<const char*>(data.data()), data.size()});
    }
    void putInPlace()
    {
        m_file.sync();
        m_file.close();
        if (std::rename(m_name.c_str(), m_target.c_str()) != 0)
            throw systemError(errno, "replace", m_target);
        m_done = true;
        syncFolder(m_target.parent_path());
    }

private:
    fs::path m_target, m_name;
    PosixFile m_file;
    bool m_done = false;
};

} // namespace

void writeSafetensors(const fs::path& path, std::span<const TensorView> tensors,
                      const std::map<std::string, std::string>& metadata)
{
    const std::vector<const TensorView*> order = ordered(tensors);
    for (const TensorView* tensor : order)
        checkLength(*tensor, tensor->data.size());
    Draft draft(path);
    draft.writeHeader(headerText(order, metadata));
    for (const TensorView* tensor : order)
        draft.write(tensor->data);
    draft.putInPlace();
}

void writeSafetensors(const fs::path& path, std::span<const TensorView> tensors,
                      const std::function<std::vector<std::byte>(const TensorView&)>& content)
{
    const std::vector<const TensorView*> order = ordered(tensors);
    Draft draft(path);
    draft.writeHeader(headerText(order, {{"format", "pt"}}));
    for (const TensorView* tensor : order) {
        const std::vector<std::byte> bytes = content(*tensor);
        checkLength(*tensor, bytes.size());
        draft.write(bytes);
    }
    draft.putInPlace();
}

} // namespace engine
