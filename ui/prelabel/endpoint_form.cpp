#include "ui/prelabel/endpoint_form.h"

#include "core/llm/endpoint.h"
#include "core/settings/secret_store.h"
#include "ui/look/form_grid.h"
#include "ui/look/look.h"
#include "ui/look/plain_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QUrl>
#include <QVBoxLayout>

namespace countersign
{

namespace
{

QComboBox *newEditableCombo(const QString &name)
{
    auto *combo = new QComboBox;
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    combo->setMaxVisibleItems(20);
    combo->setCompleter(nullptr);
    combo->setAccessibleName(name);
    keepFromWheel(combo);
    return combo;
}

PlainLabel *newHint(const Look &look, Token tone = Token::TextSecondary)
{
    auto *hint = new PlainLabel(look, {}, Type::Small, tone);
    hint->setWordWrap(true);
    return hint;
}

} // namespace

EndpointForm::EndpointForm(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_address(newEditableCombo(tr("Endpoint"))),
      m_addressError(newHint(look, Token::StateFailed)),
      m_allowHttp(new QCheckBox(tr("Send readable over http anyway"))),
      m_model(newEditableCombo(tr("Model"))),
      m_keySource(new QComboBox),
      m_variable(new QLineEdit),
      m_key(new QLineEdit),
      m_keep(new QCheckBox(tr("Keep it in the keychain"))),
      m_keyWords(newHint(look)),
      m_taxonomy(new PlainLabel(look, {}, Type::Body))
{
    auto *form = new FormGrid(look);
    setLayout(form);
    m_address->setObjectName(QStringLiteral("endpoint"));
    m_address->lineEdit()->setPlaceholderText(QStringLiteral("https://…/v1"));
    form->addInput(tr("Endpoint"), m_address);
    form->addBelow(m_addressError);
    form->addBelow(m_allowHttp);
    m_allowHttp->setObjectName(QStringLiteral("allowHttp"));
    m_allowHttp->setToolTip(tr("Key and tickets can be read by every machine on the way."));
    m_model->setObjectName(QStringLiteral("model"));
    m_model->lineEdit()->setPlaceholderText(tr("its name; a test lists them"));
    form->addInput(tr("Model"), m_model);
    buildKey(*form);
    m_taxonomy->setElideMode(Qt::ElideRight);
    form->addInput(tr("Taxonomy"), m_taxonomy);
    m_addressError->hide();
    m_allowHttp->hide();

    connect(m_address, &QComboBox::editTextChanged, this, &EndpointForm::onAddress);
    connect(m_address, &QComboBox::activated, this, [this](int index) {
        const QString chosen = m_address->itemData(index).toString();
        m_address->setEditText(chosen);
        for (const SavedEndpoint &saved : std::as_const(m_saved)) {
            if (saved.baseUrl == chosen)
                emit savedChosen(saved);
        }
    });
    connect(m_model, &QComboBox::editTextChanged, this, &EndpointForm::changed);
    connect(m_allowHttp, &QCheckBox::toggled, this, &EndpointForm::changed);
    connect(m_keySource, &QComboBox::currentIndexChanged, this, &EndpointForm::onKeySource);
    connect(m_variable, &QLineEdit::textChanged, this, &EndpointForm::onKeySource);
    connect(m_key, &QLineEdit::textChanged, this, &EndpointForm::changed);
    onKeySource();
}

void EndpointForm::buildKey(FormGrid &form)
{
    m_keySource->setObjectName(QStringLiteral("keySource"));
    m_keySource->addItem(tr("none (a server of your own)"), int(KeySource::None));
    m_keySource->addItem(tr("from an environment variable"), int(KeySource::Environment));
    m_keySource->addItem(tr("from the keychain"), int(KeySource::Keychain));
    m_keySource->addItem(tr("typed here"), int(KeySource::Typed));
    keepFromWheel(m_keySource);
    form.addInput(tr("Key"), m_keySource);
    m_variable->setObjectName(QStringLiteral("keyVariable"));
    m_variable->setFont(m_look.font(Type::Mono));
    m_variable->setAccessibleName(tr("Name of the environment variable"));
    m_variable->setPlaceholderText(QStringLiteral("LLM_API_KEY"));
    m_key->setObjectName(QStringLiteral("typedKey"));
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setAccessibleName(tr("Key"));
    m_key->setPlaceholderText(tr("the key"));
    m_keep->setObjectName(QStringLiteral("keepKey"));
    form.addBelow(m_variable);
    form.addBelow(m_key);
    form.addBelow(m_keep);
    form.addBelow(m_keyWords);
}

void EndpointForm::setSaved(const QList<SavedEndpoint> &saved)
{
    m_saved = saved;
    const QSignalBlocker quiet(m_address);
    const QString text = m_address->currentText();
    m_address->clear();
    for (const SavedEndpoint &endpoint : saved)
        m_address->addItem(endpoint.baseUrl, endpoint.baseUrl);
    if (!saved.isEmpty())
        m_address->insertSeparator(m_address->count());
    for (const KnownProvider &provider : knownProviders())
        m_address->addItem(tr("%1: %2").arg(provider.name, provider.baseUrl), provider.baseUrl);
    m_address->setCurrentIndex(-1);
    m_address->setEditText(text);
}

void EndpointForm::setEndpoint(const SavedEndpoint &endpoint)
{
    m_address->setEditText(endpoint.baseUrl);
    m_model->setEditText(endpoint.model);
    m_allowHttp->setChecked(endpoint.allowHttp);
    if (!endpoint.keyVariable.isEmpty()) {
        m_variable->setText(endpoint.keyVariable);
        m_keySource->setCurrentIndex(m_keySource->findData(int(KeySource::Environment)));
    }
}

void EndpointForm::setModels(const QStringList &models)
{
    const QSignalBlocker quiet(m_model);
    const QString text = m_model->currentText();
    m_model->clear();
    m_model->addItems(models);
    m_model->setEditText(text);
    m_model->lineEdit()->setCursorPosition(0);
}

void EndpointForm::setTaxonomyWords(const QString &words)
{
    m_taxonomy->setText(words);
}

void EndpointForm::readInto(PrelabelChoice &choice) const
{
    choice.endpoint.baseUrl = m_address->currentText().trimmed();
    choice.endpoint.model = m_model->currentText().trimmed();
    choice.endpoint.allowHttp = m_allowHttp->isChecked();
    choice.keySource = static_cast<KeySource>(m_keySource->currentData().toInt());
    choice.endpoint.keyVariable =
        choice.keySource == KeySource::Environment ? m_variable->text().trimmed() : QString();
    choice.typedKey = Secret(m_key->text().toUtf8());
    choice.keepKey = m_keep->isChecked();
}

void EndpointForm::forgetTypedKey()
{
    m_key->clear();
    m_key->setPlaceholderText(tr("kept for this session"));
}

void EndpointForm::setAddressError(const QString &words)
{
    m_addressError->setText(words);
    m_addressError->setVisible(!words.isEmpty());
    setInvalid(m_address->lineEdit(), false);
}

KeySource EndpointForm::guessedSource(const QUrl &url) const
{
    if (keyVariableFor(url))
        return KeySource::Environment;
    return isLoopback(url) ? KeySource::None : KeySource::Typed;
}

void EndpointForm::onAddress()
{
    setAddressError({});
    const QUrl url(m_address->currentText().trimmed());
    m_allowHttp->setVisible(url.scheme() == QLatin1String("http") && !url.host().isEmpty() &&
                            !isLoopback(url));
    // A key belongs to one place: another one starts anew.
    const QString origin = originOf(url);
    if (!url.host().isEmpty() && origin != m_origin) {
        m_origin = origin;
        m_key->clear();
        m_key->setPlaceholderText(tr("the key"));
        m_variable->setText(keyVariableFor(url).value_or(QString()));
        m_keySource->setCurrentIndex(m_keySource->findData(int(guessedSource(url))));
    }
    emit changed();
}

void EndpointForm::onKeySource()
{
    const auto source = static_cast<KeySource>(m_keySource->currentData().toInt());
    m_variable->setVisible(source == KeySource::Environment);
    m_key->setVisible(source == KeySource::Typed);
    m_keep->setVisible(source == KeySource::Typed);
    QString words;
    if (source == KeySource::Environment && !m_variable->text().isEmpty() &&
        !qEnvironmentVariableIsSet(m_variable->text().toLocal8Bit().constData()))
        words = tr("%1 is not set where Countersign was started.").arg(m_variable->text());
    else if (source == KeySource::Keychain || source == KeySource::Typed)
        words = tr("The key is never written to a file.");
    m_keyWords->setText(words);
    m_keyWords->setVisible(!words.isEmpty());
    emit changed();
}

} // namespace countersign
