#pragma once

// Only for build time of the test support library.
#include "core/core_pch.h"

#include <QTest>
