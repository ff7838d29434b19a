// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/run_end.h"

#include <filesystem>
#include <new>
#include <string_view>

#include <c10/util/Exception.h>

namespace engine {
namespace {

EngineError outOfMemory()
{
    return {ErrorCode::OutOfMemory, "there was not enough memory", "train.micro_batch_size",
            "use a smaller micro-batch, fewer λ at a time, or a smaller model"};
}

bool speaksOfMemory(std::string_view text)
{
    return text.find("out of memory") != std::string_view::npos ||
           text.find("allocate memory") != std::string_view::npos; // "can't allocate memory: you tried to allocate …"
}

} // namespace

EngineError asEngineError(const std::exception_ptr& error)
{
    try {
        std::rethrow_exception(error);
    } catch (const EngineError& e) {
        return e;
    } catch (const std::bad_alloc&) {
        return outOfMemory();
    } catch (const c10::Error& e) {
        if (speaksOfMemory(e.what_without_backtrace()))
            return outOfMemory();
        return {ErrorCode::Internal, e.what_without_backtrace(), "", "please report this"};
    } catch (const std::filesystem::filesystem_error& e) {
        const bool full = e.code() == std::errc::no_space_on_device;
        return {full ? ErrorCode::DiskFull : ErrorCode::Io, e.code().message(), e.path1().string(),
                full ? "free some space, then continue the run" : ""};
    } catch (const std::exception& e) {
        return {ErrorCode::Internal, e.what(), "", "please report this"};
    } catch (...) {
        return {ErrorCode::Internal, "an unknown exception", "", "please report this"};
    }
}

RunFinished failureOf(const std::exception_ptr& error)
{
    const EngineError e = asEngineError(error);
    return {RunState::Failed, e.message(), errorCodeName(e.code()), e.where(), e.hint()};
}

} // namespace engine
