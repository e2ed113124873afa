#pragma once

#include <QTranslator>

namespace countersign
{

/// The words of one language, installed for as long as this lives; made before anything that shows text.
class Translations
{
public:
    /// `language`: "en", "de"; empty: the desktop's. A language that has no file gets English.
    explicit Translations(const QString &language = {});

private:
    QTranslator m_ours;
    QTranslator m_qt;
};

} // namespace countersign
