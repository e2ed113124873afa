#include "ui/prelabel/threshold_form.h"

#include "ui/look/confidence_label.h"
#include "ui/look/form_grid.h"
#include "ui/look/key_button.h"
#include "ui/look/look.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>

#include <cmath>

namespace countersign
{

ThresholdForm::ThresholdForm(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_value(new QDoubleSpinBox),
      m_bar(new ConfidenceBar(look)),
      m_words(new PlainLabel(look, {}, Type::Small, Token::TextSecondary)),
      m_adopt(new KeyButton(look, tr("Adopt"), QStringLiteral("small")))
{
    auto *form = new FormGrid(look);
    setLayout(form);
    m_value->setObjectName(QStringLiteral("threshold"));
    m_value->setRange(0.0, 1.0);
    m_value->setDecimals(2);
    m_value->setSingleStep(0.05);
    m_value->setMinimumWidth(92);
    keepFromWheel(m_value);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Space::S);
    line->addWidget(m_value);
    line->addWidget(m_bar);
    line->addStretch();
    line->addWidget(m_adopt);
    row->setFocusProxy(m_value);
    m_value->setAccessibleName(tr("Ready from"));
    m_adopt->setObjectName(QStringLiteral("adoptThreshold"));
    form->addInput(tr("Ready from"), row);
    m_words->setWordWrap(true);
    form->addBelow(m_words);
    m_words->hide();
    m_adopt->hide();
    connect(m_value, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        m_bar->setConfidence(value, value);
        m_adopt->setVisible(m_adoptable && std::abs(value - m_adopted) > 0.001);
        emit changed(value);
    });
    connect(m_adopt, &KeyButton::clicked, this, [this] { emit adoptWanted(m_value->value()); });
}

void ThresholdForm::setThreshold(double threshold)
{
    m_adopted = threshold;
    m_value->setValue(threshold);
    m_bar->setConfidence(threshold, threshold);
    m_adopt->hide();
    m_words->hide();
}

double ThresholdForm::threshold() const
{
    return m_value->value();
}

void ThresholdForm::setDifference(const StateCounts &difference)
{
    const qint64 ready = difference[size_t(TicketState::Ready)];
    m_words->setVisible(std::abs(m_value->value() - m_adopted) > 0.001);
    if (ready == 0)
        m_words->setText(tr("No ticket moves. The model is asked nothing."));
    else if (ready > 0)
        m_words->setText(tr("%n ticket(s) move to ready. The model is asked nothing.", nullptr, int(ready)));
    else
        m_words->setText(
            tr("%n ticket(s) move to needs review. The model is asked nothing.", nullptr, int(-ready)));
}

void ThresholdForm::setAdoptable(bool adoptable)
{
    m_adoptable = adoptable;
    m_adopt->setVisible(adoptable && std::abs(m_value->value() - m_adopted) > 0.001);
}

} // namespace countersign
