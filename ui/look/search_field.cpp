#include "ui/look/search_field.h"

#include "ui/look/look.h"
#include "ui/look/painting.h"
#include "ui/look/sizes.h"

#include <QPainter>
#include <QStyle>

namespace countersign
{

SearchField::SearchField(const Look &look, const QString &placeholder, const QString &key, QWidget *parent)
    : QLineEdit(parent), m_look(look)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(false);
    setKey(key);
}

void SearchField::setKey(const QString &key)
{
    m_key = key;
    setTextMargins(Space::XXL, 0, key.isEmpty() ? 0 : keyCapWidth(m_look, key) + Space::S, 0);
    update();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const auto place = [this](int x, int width, int height) {
        return QStyle::visualRect(layoutDirection(), rect(),
                                  QRect(x, (this->height() - height) / 2, width, height));
    };
    m_look.paintIcon(painter, QStringLiteral("search"), place(9, 16, 16),
                     isEnabled() ? Token::TextMuted : Token::TextDisabled);
    if (m_key.isEmpty() || !text().isEmpty() || hasFocus())
        return;
    const int capWidth = keyCapWidth(m_look, m_key);
    paintKeyCap(painter, m_look, place(width() - capWidth - 9, capWidth, Height::KeyCap), m_key);
}

} // namespace countersign
