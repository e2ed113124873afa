#pragma once

#include "ui/prelabel/prelabel_choice.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;

namespace countersign
{

class Dialogs;
class KeyButton;
class Look;
class PlainLabel;

/// What few need: the way through the network, temperature, token cap. Folded away at first.
class AdvancedForm final : public QWidget
{
    Q_OBJECT

public:
    AdvancedForm(const Look &look, Dialogs &dialogs, QWidget *parent = nullptr);

    void setEndpoint(const SavedEndpoint &endpoint);
    void readInto(PrelabelChoice &choice) const;

signals:
    void changed();

private:
    void fold(bool open);

    KeyButton *m_fold;
    QWidget *m_content;
    QComboBox *m_proxy;
    QLineEdit *m_proxyUrl;
    QLineEdit *m_caFile;
    QDoubleSpinBox *m_temperature;
    QSpinBox *m_maxTokens;
};

} // namespace countersign
