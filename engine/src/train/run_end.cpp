// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/run_end.h"

#include "engine/error.h"

#include <filesystem>
#include <new>
#include <string_view>

#include <c10/util/Exception.h>

namespace engine {
namespace {

RunFinished failed(ErrorCode code, const std::string& reason, const std::string& where, const std::string& hint)
{
    return {RunState::Failed, reason, errorCodeName(code), where, hint};
}

RunFinished outOfMemory()
{
    return failed(ErrorCode::OutOfMemory, "there was not enough memory", "train.micro_batch_size",
                  "use a smaller micro-batch, fewer λ at a time, or a smaller model");
}

bool speaksOfMemory(std::string_view text)
{
    return text.find("out of memory") != std::string_view::npos ||
           text.find("allocate memory") != std::string_view::npos; // "can't allocate memory: you tried to allocate …"
}

} // namespace

RunFinished failureOf(const std::exception_ptr& error)
{
    try {
        std::rethrow_exception(error);
    } catch (const EngineError& e) {
        return failed(e.code(), e.message(), e.where(), e.hint());
    } catch (const std::bad_alloc&) {
        return outOfMemory();
    } catch (const c10::Error& e) {
        if (speaksOfMemory(e.what_without_backtrace()))
            return outOfMemory();
        return failed(ErrorCode::Internal, e.what_without_backtrace(), "", "please report this");
    } catch (const std::filesystem::filesystem_error& e) {
        const bool full = e.code() == std::errc::no_space_on_device;
        return failed(full ? ErrorCode::DiskFull : ErrorCode::Io, e.code().message(), e.path1().string(),
                      full ? "free some space, then continue the run" : "");
    } catch (const std::exception& e) {
        return failed(ErrorCode::Internal, e.what(), "", "please report this");
    }
}

} // namespace engine
