#pragma once

#include "tests/bench/bench_run.h"

#include <string>

namespace countersign::bench
{

// G7, G8: filter and order of the whole project to painted, in the window.

/// Children: what each step takes beside its floor; what a project costs in memory.
int filtersChild(int argc, char **argv, const std::string &project, int rounds);
int memoryChild(int argc, char **argv, const std::string &project);

/// `tenth` has a tenth of the tickets.
struct FilterProjects {
    std::string whole;
    std::string tenth;
};
void compareFilters(const Options &options, const FilterProjects &projects);
void compareMemory(const Options &options, const FilterProjects &projects);

} // namespace countersign::bench
