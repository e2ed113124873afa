#pragma once

// What nearly every file of ui includes anyway; only for build time, each file still names what it uses.
#include "core/core_pch.h"

#include <QColor>
#include <QFont>
#include <QLabel>
#include <QPainter>
#include <QWidget>
