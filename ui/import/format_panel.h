#pragma once

#include "core/dataset/source_probe.h"
#include "core/dataset/ticket_source.h"

#include <QWidget>

namespace countersign
{

class FormCombo;
class IconLabel;
class Look;
class PlainLabel;

/// How the file is read: kind, delimiter, encoding. What was found is shown and can be overridden.
class FormatPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit FormatPanel(const Look &look, QWidget *parent = nullptr);

    /// Shows what the newest reading found.
    void setProbe(const SourceProbe &probe);
    /// What the person overrode; everything else is to be found. Forgotten by reset().
    const SourceOptions &options() const { return m_options; }
    void reset();
    /// The kind as it is shown.
    QString kindWords() const;

signals:
    /// Only by the person's act.
    void optionsChanged();

private:
    /// What was found, with a tick where nothing was guessed.
    struct Hint {
        QWidget *box;
        IconLabel *tick;
        PlainLabel *words;
    };
    Hint newHint() const;
    void fillEncodings(const TextEncoding &encoding);

    const Look &m_look;
    SourceOptions m_options;
    FormCombo *m_kind;
    FormCombo *m_delimiter;
    FormCombo *m_encoding;
    PlainLabel *m_delimiterWord;
    PlainLabel *m_firstRowWord;
    Hint m_delimiterHint;
    Hint m_encodingHint;
    PlainLabel *m_firstRow;
};

} // namespace countersign
