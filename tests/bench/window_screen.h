#pragma once

#include "tests/bench/bench_run.h"

#include <string>

namespace countersign::bench
{

// G6: from a key pressed on an X server to a changed pixel of the ticket's text, beside floor_keys.

/// Child: the window on the X server of DISPLAY. Says "area X Y WIDTH HEIGHT" (of the text, on the screen)
/// when the keyboard is there, and after each key "settled 1": the next ticket is painted, the decision on
/// disk.
int screenChild(int argc, char **argv, const std::string &project);

void compareScreen(const Options &options, const std::string &project);

} // namespace countersign::bench
