#include "ui/prelabel/limits_form.h"

#include "ui/look/form_grid.h"
#include "ui/look/look.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QSpinBox>

namespace countersign
{

namespace
{

enum StopAt { NoStop, AtRequests, AtCost };
enum PriceKind { Free, PerTokens, PerRequest };

QSpinBox *newCount(const QString &name, const QString &none, int most)
{
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(0, most);
    box->setSpecialValueText(none);
    box->setGroupSeparatorShown(true);
    keepFromWheel(box);
    return box;
}

QDoubleSpinBox *newMoney(const QString &name, const QString &spoken)
{
    auto *box = new QDoubleSpinBox;
    box->setObjectName(name);
    box->setRange(0.0, 1'000'000.0);
    box->setDecimals(4);
    box->setSingleStep(0.1);
    box->setAccessibleName(spoken);
    keepFromWheel(box);
    return box;
}

QWidget *newRow(const QList<QWidget *> &widgets)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::S);
    for (QWidget *widget : widgets) {
        const bool isWord = qobject_cast<PlainLabel *>(widget) != nullptr;
        if (!isWord)
            widget->setMinimumWidth(64); // not that of the largest number, which is wider than the panel
        layout->addWidget(widget, isWord ? 0 : 1);
    }
    row->setFocusProxy(widgets.first());
    return row;
}

} // namespace

LimitsForm::LimitsForm(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_scope(new QComboBox),
      m_limit(newCount(QStringLiteral("limit"), tr("all of them"), 100'000'000)),
      m_stopAt(new QComboBox),
      m_maxRequests(newCount(QStringLiteral("maxRequests"), tr("0 requests"), 100'000'000)),
      m_maxCost(newMoney(QStringLiteral("maxCost"), tr("US dollars at which the run stops"))),
      m_priceKind(new QComboBox),
      m_priceInput(newMoney(QStringLiteral("priceInput"), tr("Price of 1,000,000 tokens in, in US dollars"))),
      m_priceOutput(
          newMoney(QStringLiteral("priceOutput"), tr("Price of 1,000,000 tokens out, in US dollars"))),
      m_priceRequest(newMoney(QStringLiteral("priceRequest"), tr("Price of a request, in US dollars"))),
      m_ceiling(newCount(QStringLiteral("ceiling"), tr("automatic"), 512)),
      m_perMinute(newCount(QStringLiteral("perMinute"), tr("no limit"), 1'000'000)),
      m_perDay(newCount(QStringLiteral("perDay"), tr("no limit"), 100'000'000))
{
    auto *form = new FormGrid(look);
    setLayout(form);
    m_scope->setObjectName(QStringLiteral("scope"));
    m_scope->addItem(tr("undecided and not yet asked"), int(RunScope::Undecided));
    m_scope->addItem(tr("failed ones"), int(RunScope::Failed));
    m_scope->addItem(tr("stale: an older taxonomy"), int(RunScope::Stale));
    m_scope->addItem(tr("all"), int(RunScope::All));
    keepFromWheel(m_scope);
    form->addInput(tr("Tickets"), m_scope);
    form->addInput(tr("At most"), m_limit);

    m_priceKind->setObjectName(QStringLiteral("priceKind"));
    m_priceKind->addItem(tr("nothing"), Free);
    m_priceKind->addItem(tr("USD per 1,000,000 tokens"), PerTokens);
    m_priceKind->addItem(tr("USD per request"), PerRequest);
    keepFromWheel(m_priceKind);
    form->addInput(tr("Costs"), m_priceKind);
    auto *tokens = newRow(
        {m_priceInput, new PlainLabel(look, tr("in")), m_priceOutput, new PlainLabel(look, tr("out"))});
    form->addBelow(tokens);
    form->addBelow(m_priceRequest);

    m_stopAt->setObjectName(QStringLiteral("stopAt"));
    m_stopAt->addItem(tr("no limit"), NoStop);
    m_stopAt->addItem(tr("requests"), AtRequests);
    m_stopAt->addItem(tr("USD"), AtCost);
    keepFromWheel(m_stopAt);
    form->addInput(tr("Stop at"), newRow({m_stopAt, m_maxRequests, m_maxCost}));
    m_stopAt->setAccessibleName(tr("Stop at"));
    m_maxRequests->setAccessibleName(tr("Requests at which the run stops"));
    m_maxRequests->setValue(1000);
    m_maxCost->setDecimals(2);
    m_maxCost->setValue(2.0);
    form->addInput(tr("At once"), m_ceiling);
    m_perMinute->setSuffix(tr(" a minute"));
    m_perMinute->setSpecialValueText(tr("any a minute"));
    m_perMinute->setAccessibleName(tr("Requests a minute"));
    m_perDay->setSuffix(tr(" a day"));
    m_perDay->setSpecialValueText(tr("any a day"));
    m_perDay->setAccessibleName(tr("Requests a day"));
    form->addInput(tr("Pace"), newRow({m_perMinute, m_perDay}));

    const auto react = [this, tokens] {
        const int kind = m_priceKind->currentData().toInt();
        tokens->setVisible(kind == PerTokens);
        m_priceRequest->setVisible(kind == PerRequest);
        const int stop = m_stopAt->currentData().toInt();
        m_maxRequests->setVisible(stop == AtRequests);
        m_maxCost->setVisible(stop == AtCost);
        emit changed();
    };
    for (QComboBox *combo : {m_scope, m_stopAt, m_priceKind})
        connect(combo, &QComboBox::currentIndexChanged, this, react);
    for (QSpinBox *box : {m_limit, m_maxRequests, m_ceiling, m_perMinute, m_perDay})
        connect(box, &QSpinBox::valueChanged, this, react);
    for (QDoubleSpinBox *box : {m_maxCost, m_priceInput, m_priceOutput, m_priceRequest})
        connect(box, &QDoubleSpinBox::valueChanged, this, react);
    react();
}

void LimitsForm::setEndpoint(const SavedEndpoint &endpoint)
{
    m_priceInput->setValue(endpoint.price.inputPerMillion);
    m_priceOutput->setValue(endpoint.price.outputPerMillion);
    m_priceRequest->setValue(endpoint.price.perRequest);
    const PriceKind kind = endpoint.price.isFree()         ? Free
                           : endpoint.price.perRequest > 0 ? PerRequest
                                                           : PerTokens;
    m_priceKind->setCurrentIndex(m_priceKind->findData(kind));
    m_ceiling->setValue(endpoint.ceiling);
    m_perMinute->setValue(endpoint.perMinute);
    m_perDay->setValue(endpoint.perDay);
}

void LimitsForm::setScope(RunScope scope)
{
    m_scope->setCurrentIndex(m_scope->findData(int(scope)));
}

void LimitsForm::readInto(PrelabelChoice &choice) const
{
    choice.scope = static_cast<RunScope>(m_scope->currentData().toInt());
    choice.limit.reset();
    if (m_limit->value() > 0)
        choice.limit = m_limit->value();
    choice.endpoint.price = {};
    switch (m_priceKind->currentData().toInt()) {
    case PerTokens:
        choice.endpoint.price.inputPerMillion = m_priceInput->value();
        choice.endpoint.price.outputPerMillion = m_priceOutput->value();
        break;
    case PerRequest:
        choice.endpoint.price.perRequest = m_priceRequest->value();
        break;
    default:
        break;
    }
    choice.maxRequests.reset();
    choice.maxCost.reset();
    if (m_stopAt->currentData().toInt() == AtRequests)
        choice.maxRequests = m_maxRequests->value();
    else if (m_stopAt->currentData().toInt() == AtCost)
        choice.maxCost = m_maxCost->value();
    choice.endpoint.ceiling = m_ceiling->value();
    choice.endpoint.perMinute = m_perMinute->value();
    choice.endpoint.perDay = m_perDay->value();
}

} // namespace countersign
