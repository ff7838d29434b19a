// SPDX-License-Identifier: GPL-3.0-or-later
#include "peft/adapter_file.h"

#include "base/atomic_file.h"
#include "base/name_list.h"
#include "engine/error.h"
#include "io/safetensors_writer.h"

#include <ATen/TensorOperators.h>

namespace engine {
namespace {

constexpr std::size_t kListed = 6;

void refuseDifferences(const std::filesystem::path& file, const std::vector<std::string>& missing,
                       const std::vector<std::string>& foreign)
{
    if (missing.empty() && foreign.empty())
        return;
    std::string message = "the adapter does not fit:";
    if (!missing.empty())
        message += " missing " + listed(missing, kListed);
    if (!foreign.empty())
        message += std::string(missing.empty() ? "" : ";") + " not expected " + listed(foreign, kListed);
    throw EngineError(ErrorCode::BadFile, message, file.string(),
                      "it was made for other targets, another rank or another model");
}

bool belongs(const ParameterLayout& layout, const std::string& name)
{
    const ParameterItem* item = layout.find(name);
    return item && item->role == ParameterRole::Weight;
}

} // namespace

void saveAdapter(const std::filesystem::path& folder, const AdapterConfig& config, const ParameterLayout& layout,
                 const at::Tensor& row)
{
    const at::Tensor values = row.detach().to(at::kCPU).contiguous();
    if (!values.isfinite().all().item<bool>())
        throw EngineError(ErrorCode::NonFinite, "the adapter holds values that are not finite and was not saved",
                          folder.string());
    std::vector<TensorView> views;
    for (const ParameterItem& item : layout.items()) {
        if (item.role == ParameterRole::Lambda)
            continue; // adapter_config.json has it
        const float* data = values.const_data_ptr<float>() + item.offset;
        views.push_back({tensorName(config.method, item.name), DType::F32, item.shape,
                         std::as_bytes(std::span(data, static_cast<std::size_t>(item.size)))});
    }
    const std::filesystem::path fresh = folder.string() + ".new";
    std::filesystem::remove_all(fresh);
    std::filesystem::create_directories(fresh);
    writeSafetensors(fresh / "adapter_model.safetensors", views);
    writeAdapterConfig(config, fresh);
    replaceFolder(fresh, folder);
    std::filesystem::remove_all(folder.string() + ".old"); // put aside by a process that died before this folder came
}

void loadAdapter(const AdapterTensors& tensors, const ParameterLayout& layout, at::Tensor row)
{
    std::vector<std::string> missing, foreign;
    for (const ParameterItem& item : layout.items()) {
        if (item.role == ParameterRole::Lambda)
            continue;
        const AdapterTensors::Entry* entry = tensors.find(item.name);
        if (!entry) {
            missing.push_back(item.name);
            continue;
        }
        if (entry->tensor->shape != item.shape)
            throw EngineError(ErrorCode::BadFile,
                              "the tensor " + entry->tensor->name + " has shape " + shapeText(entry->tensor->shape) +
                                  ", expected " + shapeText(item.shape),
                              entry->file->path().string(), "rank, targets or the number of classes differ");
        row.narrow(0, item.offset, item.size).copy_(AdapterTensors::read(*entry).flatten());
    }
    for (const auto& [name, entry] : tensors.entries())
        if (!belongs(layout, name))
            foreign.push_back(entry.tensor->name);
    refuseDifferences(tensors.path(), missing, foreign);
}

void loadAdapter(const std::filesystem::path& folder, const ModelShape& shape, const ParameterLayout& layout,
                 const at::Tensor& row)
{
    loadAdapter(AdapterTensors(folder, readAdapterConfig(folder), shape), layout, row);
}

} // namespace engine
