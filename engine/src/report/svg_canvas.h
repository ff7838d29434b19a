// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

namespace engine {

/// Colours by name, for light and dark pages: "ink", "muted", "rule", "panel", "ghost", "band", "caution" and those of
/// the λ, "s0" ….
struct PaletteColour {
    std::string light, dark;
};
using Palette = std::map<std::string, PaletteColour>;

/// The colours that every report has.
[[nodiscard]] Palette basePalette();

/// CSS variables of a palette: ":root{--ink:…}", and the same for dark pages and for print.
[[nodiscard]] std::string paletteStyleSheet(const Palette& palette);

struct Pen {
    std::string colour = "ink"; ///< of the palette
    double width = 2;
    std::string dash = {}; ///< "8 5"; empty: solid
    double opacity = 1;
};

enum class TextAnchor { Start, Middle, End };
struct TextLook {
    TextAnchor anchor = TextAnchor::Start;
    std::string colour = "muted";
    bool halo = false;   ///< a rim of the page's colour, over lines
    bool upward = false; ///< turned by 90° around its point
    double size = 12.5;
};

/// Writes one SVG drawing. Two media: for the page, colours are CSS variables in style attributes; for print they are
/// those of the light page in plain attributes, which renderers without style sheets know too.
class SvgCanvas {
public:
    enum class Medium { Page, Print };
    SvgCanvas(const Palette& palette, Medium medium) : m_palette(palette), m_medium(medium) {}

    void line(double x1, double y1, double x2, double y2, const Pen& pen);
    void path(const std::string& d, const Pen& pen);
    void dot(double x, double y, double radius, const std::string& colour);
    void ring(double x, double y, double radius, const Pen& pen);
    void area(double x, double y, double width, double height, const std::string& colour, double opacity);
    void text(double x, double y, const std::string& content, const TextLook& look = {});
    /// What follows until endGroup() is one thing; the page shows its title when pointed at.
    void beginGroup(const std::string& title);
    void endGroup();

    /// The drawing as an <svg> element with a view box of this size. `description`: for screen readers; empty: hidden.
    [[nodiscard]] std::string finish(double width, double height, const std::string& description) const;

    /// "12.3": coordinates, one decimal.
    [[nodiscard]] static std::string px(double value);

private:
    using Properties = std::map<std::string, std::string>;
    [[nodiscard]] std::string colour(const std::string& name) const;
    [[nodiscard]] std::string painted(const Properties& properties) const;
    [[nodiscard]] Properties strokeOf(const Pen& pen) const;

    const Palette& m_palette;
    Medium m_medium;
    std::string m_out;
};

} // namespace engine
