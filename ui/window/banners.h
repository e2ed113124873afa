#pragma once

#include <QWidget>

class QVBoxLayout;

namespace countersign
{

class Look;
class MessageStrip;
class ProjectSession;

/// What concerns the whole open project, above every page: that it is open for reading only, and that
/// requests of an earlier run may have been paid for.
class Banners final : public QWidget
{
    Q_OBJECT

public:
    Banners(ProjectSession &session, const Look &look, QWidget *parent = nullptr);

private:
    void refresh();

    ProjectSession &m_session;
    MessageStrip *m_readOnly;
    MessageStrip *m_interrupted;
};

} // namespace countersign
