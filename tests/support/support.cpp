#include "tests/support/fake_clock.h"
#include "tests/support/qverify_ok.h"
