#include "ui/prelabel/advanced_form.h"

#include "ui/dialogs/dialogs.h"
#include "ui/look/form_grid.h"
#include "ui/look/key_button.h"
#include "ui/look/look.h"
#include "ui/look/sizes.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace countersign
{

AdvancedForm::AdvancedForm(const Look &look, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent),
      m_fold(new KeyButton(look, tr("Network and model settings"), QStringLiteral("quiet small"))),
      m_content(new QWidget),
      m_proxy(new QComboBox),
      m_proxyUrl(new QLineEdit),
      m_caFile(new QLineEdit),
      m_temperature(new QDoubleSpinBox),
      m_maxTokens(new QSpinBox)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::XS);
    column->addWidget(m_fold, 0, Qt::AlignLeft);
    column->addWidget(m_content);
    auto *form = new FormGrid(look);
    m_content->setLayout(form);
    m_fold->setObjectName(QStringLiteral("advanced"));
    m_fold->setCheckable(true);

    m_temperature->setObjectName(QStringLiteral("temperature"));
    m_temperature->setRange(0.0, 2.0);
    m_temperature->setSingleStep(0.1);
    m_temperature->setValue(0.1);
    keepFromWheel(m_temperature);
    form->addInput(tr("Temperature"), m_temperature);
    m_maxTokens->setObjectName(QStringLiteral("maxTokens"));
    m_maxTokens->setRange(0, 1'000'000);
    m_maxTokens->setSingleStep(64);
    m_maxTokens->setSpecialValueText(tr("no cap"));
    m_maxTokens->setSuffix(tr(" tokens"));
    keepFromWheel(m_maxTokens);
    form->addInput(tr("An answer"), m_maxTokens);
    m_proxy->setObjectName(QStringLiteral("proxy"));
    m_proxy->addItem(tr("no proxy"), int(ProxyMode::None));
    m_proxy->addItem(tr("the desktop's proxy"), int(ProxyMode::System));
    m_proxy->addItem(tr("this proxy:"), int(ProxyMode::Url));
    keepFromWheel(m_proxy);
    form->addInput(tr("Proxy"), m_proxy);
    m_proxyUrl->setObjectName(QStringLiteral("proxyUrl"));
    m_proxyUrl->setAccessibleName(tr("Address of the proxy"));
    m_proxyUrl->setPlaceholderText(QStringLiteral("http://host:port"));
    form->addBelow(m_proxyUrl);
    auto *file = new QWidget;
    auto *row = new QHBoxLayout(file);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_caFile, 1);
    auto *choose = new KeyButton(look, tr("Choose…"), QStringLiteral("small"));
    row->addWidget(choose);
    m_caFile->setObjectName(QStringLiteral("caFile"));
    m_caFile->setAccessibleName(tr("File with further authorities to trust"));
    m_caFile->setPlaceholderText(tr("the system's only"));
    file->setFocusProxy(m_caFile);
    form->addInput(tr("CA file"), file);

    connect(m_fold, &KeyButton::toggled, this, &AdvancedForm::fold);
    connect(choose, &KeyButton::clicked, this, [this, &dialogs] {
        FileQuestion question;
        question.title = tr("Authorities to trust");
        question.startPath = m_caFile->text();
        question.filters = {tr("Certificates (*.pem *.crt)"), tr("All files (*)")};
        dialogs.chooseFileToOpen(this, question, [this](const QString &path) { m_caFile->setText(path); });
    });
    connect(m_proxy, &QComboBox::currentIndexChanged, this, [this] {
        m_proxyUrl->setVisible(m_proxy->currentData().toInt() == int(ProxyMode::Url));
        emit changed();
    });
    connect(m_proxyUrl, &QLineEdit::textChanged, this, &AdvancedForm::changed);
    connect(m_caFile, &QLineEdit::textChanged, this, &AdvancedForm::changed);
    connect(m_temperature, &QDoubleSpinBox::valueChanged, this, &AdvancedForm::changed);
    connect(m_maxTokens, &QSpinBox::valueChanged, this, &AdvancedForm::changed);
    m_proxyUrl->hide();
    fold(false);
}

void AdvancedForm::fold(bool open)
{
    m_content->setVisible(open);
    m_fold->setIconName(open ? QStringLiteral("down") : QStringLiteral("right"));
    m_fold->setAccessibleDescription(open ? tr("unfolded") : tr("folded"));
}

void AdvancedForm::setEndpoint(const SavedEndpoint &endpoint)
{
    m_proxy->setCurrentIndex(m_proxy->findData(int(endpoint.proxy)));
    m_proxyUrl->setText(endpoint.proxyUrl);
    m_caFile->setText(endpoint.caFile);
    if (endpoint.proxy != ProxyMode::None || !endpoint.caFile.isEmpty())
        m_fold->setChecked(true);
}

void AdvancedForm::readInto(PrelabelChoice &choice) const
{
    choice.endpoint.proxy = static_cast<ProxyMode>(m_proxy->currentData().toInt());
    choice.endpoint.proxyUrl = m_proxyUrl->text().trimmed();
    choice.endpoint.caFile = m_caFile->text().trimmed();
    choice.temperature = m_temperature->value();
    choice.maxTokens.reset();
    if (m_maxTokens->value() > 0)
        choice.maxTokens = m_maxTokens->value();
}

} // namespace countersign
