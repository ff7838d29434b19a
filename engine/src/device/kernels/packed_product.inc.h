// SPDX-License-Identifier: GPL-3.0-or-later
// Part of the kernels' one source: included by cpu_kernels_impl.h, inside its namespaces.

// ---------------------------------------------------------------- products with a packed matrix

// Rows × vectors of one tile: as many sums as the registers hold beside a row of the panel.
constexpr Index kTileRows = KERNEL_BYTES == 64 ? 8 : 4;
constexpr Index kTileVectors = 3;
constexpr Index kPanelWidth = kTileVectors * kLanes;
constexpr Index kAhead = 8; // panel rows fetched ahead

// Products summed in one go; such sums are then added up, which keeps long sums exact.
constexpr Index kDepthBlock = 256;

/// sums = x (ROWS × depth) · panel (depth × panel).
template<int ROWS>
inline void tileSums(const float* x, Index xRow, const float* panel, Index depth, Vec (&sums)[ROWS][kTileVectors])
{
    for (int row = 0; row < ROWS; ++row)
        for (int v = 0; v < kTileVectors; ++v)
            sums[row][v] = Vec{};
    for (Index k = 0; k < depth; ++k) {
        const float* weights = panel + k * kPanelWidth;
        Vec columns[kTileVectors];
        for (int v = 0; v < kTileVectors; ++v) {
            columns[v] = load(weights + v * kLanes);
            __builtin_prefetch(weights + kAhead * kPanelWidth + v * kLanes);
        }
        for (int row = 0; row < ROWS; ++row) {
            const float factor = x[row * xRow + k];
            for (int v = 0; v < kTileVectors; ++v)
                sums[row][v] += factor * columns[v];
        }
    }
}

/// to (ROWS × panel) = start + x · panel (start null: to + …), always in the same order: a row's result is the same
/// whatever stands beside it.
template<int ROWS>
inline void panelTile(const PackedProductArgs& args, const float* x, const float* panel, const float* start, float* to,
                      Index toRow)
{
    Index k = 0;
    do {
        Vec sums[ROWS][kTileVectors];
        const Index depth = args.depth - k < kDepthBlock ? args.depth - k : kDepthBlock;
        tileSums<ROWS>(x + k, args.xRow, panel + k * kPanelWidth, depth, sums);
        for (int row = 0; row < ROWS; ++row)
            for (int v = 0; v < kTileVectors; ++v) {
                const float* before = (k == 0 && start ? start : to + row * toRow) + v * kLanes;
                store(to + row * toRow + v * kLanes, load(before) + sums[row][v]);
            }
        k += depth;
    } while (k < args.depth);
}

/// A tile of which only the first `columns` columns exist.
template<int ROWS>
inline void writeTile(const PackedProductArgs& args, Index row, Index column, const float* panel, const float* start)
{
    const float* x = args.x + row * args.xRow;
    float* y = args.y + row * args.yRow + column;
    const Index columns = args.width - column;
    if (columns >= kPanelWidth) {
        panelTile<ROWS>(args, x, panel, start, y, args.yRow);
        return;
    }
    float whole[ROWS * kPanelWidth] = {};
    for (Index r = 0; !start && r < ROWS; ++r)
        for (Index c = 0; c < columns; ++c)
            whole[r * kPanelWidth + c] = y[r * args.yRow + c];
    panelTile<ROWS>(args, x, panel, start, whole, kPanelWidth);
    for (Index r = 0; r < ROWS; ++r)
        for (Index c = 0; c < columns; ++c)
            y[r * args.yRow + c] = whole[r * kPanelWidth + c];
}

/// Rows [begin, end) in the columns of one panel, from `column` on.
void panelRows(const PackedProductArgs& args, Index begin, Index end, Index column, const float* panel,
               const float* start)
{
    Index row = begin;
    for (; row + kTileRows <= end; row += kTileRows)
        writeTile<kTileRows>(args, row, column, panel, start);
    if (row + 4 <= end) {
        writeTile<4>(args, row, column, panel, start);
        row += 4;
    }
    for (; row < end; ++row)
        writeTile<1>(args, row, column, panel, start);
}

// A panel deeper than this (a language model's head, backward) does not stay in the cache while the rows pass: then
// they pass for some of its depth at a time. Whole blocks of depth, so that the sums are the same.
constexpr Index kDeepPanel = 4096;
constexpr Index kDepthSegment = 4 * kDepthBlock;

void packedProduct(const PackedProductArgs& args, std::int64_t begin, std::int64_t end, std::int64_t index)
{
    const float* panel = args.panels + index * args.panelStride;
    const Index column = index * kPanelWidth;
    float start[kPanelWidth] = {};
    for (Index c = 0; args.bias && c < kPanelWidth && column + c < args.width; ++c)
        start[c] = args.bias[column + c];
    const Index segment = args.depth > kDeepPanel ? kDepthSegment : args.depth;
    PackedProductArgs part = args;
    Index k = 0;
    do {
        part.x = args.x + k;
        part.depth = args.depth - k < segment ? args.depth - k : segment;
        panelRows(part, begin, end, column, panel + k * kPanelWidth, k == 0 ? start : nullptr);
        k += part.depth;
    } while (k < args.depth);
}
