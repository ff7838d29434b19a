// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/fetch.h"
#include "session/model_source.h"

#include <filesystem>

/// The window's source of models: the Hugging Face hub, into `library`/models, as the environment describes it (read
/// anew at each fetch). A folder gets its name only when the model in it is whole and its weights open.
class HubModels : public ui::ModelSource {
    Q_OBJECT

public:
    explicit HubModels(std::filesystem::path library, QObject* parent = nullptr);

    void fetch(const QString& id) override;
    void cancel() override;
    [[nodiscard]] bool isFetching() const override { return m_fetching; }
    [[nodiscard]] QString place() const override;

private:
    void end() { m_fetching = false; }

    std::filesystem::path m_library;
    hub::Fetch m_fetch;
    bool m_fetching = false;
};
