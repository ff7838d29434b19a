// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runs.h"

#include <QString>

#include <vector>

namespace ui {

/// A filter as typed: `lambda>0.3 method:lora -status:failed minilm`. All terms must hold.
///   key:text     the field contains the text      status source method model data study label
///   key=n  <  >  <=  >=                            lambda (λ) seed best loss similarity step steps time
///   text         any of label, name, study, model, data contains it;   -term excludes;   "two words" are one
class RunFilter {
public:
    [[nodiscard]] static RunFilter parse(const QString& text);

    [[nodiscard]] bool matches(const engine::RunSummary& run) const;
    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }
    /// A term that cannot be understood, in words; the others still hold. Empty: fine.
    [[nodiscard]] const QString& error() const { return m_error; }

private:
    enum class Relation { Contains, Equal, Less, LessEqual, Greater, GreaterEqual };
    struct Term {
        QString key; ///< empty: plain text
        Relation relation = Relation::Contains;
        QString text;
        double number = 0;
        bool negated = false;
    };
    [[nodiscard]] static bool holds(const Term& term, const engine::RunSummary& run);
    void addTerm(QString word);

    std::vector<Term> m_terms;
    QString m_error;
};

} // namespace ui
