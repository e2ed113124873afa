#pragma once

namespace countersign
{

/// The first thing a program does: new files are for their owner only, and a crash leaves no image of the
/// memory, in which tickets and keys stand.
void hardenProcess();

} // namespace countersign
