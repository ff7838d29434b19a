// SPDX-License-Identifier: GPL-3.0-or-later
// Part of the kernels' one source: included by cpu_kernels_impl.h, inside its namespaces.

// ---------------------------------------------------------------- low-rank branches, row by row or in blocks

std::int64_t loraScratch(const LoraArgs& args)
{
    if (!args.paddedRank)
        return args.inputs;
    const Index rows = 2 * kWideRows * args.paddedRank + kWideRows * args.inputs;
    const Index channels = (kWideDepth + args.rank) * kWideChannels;
    return rows > channels ? rows : channels;
}

void loraForward(const LoraArgs& args, std::int64_t begin, std::int64_t end, float* scratch)
{
    if (!args.paddedRank)
        return narrowForward(args, begin, end, scratch);
    byRun(args, begin, end, [&](const WideRows& rows) { wideForward(args, rows, scratch); });
}

void loraBackwardRows(const LoraArgs& args, std::int64_t begin, std::int64_t end, float* scratch)
{
    if (!args.paddedRank)
        return narrowBackwardRows(args, begin, end);
    byRun(args, begin, end, [&](const WideRows& rows) { wideBackwardRows(args, rows, scratch); });
}

void loraBackwardInputs(const LoraArgs& args, std::int64_t run, std::int64_t begin, std::int64_t end, float* scratch)
{
    if (!args.paddedRank)
        return narrowBackwardInputs(args, run, begin, end);
    wideBackwardInputs(args, run, begin, end, scratch);
}

void loraBackwardOutputs(const LoraArgs& args, std::int64_t run, std::int64_t begin, std::int64_t end, float* scratch)
{
    if (!args.paddedRank)
        return narrowBackwardOutputs(args, run, begin, end);
    wideBackwardOutputs(args, run, begin, end, scratch);
}
