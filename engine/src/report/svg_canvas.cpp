// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/svg_canvas.h"

#include "report/text.h"

#include <algorithm>

namespace engine {

namespace {

constexpr const char* kFonts = "'Noto Sans','DejaVu Sans',sans-serif";

std::string attribute(const std::string& name, const std::string& value)
{
    return " " + name + "=\"" + escapeHtml(value) + "\"";
}

std::string variables(const Palette& palette, bool dark)
{
    std::string css = ":root{";
    for (const auto& [name, colour] : palette)
        css += "--" + name + ":" + (dark ? colour.dark : colour.light) + ";";
    return css + "}";
}

// QtSvg wants commas between the lengths of a dash pattern.
std::string commaSeparated(std::string dash)
{
    std::replace(dash.begin(), dash.end(), ' ', ',');
    return dash;
}

} // namespace

Palette basePalette()
{
    return {
        {"paper", {"#ffffff", "#14171b"}}, {"ink", {"#1b1f24", "#e8eaed"}},     {"muted", {"#5b6470", "#a3abb5"}},
        {"rule", {"#d9dde2", "#343a42"}},  {"panel", {"#f6f7f9", "#1d2126"}},   {"ghost", {"#7d8590", "#98a1ac"}},
        {"band", {"#8a94a0", "#9aa4b0"}},  {"caution", {"#a04a00", "#ffb267"}}, {"finding", {"#1f6f8b", "#6fc3df"}}};
}

std::string paletteStyleSheet(const Palette& palette)
{
    return variables(palette, false) + "\n@media (prefers-color-scheme: dark){" + variables(palette, true) +
           "}\n@media print{" + variables(palette, false) + "}\n";
}

std::string SvgCanvas::px(double value)
{
    std::string text = fixedNumber(value, 1);
    if (text.ends_with(".0"))
        text.resize(text.size() - 2);
    return text;
}

std::string SvgCanvas::colour(const std::string& name) const
{
    return m_medium == Medium::Page ? "var(--" + name + ")" : m_palette.at(name).light;
}

std::string SvgCanvas::painted(const Properties& properties) const
{
    std::string css, attributes;
    for (const auto& [name, value] : properties) {
        css += (css.empty() ? "" : ";") + name + ":" + value;
        attributes += attribute(name, value);
    }
    return m_medium == Medium::Page ? attribute("style", css) : attributes;
}

SvgCanvas::Properties SvgCanvas::strokeOf(const Pen& pen) const
{
    Properties properties{{"fill", "none"}, {"stroke", colour(pen.colour)}, {"stroke-width", px(pen.width)}};
    if (!pen.dash.empty())
        properties["stroke-dasharray"] = commaSeparated(pen.dash);
    if (pen.opacity < 1)
        properties[m_medium == Medium::Page ? "opacity" : "stroke-opacity"] = fixedNumber(pen.opacity, 2);
    return properties;
}

void SvgCanvas::line(double x1, double y1, double x2, double y2, const Pen& pen)
{
    m_out += "<line" + attribute("x1", px(x1)) + attribute("y1", px(y1)) + attribute("x2", px(x2)) +
             attribute("y2", px(y2)) + painted(strokeOf(pen)) + "/>";
}

void SvgCanvas::path(const std::string& d, const Pen& pen)
{
    Properties properties = strokeOf(pen);
    properties["stroke-linejoin"] = "round";
    if (pen.dash.empty())
        properties["stroke-linecap"] = "round";
    m_out += "<path" + attribute("d", d) + painted(properties) + "/>";
}

void SvgCanvas::dot(double x, double y, double radius, const std::string& name)
{
    m_out += "<circle" + attribute("cx", px(x)) + attribute("cy", px(y)) + attribute("r", px(radius)) +
             painted({{"fill", colour(name)}}) + "/>";
}

void SvgCanvas::ring(double x, double y, double radius, const Pen& pen)
{
    m_out += "<circle" + attribute("cx", px(x)) + attribute("cy", px(y)) + attribute("r", px(radius)) +
             painted(strokeOf(pen)) + "/>";
}

void SvgCanvas::area(double x, double y, double width, double height, const std::string& name, double opacity)
{
    m_out += "<rect" + attribute("x", px(x)) + attribute("y", px(y)) + attribute("width", px(width)) +
             attribute("height", px(height)) +
             painted({{"fill", colour(name)}, {"fill-opacity", fixedNumber(opacity, 2)}, {"stroke", "none"}}) + "/>";
}

void SvgCanvas::text(double x, double y, const std::string& content, const TextLook& look)
{
    Properties properties{{"fill", colour(look.colour)}, {"font-size", px(look.size)}};
    if (m_medium == Medium::Page)
        properties["font-size"] += "px";
    else
        properties["font-family"] = kFonts;
    if (look.anchor != TextAnchor::Start)
        properties["text-anchor"] = look.anchor == TextAnchor::Middle ? "middle" : "end";
    if (look.halo && m_medium == Medium::Page) {
        properties["paint-order"] = "stroke";
        properties["stroke"] = colour("panel");
        properties["stroke-width"] = "4px";
        properties["stroke-linejoin"] = "round";
    }
    const std::string place = look.upward ? attribute("transform", "translate(" + px(x) + " " + px(y) + ") rotate(-90)")
                                          : attribute("x", px(x)) + attribute("y", px(y));
    m_out += "<text" + place + painted(properties) + ">" + escapeHtml(content) + "</text>";
}

void SvgCanvas::beginGroup(const std::string& title)
{
    m_out += "<g>";
    if (!title.empty() && m_medium == Medium::Page)
        m_out += "<title>" + escapeHtml(title) + "</title>";
}

void SvgCanvas::endGroup()
{
    m_out += "</g>";
}

std::string SvgCanvas::finish(double width, double height, const std::string& description) const
{
    std::string head = "<svg viewBox=\"0 0 " + px(width) + " " + px(height) + "\"";
    if (m_medium == Medium::Print)
        head += " xmlns=\"http://www.w3.org/2000/svg\" width=\"" + px(width) + "\" height=\"" + px(height) + "\"";
    else
        head += description.empty() ? " aria-hidden=\"true\"" : " role=\"img\"" + attribute("aria-label", description);
    return head + ">" + m_out + "</svg>";
}

} // namespace engine
