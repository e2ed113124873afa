#pragma once

#include "ui/prelabel/prelabel_choice.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace countersign
{

class FormGrid;
class Look;
class PlainLabel;

/// Where the model is, which one, and where its key comes from. A key that was typed is handed out and never
/// shown again.
class EndpointForm final : public QWidget
{
    Q_OBJECT

public:
    explicit EndpointForm(const Look &look, QWidget *parent = nullptr);

    /// Those used before stand first; a provider's name leads to its address.
    void setSaved(const QList<SavedEndpoint> &saved);
    void setEndpoint(const SavedEndpoint &endpoint);
    void setModels(const QStringList &models);
    void setTaxonomyWords(const QString &words);
    /// Address, model, key and the http switch.
    void readInto(PrelabelChoice &choice) const;
    /// The typed key is in good hands now: empties the field; later runs read the keychain or the session.
    void forgetTypedKey();
    /// Empty: nothing is wrong with the address.
    void setAddressError(const QString &words);

signals:
    void changed();
    /// An endpoint used before was chosen.
    void savedChosen(const countersign::SavedEndpoint &endpoint);

private:
    void buildKey(FormGrid &form);
    void onAddress();
    void onKeySource();
    KeySource guessedSource(const QUrl &url) const;

    const Look &m_look;
    QList<SavedEndpoint> m_saved;
    QComboBox *m_address;
    PlainLabel *m_addressError;
    QCheckBox *m_allowHttp;
    QComboBox *m_model;
    QComboBox *m_keySource;
    QLineEdit *m_variable;
    QLineEdit *m_key;
    QCheckBox *m_keep;
    PlainLabel *m_keyWords;
    PlainLabel *m_taxonomy;
    QString m_origin; ///< of the address that the key's source was guessed for
};

} // namespace countersign
