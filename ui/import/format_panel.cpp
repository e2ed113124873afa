#include "ui/import/format_panel.h"

#include "ui/import/form_row.h"
#include "ui/look/small_labels.h"

#include <QVBoxLayout>

namespace countersign
{

namespace
{

/// Offered after the encodings that the file suggests.
constexpr std::array commonEncodings{"UTF-8",        "UTF-16LE",    "UTF-16BE",     "windows-1252",
                                     "ISO-8859-1",   "ISO-8859-15", "windows-1250", "windows-1251",
                                     "windows-1254", "Shift_JIS",   "EUC-JP",       "EUC-KR",
                                     "GB18030",      "Big5",        "KOI8-R"};

} // namespace

FormatPanel::FormatPanel(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_kind(new FormCombo(tr("Kind of file"))),
      m_delimiter(new FormCombo(tr("Delimiter"))),
      m_encoding(new FormCombo(tr("Encoding"))),
      m_delimiterHint(newHint()),
      m_encodingHint(newHint()),
      m_firstRow(new PlainLabel(look, {}, Type::Body, Token::TextPrimary))
{
    m_kind->setObjectName(QStringLiteral("kind"));
    m_delimiter->setObjectName(QStringLiteral("delimiter"));
    m_encoding->setObjectName(QStringLiteral("encoding"));
    m_kind->addItem(tr("CSV"), int(FileFormat::Csv));
    m_kind->addItem(tr("TSV"), int(FileFormat::Tsv));
    m_kind->addItem(tr("JSON"), int(FileFormat::Json));
    m_kind->addItem(tr("JSON Lines"), int(FileFormat::JsonLines));
    m_delimiter->addItem(tr("Comma  ,"), int(','));
    m_delimiter->addItem(tr("Semicolon  ;"), int(';'));
    m_delimiter->addItem(tr("Tab"), int('\t'));
    m_delimiter->addItem(tr("Bar  |"), int('|'));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::S);
    column->addWidget(new SectionLabel(look, tr("Format")));
    auto *form = new SideForm(look);
    column->addLayout(form);
    form->addInput(tr("Kind"), m_kind);
    m_delimiterWord = form->addInput(tr("Delimiter"), m_delimiter);
    form->addBelow(m_delimiterHint.box);
    form->addInput(tr("Encoding"), m_encoding);
    form->addBelow(m_encodingHint.box);
    m_firstRowWord = form->addInput(tr("First row"), m_firstRow);

    connect(m_kind, &QComboBox::activated, this, [this] {
        m_options.format = static_cast<FileFormat>(m_kind->currentData().toInt());
        m_options.delimiter.reset(); // another kind, another search
        emit optionsChanged();
    });
    connect(m_delimiter, &QComboBox::activated, this, [this] {
        m_options.delimiter = char(m_delimiter->currentData().toInt());
        emit optionsChanged();
    });
    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_options.encoding = m_encoding->currentData().toString();
        emit optionsChanged();
    });
}

FormatPanel::Hint FormatPanel::newHint() const
{
    const Hint hint{new QWidget, new IconLabel(m_look, QStringLiteral("accept"), Token::StateReady, 12),
                    new PlainLabel(m_look, {}, Type::Small, Token::StateReady)};
    auto *row = new QHBoxLayout(hint.box);
    row->setContentsMargins(0, 0, 0, 2);
    row->setSpacing(6);
    row->addWidget(hint.tick);
    row->addWidget(hint.words, 1);
    hint.words->setWordWrap(true);
    return hint;
}

QString FormatPanel::kindWords() const
{
    return m_kind->currentText();
}

void FormatPanel::reset()
{
    m_options = SourceOptions();
}

void FormatPanel::fillEncodings(const TextEncoding &encoding)
{
    const QSignalBlocker quiet(m_encoding);
    m_encoding->clear();
    QStringList names{encoding.name};
    names += encoding.alternatives;
    for (const char *common : commonEncodings)
        names.append(QString::fromLatin1(common));
    QStringList seen;
    for (const QString &name : names) {
        if (seen.contains(name, Qt::CaseInsensitive))
            continue;
        seen.append(name);
        const bool mark = name == encoding.name && encoding.markBytes > 0;
        m_encoding->addItem(mark ? tr("%1 with mark").arg(name) : name, name);
    }
    m_encoding->setCurrentIndex(0);
}

void FormatPanel::setProbe(const SourceProbe &probe)
{
    m_kind->choose(int(probe.format));
    const bool table = probe.format == FileFormat::Csv || probe.format == FileFormat::Tsv;
    for (QWidget *widget :
         {static_cast<QWidget *>(m_delimiter), static_cast<QWidget *>(m_delimiterWord), m_delimiterHint.box})
        widget->setVisible(table);
    m_firstRowWord->setText(table ? tr("First row") : tr("Records"));
    m_firstRow->setText(table                       ? tr("Column names")
                        : probe.arrayPath.isEmpty() ? tr("of the whole file")
                                                    : tr("in %1").arg(probe.arrayPath.join(u'.')));
    if (m_delimiter->findData(int(probe.dialect.delimiter)) < 0)
        m_delimiter->addItem(QString(QLatin1Char(probe.dialect.delimiter)), int(probe.dialect.delimiter));
    m_delimiter->choose(int(probe.dialect.delimiter));

    const int columns = int(probe.columns.size());
    const auto say = [](const Hint &hint, const QString &text, Token tone) {
        hint.words->setText(text);
        hint.words->setTone(tone);
        hint.tick->setVisible(tone == Token::StateReady);
        hint.box->setVisible(!text.isEmpty());
    };
    if (table) {
        switch (probe.dialect.evidence) {
        case DelimiterEvidence::Told:
            say(m_delimiterHint, tr("chosen: %n column(s)", nullptr, columns), Token::TextMuted);
            break;
        case DelimiterEvidence::SepLine:
            say(m_delimiterHint, tr("the file says so: %n column(s)", nullptr, columns), Token::StateReady);
            break;
        case DelimiterEvidence::Counted:
            say(m_delimiterHint, tr("found: %n column(s)", nullptr, columns), Token::StateReady);
            break;
        case DelimiterEvidence::NoneSeen:
            say(m_delimiterHint, tr("none found: one column"), Token::StateReview);
            break;
        }
    }
    fillEncodings(probe.encoding);
    switch (probe.encoding.evidence) {
    case EncodingEvidence::Told:
        say(m_encodingHint, tr("chosen"), Token::TextMuted);
        break;
    case EncodingEvidence::ByteOrderMark:
        say(m_encodingHint, tr("found by its first bytes"), Token::StateReady);
        break;
    case EncodingEvidence::NulPattern:
    case EncodingEvidence::ValidUtf8:
        say(m_encodingHint, tr("found"), Token::StateReady);
        break;
    case EncodingEvidence::Guessed:
        say(m_encodingHint, tr("guessed: look at the preview"), Token::StateReview);
        break;
    }
}

} // namespace countersign
