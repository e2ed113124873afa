#pragma once

#include "core/base/result.h"

#include <QTest>

/// Verifies that a Result holds a value, and prints message and detail of its error if not.
#define QVERIFY_OK(result)                                                                                   \
    do {                                                                                                     \
        const auto &qverifyOk = (result);                                                                    \
        QVERIFY2(qverifyOk.has_value(), qverifyOk.has_value()                                                \
                                            ? ""                                                             \
                                            : qPrintable(qverifyOk.error().message + QStringLiteral(" | ") + \
                                                         qverifyOk.error().detail));                         \
    } while (false)
