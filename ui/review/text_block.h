#pragma once

#include "core/domain/answers.h"
#include "core/domain/taxonomy.h"

#include <QWidget>

#include <optional>

class QPlainTextEdit;

namespace countersign
{

class FieldHeader;
class KeyCap;
class Look;

/// One text field: the suggested or settled words in a box of fixed height, edited in place.
class TextBlock final : public QWidget
{
    Q_OBJECT

public:
    TextBlock(const Look &look, const Field &field, bool first, QWidget *parent = nullptr);

    FieldId field() const { return m_field.id; }
    void setTicket(const FieldAnswer *suggested, const FieldAnswer *settled);
    void setSettled(const FieldAnswer *settled);
    void startEdit();
    bool isEditing() const;

signals:
    void entered(countersign::FieldId field, const QString &text);
    void editClosed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Box;

    QString shownText() const;
    void refresh();
    void closeEdit(bool keep);
    void countWords(const QString &text);

    const Look &m_look;
    Field m_field;
    FieldHeader *m_header;
    Box *m_box;
    QPlainTextEdit *m_edit;
    std::optional<FieldAnswer> m_suggested;
    std::optional<FieldAnswer> m_settled;
};

} // namespace countersign
