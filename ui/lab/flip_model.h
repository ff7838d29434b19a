// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/lab_session.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace ui {

/// The samples of a sweep: gold, what is predicted at the trained λ and at the chosen one. Those whose class flips
/// stand first; the others follow by how far their output moved.
class FlipModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Row, Text, Gold, Trained, Now, Moved, kColumns };
    static constexpr int kIsFlip = Qt::UserRole; ///< bool

    using QAbstractTableModel::QAbstractTableModel;

    void setAnswer(const SweepAnswer& answer);
    /// Figures of another λ are on their way: those that are shown step back.
    void setOld(bool old);
    /// All outputs of a sample, with probabilities: "down 1.20 (0.77) · up 0.01 (0.23)", trained and now.
    [[nodiscard]] QString detail(int row) const;
    /// Place in SweepFacts::samples of the sample in a row, and back; null, −1: there is none.
    [[nodiscard]] std::optional<std::size_t> sampleAt(int row) const;
    [[nodiscard]] int rowOf(std::size_t sample) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Entry {
        std::size_t place; ///< among the covered samples
        bool flips;
        double moved; ///< largest change of a probability, of the number, or of the loss by token
    };
    [[nodiscard]] std::vector<double> shown(const std::vector<float>& outputs) const;
    [[nodiscard]] QString predicted(const std::vector<float>& outputs) const;
    [[nodiscard]] QString allOf(const std::vector<float>& outputs) const;

    std::shared_ptr<const engine::SweepFacts> m_facts;
    std::shared_ptr<const engine::SweepFigures> m_figures;
    std::vector<Entry> m_entries;
    bool m_old = false;
};

} // namespace ui
