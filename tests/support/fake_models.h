// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/model_source.h"

#include <QStringList>

/// A source of models without a network: the test says what happens.
class FakeModels : public ui::ModelSource {
public:
    using ModelSource::ModelSource;

    QStringList asked; ///< ids of all fetches

    void fetch(const QString& id) override
    {
        if (m_fetching)
            return;
        asked += id;
        m_fetching = true;
    }
    void cancel() override
    {
        if (std::exchange(m_fetching, false))
            emit stopped();
    }
    [[nodiscard]] bool isFetching() const override { return m_fetching; }
    [[nodiscard]] QString place() const override { return QStringLiteral("hub.example"); }

    void tell(const QString& file, qint64 bytes, qint64 all) { emit progress({file, bytes, all}); }
    void deliver(const QString& folder)
    {
        m_fetching = false;
        emit fetched(folder);
    }
    void fail(const ui::ErrorInfo& error)
    {
        m_fetching = false;
        emit failed(error);
    }

private:
    bool m_fetching = false;
};
