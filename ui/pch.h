// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for the window's pages: what most of them include anyway. Each file still names its own includes
// (the preset "nopch" proves it).
#pragma once

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMap>
#include <QObject>
#include <QPainter>
#include <QSettings>
#include <QSplitter>
#include <QString>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidget>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>
