// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/plain_tool_tip.h"

#include <QTextDocument>

namespace ui {

QString plainToolTip(const QString& text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

} // namespace ui
