#pragma once

#include <memory>
#include <optional>
#include <string>

namespace countersign::bench
{

/// In px of the screen.
struct ScreenArea {
    int left = 0;
    int top = 0;
    int width = 0;
    int height = 0;
};

/// Empty where keys can be pressed on an X server and its pixels watched; else what is missing.
std::string whyNoScreenKeys();

/// A keyboard and an eye on one area of an X server's screen (XTEST and MIT-SHM).
class ScreenKeys
{
public:
    ScreenKeys(const std::string &display, const ScreenArea &area);
    ~ScreenKeys();
    ScreenKeys(const ScreenKeys &) = delete;
    ScreenKeys &operator=(const ScreenKeys &) = delete;

    /// Presses Return; the seconds until a pixel of the area differs. Nothing after `patience` seconds.
    /// Returns when the key is up again.
    std::optional<double> press(double patience);

private:
    struct Server;
    std::unique_ptr<Server> m_server;
};

} // namespace countersign::bench
