// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/families/encoder.h"

namespace engine {
namespace {

void readShape(const ConfigReader& reader, ModelShape& shape)
{
    shape.vocabSize = 50265;
    shape.padTokenId = 1;
    readEncoderShape(reader, shape);
    shape.positionOffset = shape.padTokenId + 1; // create_position_ids_from_input_ids
}

Family roberta()
{
    Family family = encoderFamily("roberta");
    family.name = "RoBERTa";
    family.modelTypes = {"roberta", "xlm-roberta", "camembert"};
    family.head = HeadForm::Dense;
    family.readShape = readShape;
    return family;
}

} // namespace

const Family kRoberta = roberta();

} // namespace engine
