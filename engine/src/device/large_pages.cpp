// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/large_pages.h"

#include <cstdlib>
#include <functional>
#include <new>
#include <numeric>

#include <ATen/ops/empty.h>
#include <ATen/ops/from_blob.h>
#ifdef __linux__
#include <sys/mman.h>
#endif

namespace engine {

at::Tensor emptyInLargePages(at::IntArrayRef sizes)
{
#ifdef MADV_HUGEPAGE
    constexpr std::size_t kLargePage = std::size_t{2} << 20;
    const auto count = std::accumulate(sizes.begin(), sizes.end(), std::int64_t{1}, std::multiplies<>());
    const std::size_t bytes = static_cast<std::size_t>(count) * sizeof(float);
    if (bytes >= kLargePage) {
        void* memory = nullptr;
        if (::posix_memalign(&memory, kLargePage, bytes) != 0)
            throw std::bad_alloc();
        ::madvise(memory, bytes, MADV_HUGEPAGE); // a wish: without it the memory is as good, only slower
        return at::from_blob(
            memory, sizes, [](void* p) { std::free(p); }, at::kFloat);
    }
#endif
    return at::empty(sizes, at::kFloat);
}

} // namespace engine
