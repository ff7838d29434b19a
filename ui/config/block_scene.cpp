// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/block_scene.h"

#include "engine/methods.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

using engine::BlockLayout;
using engine::BlockPart;
using engine::MethodKind;
using Mark = BlockScene::Mark;

// The sheet: attention in the upper row, feed-forward in the lower one, from left to right.
constexpr double kAttentionRow = 52, kFfnRow = 168;
constexpr double kInX = 16, kNormX = 30, kNormWidth = 24;
constexpr double kForkX = 70, kRiserX = 80, kStackX = 112, kStackWidth = 48, kBox = 20, kStackStep = 28, kStackOut = 8;
constexpr double kMiddleX = 178, kMiddleWidth = 68, kLastX = 268, kLastWidth = 42;
constexpr double kSlotX = 314, kSlotWidth = 24, kJoinX = 344, kSumX = 366, kSum = 7;
constexpr double kPostNormX = 386, kEndX = 426, kHeadX = 436, kHeadWidth = 42;
constexpr double kSkipAttention = 6, kWrap = 122, kSkipFfn = 134, kRail = 230;
constexpr double kBranch = 5, kFactor = 6, kBesideDrop = 52, kBesideFfnDrop = 38, kBeside = 16;
constexpr double kPromptRiser = 62; // right of the words at the rail's start

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BlockScene)
};

QRectF centred(double x, double y, double width, double height = kBox)
{
    return {x, y - height / 2, width, height};
}

double rowOf(BlockPart part)
{
    const bool ffn =
        part == BlockPart::Gate || part == BlockPart::Up || part == BlockPart::Down || part == BlockPart::FeedForward;
    return ffn ? kFfnRow : kAttentionRow;
}

/// The frozen layer: boxes and wires by the family's form.
class Frame {
public:
    Frame(const BlockRequest& request, BlockScene& scene) : m_request(request), m_scene(scene) {}

    void draw()
    {
        addStack(kAttentionRow, {{BlockPart::Query, "Q"}, {BlockPart::Key, "K"}, {BlockPart::Value, "V"}});
        m_request.gated ? addStack(kFfnRow, {{BlockPart::Gate, "gate"}, {BlockPart::Up, "up"}})
                        : addStack(kFfnRow, {{BlockPart::Up, "up"}});
        addBox(centred(kMiddleX, kAttentionRow, kMiddleWidth), Words::tr("attention"));
        addBox(centred(kMiddleX, kFfnRow, kMiddleWidth),
               m_request.gated ? QStringLiteral("φ · ⊙") : QStringLiteral("φ"));
        addBox(centred(kLastX, kAttentionRow, kLastWidth), Words::tr("out"), BlockPart::AttentionOutput);
        addBox(centred(kLastX, kFfnRow, kLastWidth), Words::tr("down"), BlockPart::Down);
        for (const double row : {kAttentionRow, kFfnRow}) {
            wire({{kMiddleX + kMiddleWidth, row}, {kLastX, row}});
            wire({{kLastX + kLastWidth, row}, {kSumX - kSum, row}});
            addSum(kSumX, row);
        }
        wire({{kInX, kAttentionRow}, {kInX, kSkipAttention}, {kSumX, kSkipAttention}, {kSumX, kAttentionRow - kSum}});
        m_request.layout == BlockLayout::Parallel ? joinParallel() : joinInSequence();
        if (m_request.trainsHead)
            addBox(centred(kHeadX, kFfnRow, kHeadWidth), Words::tr("head"));
    }

private:
    void addBox(const QRectF& area, const QString& label, std::optional<BlockPart> part = {})
    {
        m_scene.boxes.push_back({area, label, part, false});
    }
    void addSum(double x, double y)
    {
        m_scene.boxes.push_back({centred(x - kSum, y, 2 * kSum, 2 * kSum), QStringLiteral("+"), {}, true});
    }
    void wire(QPolygonF line) { m_scene.wires.push_back(std::move(line)); }

    void addStack(double row, const std::vector<std::pair<BlockPart, const char*>>& parts)
    {
        const double first = row - kStackStep * static_cast<double>(parts.size() - 1) / 2;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const double y = first + kStackStep * static_cast<double>(i);
            addBox(centred(kStackX, y, kStackWidth), QString::fromLatin1(parts[i].second), parts[i].first);
            wire({{kForkX, row}, {kForkX, y}, {kStackX, y}});
            const double out = kStackX + kStackWidth;
            wire({{out, y}, {out + kStackOut, y}, {out + kStackOut, row}, {kMiddleX, row}});
        }
    }
    void addNorm(double x, double row) { addBox(centred(x, row, kNormWidth), QStringLiteral("N")); }

    void joinParallel()
    {
        addNorm(kNormX, kAttentionRow);
        wire({{0, kAttentionRow}, {kNormX, kAttentionRow}});
        wire({{kNormX + kNormWidth, kAttentionRow}, {kForkX, kAttentionRow}, {kForkX, kFfnRow}});
        wire({{kSumX, kAttentionRow + kSum}, {kSumX, kFfnRow - kSum}});
        wire({{kSumX + kSum, kFfnRow}, {m_request.trainsHead ? kHeadX : kSceneWidth - 4, kFfnRow}});
    }
    void joinInSequence()
    {
        const bool post = m_request.layout == BlockLayout::PostNorm;
        for (const double row : {kAttentionRow, kFfnRow}) {
            addNorm(post ? kPostNormX : kNormX, row);
            const double in = row == kAttentionRow ? 0 : kInX / 2;
            if (post) {
                wire({{in, row}, {kForkX, row}});
                wire({{kSumX + kSum, row}, {kPostNormX, row}});
            } else {
                wire({{in, row}, {kNormX, row}});
                wire({{kNormX + kNormWidth, row}, {kForkX, row}});
            }
        }
        const double out = post ? kPostNormX + kNormWidth : kSumX + kSum;
        const double in = kInX / 2;
        wire({{out, kAttentionRow},
              {kEndX, kAttentionRow},
              {kEndX, kWrap},
              {in, kWrap},
              {in, kFfnRow},
              {kInX, kFfnRow}});
        wire({{kInX, kFfnRow}, {kInX, kSkipFfn}, {kSumX, kSkipFfn}, {kSumX, kFfnRow - kSum}});
        wire({{out, kFfnRow}, {m_request.trainsHead ? kHeadX : kSceneWidth - 4, kFfnRow}});
    }

    const BlockRequest& m_request;
    BlockScene& m_scene;
};

/// The method's parts over the frozen layer, and the lines of h0 to them.
class Overlay {
public:
    Overlay(const BlockRequest& request, BlockScene& scene) : m_request(request), m_scene(scene) {}

    void draw()
    {
        m_scene.rail = kRail;
        bool norms = false;
        for (const engine::SiteFacts& site : m_request.parts) {
            if (site.part)
                add(*site.part, site.injected);
            norms = norms || !site.part;
        }
        if (norms)
            addInside(QStringLiteral("N"));
        if (m_request.trainsHead)
            addInside(Words::tr("head"));
    }

private:
    void add(BlockPart part, bool injected)
    {
        switch (m_request.method) {
        case MethodKind::Lora:
        case MethodKind::Dora:
            addBranch(part, injected);
            break;
        case MethodKind::Series:
            addSeries(part, injected);
            break;
        case MethodKind::Parallel:
            addParallel(part, injected);
            break;
        case MethodKind::AdapterInput:
            addBefore(part, injected);
            break;
        case MethodKind::Ia3:
            addFactor(part);
            break;
        case MethodKind::Prefix:
            addPrefix(injected);
            break;
        case MethodKind::Prompt:
            addPrompt(injected);
            break;
        default:
            if (const BlockScene::Box* box = boxOf(part))
                m_scene.own.push_back({box->area, Mark::Inside, part, false, {}});
        }
    }
    [[nodiscard]] const BlockScene::Box* boxOf(BlockPart part) const
    {
        const auto found = std::find_if(m_scene.boxes.begin(), m_scene.boxes.end(),
                                        [part](const BlockScene::Box& box) { return box.part == part; });
        return found == m_scene.boxes.end() ? nullptr : &*found;
    }
    void inject(QPolygonF line) { m_scene.injections.push_back(std::move(line)); }

    void addBranch(BlockPart part, bool injected)
    {
        const BlockScene::Box* box = boxOf(part);
        if (!box)
            return;
        const QRectF bar(box->area.left(), box->area.bottom() + 1, box->area.width(), kBranch);
        m_scene.own.push_back({bar, Mark::Branch, part, injected, {}});
        const double y = bar.center().y();
        const double riser = part == BlockPart::AttentionOutput ? kLastX - 9 : kRiserX;
        if (injected)
            inject({{riser, kRail}, {riser, y}, {bar.left(), y}});
    }
    void addSeries(BlockPart part, bool injected)
    {
        const double row = rowOf(part);
        const QRectF area = centred(kSlotX, row, kSlotWidth, 28);
        m_scene.own.push_back({area, Mark::Module, part, injected, QStringLiteral("A")});
        const double x = area.center().x();
        if (injected && row == kFfnRow)
            inject({{x, kRail}, {x, area.bottom()}});
        else if (injected)
            inject(
                {{kJoinX + 4, kRail}, {kJoinX + 4, area.bottom() + 14}, {x, area.bottom() + 14}, {x, area.bottom()}});
    }
    void addParallel(BlockPart part, bool injected)
    {
        const double row = rowOf(part);
        const double y = row + (row == kFfnRow ? kBesideFfnDrop : kBesideDrop);
        const QRectF area = centred(kMiddleX, y, kMiddleWidth, kBeside);
        m_scene.own.push_back({area, Mark::Module, part, injected, QStringLiteral("A")});
        m_scene.wires.push_back({{{kForkX, row}, {kForkX, y}, {area.left(), y}}});
        m_scene.wires.push_back({{{area.right(), y}, {kJoinX, y}, {kJoinX, row}}});
        const double x = area.center().x();
        const double around = kMiddleX + kMiddleWidth + 9;
        if (injected && row == kFfnRow)
            inject({{x, kRail}, {x, area.bottom()}});
        else if (injected)
            inject({{around, kRail}, {around, area.bottom() + 5}, {x, area.bottom() + 5}, {x, area.bottom()}});
    }
    void addBefore(BlockPart part, bool injected)
    {
        const BlockScene::Box* box = boxOf(part);
        if (!box)
            return;
        const QRectF area(box->area.left() - 20, box->area.top(), 15, box->area.height());
        m_scene.own.push_back({area, Mark::Module, part, injected, QStringLiteral("A")});
        const double x = area.center().x();
        const double y = area.bottom() - 4;
        const double riser = area.left() - 12;
        if (injected && (part == BlockPart::AttentionOutput || part == BlockPart::Down))
            inject({{x, kRail}, {x, area.bottom()}});
        else if (injected)
            inject({{riser, kRail}, {riser, y}, {area.left(), y}});
    }
    void addFactor(BlockPart part)
    {
        const BlockScene::Box* box = boxOf(part);
        if (!box)
            return;
        // On the feed-forward's last map the factor stands before it, elsewhere behind.
        const double x = part == BlockPart::Down ? box->area.left() - kFactor - 2 : box->area.right() + kFactor + 2;
        m_scene.own.push_back({centred(x - kFactor, box->area.center().y(), 2 * kFactor, 2 * kFactor), Mark::Factor,
                               part, false, QStringLiteral("×")});
    }
    void addPrefix(bool injected)
    {
        const QRectF area = centred(kMiddleX, kAttentionRow - 28, kMiddleWidth, 18);
        m_scene.own.push_back({area, Mark::Module, BlockPart::Attention, injected, Words::tr("K, V")});
        m_scene.wires.push_back({{{area.center().x(), area.bottom()}, {area.center().x(), kAttentionRow - kBox / 2}}});
        if (injected)
            inject({{area.left() - 4, kRail}, {area.left() - 4, area.center().y()}, {area.left(), area.center().y()}});
    }
    void addPrompt(bool injected)
    {
        const QRectF area = centred(kInX - 10, kAttentionRow + 34, 20, kBox);
        m_scene.own.push_back({area, Mark::Module, BlockPart::FeedForward, injected, QStringLiteral("p")});
        m_scene.wires.push_back({{{kInX, area.top()}, {kInX, kAttentionRow}}});
        if (injected)
            inject({{kPromptRiser, kRail}, {kPromptRiser, area.center().y()}, {area.right(), area.center().y()}});
    }
    void addInside(const QString& label)
    {
        for (const BlockScene::Box& box : m_scene.boxes)
            if (box.label == label && !box.part)
                m_scene.own.push_back({box.area, Mark::Inside, {}, false, {}});
    }

    const BlockRequest& m_request;
    BlockScene& m_scene;
};

} // namespace

BlockScene makeBlockScene(const BlockRequest& request)
{
    BlockScene scene;
    Frame(request, scene).draw();
    Overlay(request, scene).draw();
    return scene;
}

std::vector<engine::SiteFacts> typicalLayer(const engine::TrainedSites& sites)
{
    std::vector<engine::SiteFacts> layer;
    for (const engine::SiteFacts& site : sites.modules) {
        if (site.layer < 0)
            continue;
        const auto known = std::find_if(layer.begin(), layer.end(),
                                        [&](const engine::SiteFacts& one) { return one.module == site.module; });
        if (known == layer.end()) {
            layer.push_back(site);
            continue;
        }
        known->injected |= site.injected;
        known->effective |= site.effective;
    }
    return layer;
}

} // namespace ui
