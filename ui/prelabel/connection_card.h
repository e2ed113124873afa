#pragma once

#include "core/llm/connection_test.h"

#include "ui/look/tokens.h"

#include <QFrame>

class QVBoxLayout;

namespace countersign
{

class KeyButton;
class Look;
class PlainLabel;

/// What "Test connection" found, sentence by sentence.
class ConnectionCard final : public QFrame
{
    Q_OBJECT

public:
    explicit ConnectionCard(const Look &look, QWidget *parent = nullptr);

    void setTesting();
    void setReport(const ConnectionReport &report);
    /// The forms say something else than what was tested.
    void setOutdated();
    bool works() const { return m_works; }

signals:
    void testWanted();
    void cancelWanted();

private:
    void clearLines();
    void addLine(const QString &icon, Token tone, const QString &words);

    const Look &m_look;
    PlainLabel *m_title;
    KeyButton *m_test;
    QVBoxLayout *m_lines;
    bool m_works = false;
    bool m_testing = false;
    bool m_shown = false;
};

} // namespace countersign
