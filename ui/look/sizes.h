#pragma once

namespace countersign
{

// The measures of resources/tokens.json in px, as constants for layouts; a test compares them with the file.

/// Gaps and margins.
namespace Space
{
inline constexpr int XS = 4;
inline constexpr int S = 8;
inline constexpr int M = 12;
inline constexpr int L = 16;
inline constexpr int XL = 20;
inline constexpr int XXL = 24;
inline constexpr int Block = 32;
inline constexpr int Wide = 40;
inline constexpr int Wider = 48;
inline constexpr int Page = 64;
} // namespace Space

namespace Radius
{
inline constexpr int Chip = 4;
inline constexpr int Control = 6;
inline constexpr int Card = 8;
inline constexpr int Dialog = 10;
} // namespace Radius

namespace Height
{
inline constexpr int Compact = 24;
inline constexpr int Chip = 22;
inline constexpr int Control = 32;
inline constexpr int Option = 32;
inline constexpr int Verdict = 40;
inline constexpr int Row = 28;
inline constexpr int QueueRow = 52;
inline constexpr int KeyCap = 18;
inline constexpr int Header = 56;
inline constexpr int Footer = 56;
inline constexpr int Status = 28;
} // namespace Height

namespace Width
{
inline constexpr int Rail = 72;
inline constexpr int RailCompact = 48;
inline constexpr int Palette = 640;
inline constexpr int Dialog = 1080;
inline constexpr int Measure = 560; ///< of the letter
inline constexpr int MeasureWide = 620;
inline constexpr int NarrowWindow = 1100; ///< below it parts of a page become tabs
} // namespace Width

namespace Motion
{
inline constexpr int FadeMs = 120;
inline constexpr int ToastMs = 6000;
inline constexpr int UndoToastMs = 10000;
} // namespace Motion

} // namespace countersign
