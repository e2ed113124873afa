#pragma once

#include <memory>

class QWidget;

namespace countersign
{

class ActionRegistry;
class Look;
class MainWindow;

/// The window's frame with empty pages, a table and a full status bar.
class GalleryWindow
{
public:
    explicit GalleryWindow(const Look &look);
    ~GalleryWindow();

    QWidget *widget() const;

private:
    std::unique_ptr<ActionRegistry> m_actions;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace countersign
