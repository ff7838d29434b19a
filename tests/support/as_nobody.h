// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unistd.h>

/// While alive, this process may do what the owner of nothing may: file permissions bind a test that root runs, too.
class AsNobody {
public:
    AsNobody() : m_was(::geteuid()) { m_done = m_was != 0 || ::seteuid(kNobody) == 0; }
    ~AsNobody()
    {
        if (m_was == 0)
            (void)!::seteuid(m_was);
    }
    AsNobody(const AsNobody&) = delete;
    AsNobody& operator=(const AsNobody&) = delete;
    [[nodiscard]] bool isDone() const { return m_done; }

private:
    static constexpr uid_t kNobody = 65534;
    uid_t m_was;
    bool m_done = false;
};
