// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model_facts.h"

#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace ui {

/// What a drawing of one Transformer layer shows, before colours and fonts: boxes of the frozen model, wires between
/// them, the method's own parts and the lines on which h0 enters. Units: those of a sheet of
/// kSceneWidth × kSceneHeight.
struct BlockScene {
    enum class Mark {
        Branch, ///< beside a linear map, from its input to its output (LoRA, DoRA)
        Module, ///< a box of its own in the stream (series, parallel, before a linear, prefix, prompt)
        Factor, ///< a multiplication (IA³)
        Inside  ///< the frozen part's own weights train (BitFit, full, head)
    };
    struct Box {
        QRectF area;
        QString label;
        std::optional<engine::BlockPart> part; ///< none: norm, activation, sum
        bool isSum = false;
    };
    struct Own {
        QRectF area;
        Mark mark = Mark::Branch;
        std::optional<engine::BlockPart> part; ///< none: norm or head
        bool injected = false;                 ///< h0 enters here
        QString label;                         ///< of a Module
    };
    std::vector<Box> boxes;
    std::vector<QPolygonF> wires; ///< the last point of each is an arrow's head
    std::vector<Own> own;
    std::vector<QPolygonF> injections; ///< h0's lines, from its rail at the bottom to the method's parts
    double rail = 0;                   ///< y of the rail
};

inline constexpr double kSceneWidth = 480, kSceneHeight = 244;

struct BlockRequest {
    engine::BlockLayout layout = engine::BlockLayout::PostNorm;
    bool gated = false;
    engine::MethodKind method = engine::MethodKind::Lora;
    bool trainsHead = true; ///< a classification head, which every method trains
    /// What the configuration trains in one layer, and where h0 enters it.
    std::vector<engine::SiteFacts> parts;
};

[[nodiscard]] BlockScene makeBlockScene(const BlockRequest& request);

/// The parts of one layer that stand for all of them: the union over layers.
[[nodiscard]] std::vector<engine::SiteFacts> typicalLayer(const engine::TrainedSites& sites);

} // namespace ui
