// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"
#include "engine/config_io.h"
#include "engine/fields.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <map>
#include <string>
#include <utility>
#include <vector>

class QUndoStack;

namespace ui {

/// The configuration being edited, with undo and with what is wrong at each key.
/// Problems come from three sides: text that is no value yet (`typed`), engine::validate, and the last start check.
/// A value that its field refuses is not stored: the configuration always holds values within their ranges.
class ConfigModel : public QObject {
    Q_OBJECT

public:
    using Change = std::pair<std::string, engine::FieldValue>;

    explicit ConfigModel(QObject* parent = nullptr);

    [[nodiscard]] const engine::TrainConfig& config() const { return m_config; }
    [[nodiscard]] QUndoStack* undoStack() const { return m_undo; }

    /// One undo step; fast edits of one key are merged. Values and axes that no longer apply go back to defaults.
    void set(const std::string& key, const engine::FieldValue& value);
    /// As `set` for what was typed; refused text stays a problem at its key until it is corrected or undone.
    void typed(const std::string& key, const QString& text);
    void setMany(const std::vector<Change>& changes, const QString& what);
    /// Fast edits with equal `mergeKey` are merged; with none each is an undo step of its own.
    void setStudy(const engine::StudyConfig& study, const QString& what, const std::string& mergeKey = "study");
    void replace(const engine::TrainConfig& config, const QString& what);
    /// As `replace`, and forgets the history: for a start or a file that was opened.
    void load(const engine::TrainConfig& config);

    [[nodiscard]] const std::vector<engine::Problem>& problems() const { return m_problems; }
    [[nodiscard]] const engine::Problem* problemAt(const std::string& key) const;
    [[nodiscard]] bool hasErrors() const;
    /// Nothing was changed since it was loaded: what is missing was not yet chosen, and is no fault.
    [[nodiscard]] bool isUntouched() const;
    [[nodiscard]] bool awaitsModel() const; ///< untouched, and the model it names is not there
    /// True while the control of `key` holds text that is no value.
    [[nodiscard]] bool hasInputProblem(const std::string& key) const { return m_inputProblems.count(key) > 0; }
    /// What the start check found beyond `validate`; forgotten at the next change.
    void setStartProblems(const std::vector<engine::Problem>& problems);
    /// Whether something is there by the name that the model was chosen by; true until it is known.
    void setModelHere(bool isHere);
    /// Marks `key` as holding text that is no value; empty message: corrected.
    void setInputProblem(const std::string& key, const QString& message, const QString& hint);

signals:
    void changed();
    void problemsChanged();

private:
    friend class ConfigCommand;
    void push(engine::TrainConfig next, const std::string& key, const QString& what);
    void apply(const engine::TrainConfig& config, bool history);
    void refreshProblems();

    engine::TrainConfig m_config;
    QUndoStack* m_undo;
    std::map<std::string, engine::Problem> m_inputProblems;
    std::vector<engine::Problem> m_startProblems;
    bool m_isModelHere = true;
    std::vector<engine::Problem> m_problems;
    QElapsedTimer m_sinceEdit;
};

/// Sets every value that does not apply to its default and drops axes of such keys.
void dropWhatDoesNotApply(engine::TrainConfig& config);

} // namespace ui
