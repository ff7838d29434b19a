// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/model_source.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace ui {

/// Fetches a model by its id: id, progress, cancel, and what went wrong in words with the remedy.
class FetchPanel : public QWidget {
    Q_OBJECT

public:
    explicit FetchPanel(ModelSource* source, QWidget* parent = nullptr);

    /// Puts the cursor into the id.
    void begin();

signals:
    void fetched(const QString& folder);

private:
    void press();
    void follow();
    void showProgress(const ModelSource::Progress& progress);
    void say(const char* role, const QString& text);

    ModelSource* m_source;
    QLineEdit* m_id;
    QPushButton* m_button;
    QProgressBar* m_bar;
    QLabel* m_text;
};

} // namespace ui
