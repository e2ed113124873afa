#pragma once

#include <QDialog>
#include <QString>

namespace countersign
{

class Look;

/// One request as it would be sent, as plain text that can be copied. Destroys itself when closed.
class ExactRequestDialog final : public QDialog
{
    Q_OBJECT

public:
    ExactRequestDialog(const Look &look, const QString &ticketName, const QString &text, QWidget *parent);
};

} // namespace countersign
