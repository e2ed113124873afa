#include "ui/import/sum_line.h"

#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"

#include <QHBoxLayout>
#include <QLocale>

namespace countersign
{

SumLine::SumLine(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Space::S);
}

void SumLine::clear()
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_text.clear();
}

void SumLine::setTerms(const QList<Term> &terms)
{
    clear();
    QStringList words;
    for (const Term &term : terms) {
        const bool result = &term == &terms.last();
        if (!term.sign.isEmpty()) {
            m_row->addWidget(new PlainLabel(m_look, term.sign, Type::Body, Token::TextMuted));
            words.append(term.sign);
        }
        const QString number = QLocale().toString(term.number);
        m_row->addWidget(
            new PlainLabel(m_look, number, Type::Title, result ? Token::TextLink : Token::TextPrimary));
        m_row->addWidget(new PlainLabel(m_look, term.word, Type::Body, Token::TextSecondary));
        words << number << term.word;
    }
    m_row->addStretch();
    m_text = words.join(u' ');
    setAccessibleName(m_text);
}

void SumLine::setSentence(const QString &words)
{
    clear();
    auto *label = new PlainLabel(m_look, words, Type::Body, Token::TextSecondary);
    label->setElideMode(Qt::ElideRight);
    m_row->addWidget(label, 1);
    m_text = words;
    setAccessibleName(m_text);
}

} // namespace countersign
