// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exception>
#include <span>
#include <thread>
#include <vector>

namespace engine {

/// Calls work(part, index of its first element) for both halves of `all`, each on its own thread; what one throws
/// arrives here when both are done.
template<class Item, class Work>
void inTwoHalves(std::vector<Item>& all, const Work& work)
{
    const std::size_t half = all.size() / 2;
    std::exception_ptr failed;
    {
        const std::jthread other([&] {
            try {
                work(std::span(all).first(half), std::size_t{0});
            } catch (...) {
                failed = std::current_exception();
            }
        });
        work(std::span(all).subspan(half), half);
    }
    if (failed)
        std::rethrow_exception(failed);
}

} // namespace engine
