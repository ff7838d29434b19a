// SPDX-License-Identifier: GPL-3.0-or-later
// Part of the kernels' one source: included by cpu_kernels_impl.h, inside its namespaces.

// ---------------------------------------------------------------- products with a matrix

// Rows × vectors of one tile: as many sums as the registers hold beside a row of the panel.
constexpr Index kTileRows = KERNEL_BYTES == 64 ? 8 : 4;
constexpr Index kTileVectors = 3;
constexpr Index kPanelWidth = kTileVectors * kLanes;
constexpr Index kAhead = 8; // panel rows fetched ahead

// With few rows a product waits for its matrix: while one block of depth is computed the next one comes in, a line with
// each depth, as the first tiles pass. More at a time only queues up (seen: 24 ms against 21 for SmolLM2's layers).
constexpr Index kLine = 16, kTilesAhead = kTileVectors; // floats of a cache line; tiles that fetch
constexpr Index kFewestAhead = 4;                       // rows below which the memory alone is waited for

// Products summed in one go; such sums are then added up, which keeps long sums exact. Of a panel's rows so many stay
// in the first-level cache from tile to tile.
constexpr Index kDepthBlock = 128;

// Depth of a panel that is laid out at a time, so that it stays in the cache while the rows pass. Whole blocks, so that
// the sums are the same for every depth.
constexpr Index kDepthSegment = 8 * kDepthBlock;
constexpr Index kPanelScratch = kDepthSegment * kPanelWidth;

/// Part of a product: some of the depth in one panel's columns. Always the same blocks in the same order: a row's
/// result is the same whatever stands beside it.
struct PanelPart {
    const float* x; ///< first row, first depth
    Index xRow, depth;
    const float* panel;
    const float* start; ///< of the panel's columns; null: y already has the sums before
    float* y;           ///< first row, first column of the panel
    Index yRow, columns;
    const float* ahead; ///< what to fetch on the way; null: nothing
};

/// sums = x (ROWS × depth) · panel (depth × panel). AHEAD: fetches what lies from `ahead` on, a line for each depth.
template<int ROWS, bool AHEAD>
inline void tileSums(const float* x, Index xRow, const float* panel, Index depth, const float* ahead,
                     Vec (&sums)[ROWS][kTileVectors])
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
        if (AHEAD)
            __builtin_prefetch(ahead + k * kLine, 0, 2);
        for (int row = 0; row < ROWS; ++row) {
            const float factor = x[row * xRow + k];
            for (int v = 0; v < kTileVectors; ++v)
                sums[row][v] += factor * columns[v];
        }
    }
}

/// to (ROWS × panel) = start + x · panel (start null: to + …), for up to kDepthBlock of depth.
template<int ROWS>
inline void panelTile(const PanelPart& part, const float* x, float* to, Index toRow)
{
    Vec sums[ROWS][kTileVectors];
    if (part.ahead)
        tileSums<ROWS, true>(x, part.xRow, part.panel, part.depth, part.ahead, sums);
    else
        tileSums<ROWS, false>(x, part.xRow, part.panel, part.depth, nullptr, sums);
    for (int row = 0; row < ROWS; ++row)
        for (int v = 0; v < kTileVectors; ++v) {
            const float* before = (part.start ? part.start : to + row * toRow) + v * kLanes;
            store(to + row * toRow + v * kLanes, load(before) + sums[row][v]);
        }
}

/// Rows [row, row + ROWS), of which the last panel may have only some columns.
template<int ROWS>
inline void writeTile(const PanelPart& part, Index row)
{
    const float* x = part.x + row * part.xRow;
    float* y = part.y + row * part.yRow;
    if (part.columns >= kPanelWidth) {
        panelTile<ROWS>(part, x, y, part.yRow);
        return;
    }
    float whole[ROWS * kPanelWidth] = {};
    for (Index r = 0; !part.start && r < ROWS; ++r)
        for (Index c = 0; c < part.columns; ++c)
            whole[r * kPanelWidth + c] = y[r * part.yRow + c];
    panelTile<ROWS>(part, x, whole, kPanelWidth);
    for (Index r = 0; r < ROWS; ++r)
        for (Index c = 0; c < part.columns; ++c)
            y[r * part.yRow + c] = whole[r * kPanelWidth + c];
}

/// All rows, for up to kDepthBlock of depth. The first tiles fetch the next block.
void blockRows(PanelPart part, Index rows)
{
    const float* next = rows >= kFewestAhead ? part.panel + kDepthBlock * kPanelWidth : nullptr;
    Index row = 0, tile = 0;
    const auto take = [&](auto write, Index count) {
        part.ahead = next && tile < kTilesAhead ? next + tile * kDepthBlock * kLine : nullptr;
        write(part, row);
        row += count;
        ++tile;
    };
    while (row + kTileRows <= rows)
        take(writeTile<kTileRows>, kTileRows);
    if (row + 4 <= rows)
        take(writeTile<4>, 4);
    while (row < rows)
        take(writeTile<1>, 1);
}

void panelRows(const PanelPart& part, Index rows)
{
    PanelPart block = part;
    Index k = 0;
    do {
        block.x = part.x + k;
        block.panel = part.panel + k * kPanelWidth;
        block.depth = part.depth - k < kDepthBlock ? part.depth - k : kDepthBlock;
        block.start = k == 0 ? part.start : nullptr;
        blockRows(block, rows);
        k += block.depth;
    } while (k < part.depth);
}

// ---------------------------------------------------------------- laying a panel out

/// kLanes columns that lie along the depth.
inline void layColumns(const float* from, Index columnStride, Index columns, Index depth, float* panel)
{
    Index k = 0;
    for (; k + kLanes <= depth; k += kLanes) {
        Vec square[kLanes];
        for (Index c = 0; c < kLanes; ++c)
            square[c] = c < columns ? load(from + c * columnStride + k) : Vec{};
        transpose(square);
        for (Index i = 0; i < kLanes; ++i)
            store(panel + (k + i) * kPanelWidth, square[i]);
    }
    for (; k < depth; ++k)
        for (Index c = 0; c < kLanes; ++c)
            panel[k * kPanelWidth + c] = c < columns ? from[c * columnStride + k] : 0.0f;
}

/// panel (depth × panel width) = M[from depth, from column], zero beyond the last column.
void layPanel(const PanelProductArgs& args, Index firstDepth, Index depth, Index column, float* panel)
{
    const float* from = args.matrix + firstDepth * args.depthStride + column * args.columnStride;
    const Index columns = args.width - column < kPanelWidth ? args.width - column : kPanelWidth;
    if (args.columnStride != 1) {
        for (Index c = 0; c < kPanelWidth; c += kLanes)
            layColumns(from + (c < columns ? c : 0) * args.columnStride, args.columnStride, columns - c, depth,
                       panel + c);
        return;
    }
    for (Index k = 0; k < depth; ++k) {
        const float* row = from + k * args.depthStride;
        float* to = panel + k * kPanelWidth;
        if (columns == kPanelWidth)
            for (Index c = 0; c < kPanelWidth; c += kLanes)
                store(to + c, load(row + c));
        else
            for (Index c = 0; c < kPanelWidth; ++c)
                to[c] = c < columns ? row[c] : 0.0f;
    }
}

void panelProduct(const PanelProductArgs& args, std::int64_t begin, std::int64_t end, std::int64_t index,
                  float* scratch)
{
    const Index column = index * kPanelWidth;
    float start[kPanelWidth] = {};
    for (Index c = 0; args.bias && c < kPanelWidth && column + c < args.width; ++c)
        start[c] = args.bias[column + c];
    PanelPart part{};
    part.xRow = args.depth;
    part.panel = scratch;
    part.start = start;
    part.y = args.y + begin * args.width + column;
    part.yRow = args.width;
    part.columns = args.width - column;
    Index k = 0;
    do {
        part.x = args.x + begin * args.depth + k;
        part.depth = args.depth - k < kDepthSegment ? args.depth - k : kDepthSegment;
        if (args.matrix)
            layPanel(args, k, part.depth, column, scratch);
        else
            part.panel = args.panels + index * args.panelStride + k * kPanelWidth;
        panelRows(part, end - begin);
        part.start = nullptr;
        k += part.depth;
    } while (k < args.depth);
}
