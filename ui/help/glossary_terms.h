// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

/// The words of the program and of the method, each explained once. A text leads to a term by a link
/// "glossary:over-smoothing"; lessons explain their terms themselves and use the same ids.
namespace ui {

inline constexpr const char* kGlossaryScheme = "glossary";

/// English as written down; translated by the functions below.
struct GlossaryTerm {
    const char* id;    ///< "over-smoothing": lower case, digits and hyphens
    const char* term;  ///< "Over-smoothing"
    const char* words; ///< how other texts write it, "over-smoothing|over-smooths"; empty: nothing leads here by itself
    const char* text;  ///< what it means, in a few sentences
};

/// All of them, in the order a reader meets them. Ids and terms are unique.
[[nodiscard]] std::span<const GlossaryTerm> glossaryTerms();
/// Null for an id that is not known.
[[nodiscard]] const GlossaryTerm* findGlossaryTerm(const QString& id);

// In the language of the window.
[[nodiscard]] QString nameOf(const GlossaryTerm& term);
[[nodiscard]] QString textOf(const GlossaryTerm& term);

/// A plain text as HTML in which the first mention of each term leads to the glossary; not of the term `except`, whose
/// own text it may be. Anything in the text that looks like HTML is shown as it is.
[[nodiscard]] QString withGlossaryLinks(const QString& plain, const QString& except = {});
/// The same for a text that is HTML already: its own links and tags stay as they are.
[[nodiscard]] QString withGlossaryLinksIn(const QString& html);

} // namespace ui
