#include "core/dataset/source_plan.h"

#include "core/dataset/csv_source.h"
#include "core/dataset/json_shape.h"
#include "core/dataset/json_source.h"
#include "core/dataset/transcoding_stream.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::TicketSource)
};

constexpr qint64 SampleBytes = 1024 * 1024;
constexpr int Slices = 15;
constexpr qint64 SliceBytes = 64 * 1024;

Result<std::unique_ptr<ByteStream>> openStream(const SourcePlan &plan, size_t chunkBytes)
{
    auto file = FileStream::open(plan.path, plan.encoding.markBytes);
    if (!file)
        return failure(std::move(file).error());
    if (plan.encoding.name == QLatin1String("UTF-8"))
        return std::unique_ptr<ByteStream>(std::move(*file));
    auto recoded = TranscodingStream::open(std::move(*file), plan.encoding.name, chunkBytes);
    if (!recoded)
        return failure(std::move(recoded).error());
    return std::unique_ptr<ByteStream>(std::move(*recoded));
}

/// Files that are not text at all, by their first bytes.
Result<void> checkSignature(const QByteArray &beginning, const QString &name)
{
    if (beginning.startsWith("PK\x03\x04"))
        return failure(
            ErrorKind::Unsupported,
            Words::tr("%1 is a zip archive or a spreadsheet (XLSX, ODS). Save it as \"CSV UTF-8\" and "
                      "choose that file.")
                .arg(name));
    const bool isOldOffice = beginning.startsWith("\xD0\xCF\x11\xE0");
    if (isOldOffice || beginning.startsWith("\x1F\x8B") || beginning.startsWith("SQLite format 3") ||
        beginning.startsWith("%PDF-"))
        return failure(ErrorKind::Unsupported,
                       Words::tr("%1 is not a text file. Use CSV, TSV, JSON or JSONL.").arg(name));
    return {};
}

Result<void> readSamples(const QString &path, qint64 total, QByteArray &beginning, QList<QByteArray> &slices)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorKind::Io, Words::tr("%1 cannot be opened: %2. Check its permissions.")
                                          .arg(shownFileName(path), file.errorString()));
    beginning = file.read(SampleBytes);
    for (int i = 1; i <= Slices && total > SampleBytes; ++i) {
        // Steps of four keep the slices in step with UTF-16 and UTF-32.
        const qint64 at = (SampleBytes + (total - SampleBytes) / (Slices + 1) * i) & ~qint64(3);
        if (file.seek(at))
            slices.append(file.read(SliceBytes));
    }
    return {};
}

FileFormat guessFormat(const QString &path, std::string_view sample, JsonShape &shape)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const size_t first = sample.find_first_not_of(" \t\r\n");
    const char start = first == std::string_view::npos ? '\0' : sample[first];
    const bool looksLikeJson = start == '{' || start == '[';
    if (suffix == QLatin1String("jsonl") || suffix == QLatin1String("ndjson")) {
        // Dumps made page by page keep the name of the lines they consist of.
        return shape.arrayPath.isEmpty() ? FileFormat::JsonLines : FileFormat::Json;
    }
    if (suffix == QLatin1String("json"))
        return shape.isLines ? FileFormat::JsonLines : FileFormat::Json;
    if (suffix == QLatin1String("csv"))
        return FileFormat::Csv;
    if (suffix == QLatin1String("tsv") || suffix == QLatin1String("tab"))
        return FileFormat::Tsv;
    if (looksLikeJson)
        return shape.isLines ? FileFormat::JsonLines : FileFormat::Json;
    return FileFormat::Csv;
}

void planDialect(SourcePlan &plan, const SourceOptions &options)
{
    const bool complete = plan.bytesTotal <= SampleBytes;
    char separator = ',';
    if (hasSepLine(plan.sample, separator)) {
        // The line is no record even where the user knows better what divides the cells.
        plan.dialect = {options.delimiter.value_or(separator), DelimiterEvidence::SepLine};
        return;
    }
    // A name that ends in .tsv is only a hint: without a tab in its header the file is something else.
    const std::string_view text = plan.sample;
    const bool tabbed = text.substr(0, text.find_first_of("\r\n")).find('\t') != std::string_view::npos;
    if (options.delimiter)
        plan.dialect = {*options.delimiter, DelimiterEvidence::Told};
    else if (options.format == FileFormat::Tsv || (plan.format == FileFormat::Tsv && tabbed))
        plan.dialect = {'\t', DelimiterEvidence::Told};
    else
        plan.dialect = findDialect(plan.sample, complete);
    if (plan.dialect.delimiter == '\t')
        plan.format = FileFormat::Tsv;
    else if (plan.format == FileFormat::Tsv)
        plan.format = FileFormat::Csv;
}

Result<void> checkDelimiter(const SourceOptions &options)
{
    if (!options.delimiter)
        return {};
    const char delimiter = *options.delimiter;
    const bool isAscii = static_cast<unsigned char>(delimiter) < 0x80 && delimiter != '\0';
    if (isAscii && delimiter != '"' && delimiter != '\n' && delimiter != '\r')
        return {};
    return failure(ErrorKind::InvalidInput,
                   Words::tr("This character cannot be a delimiter. Use , ; tab or |."));
}

} // namespace

Result<SourcePlan> planSource(const QString &path, const SourceOptions &options)
{
    if (auto regular = checkRegularFile(path); !regular)
        return failure(std::move(regular).error());
    if (auto delimiter = checkDelimiter(options); !delimiter)
        return failure(std::move(delimiter).error());
    const QString name = shownFileName(path);
    SourcePlan plan;
    plan.path = path;
    plan.bytesTotal = QFileInfo(path).size();
    QByteArray beginning;
    QList<QByteArray> slices;
    if (auto read = readSamples(path, plan.bytesTotal, beginning, slices); !read)
        return failure(std::move(read).error());
    if (auto signature = checkSignature(beginning, name); !signature)
        return failure(std::move(signature).error());
    auto encoding = findEncoding(beginning, slices, options.encoding);
    if (!encoding)
        return failure(encoding.error().kind, QStringLiteral("%1: %2").arg(name, encoding.error().message));
    plan.encoding = *encoding;

    auto stream = openStream(plan, static_cast<size_t>(SampleBytes));
    if (!stream)
        return failure(std::move(stream).error());
    plan.sample.resize(static_cast<size_t>(SampleBytes));
    auto count = (*stream)->read(plan.sample.data(), plan.sample.size());
    if (!count)
        return failure(std::move(count).error());
    plan.sample.resize(*count);
    if (plan.sample.find_first_not_of(" \t\r\n\x1A") == std::string::npos)
        return failure(ErrorKind::InvalidInput,
                       Words::tr("%1 is empty. Choose a file with at least one record.").arg(name));

    JsonShape shape = findJsonShape(plan.sample);
    plan.format = options.format ? *options.format : guessFormat(path, plan.sample, shape);
    plan.arrayPath = options.arrayMember.isEmpty() ? shape.arrayPath : options.arrayMember.split(u'.');
    if (plan.format == FileFormat::Csv || plan.format == FileFormat::Tsv)
        planDialect(plan, options);
    return plan;
}

Result<std::unique_ptr<TicketSource>> openPlanned(const SourcePlan &plan, const SourceOptions &options)
{
    const auto chunkBytes = static_cast<size_t>(std::max<qsizetype>(options.chunkBytes, 1));
    auto stream = openStream(plan, chunkBytes);
    if (!stream)
        return failure(std::move(stream).error());
    const QString name = shownFileName(plan.path);
    if (plan.format == FileFormat::Csv || plan.format == FileFormat::Tsv) {
        auto source = CsvSource::open(
            std::move(*stream), chunkBytes,
            {name, plan.format, plan.dialect.delimiter, plan.dialect.evidence == DelimiterEvidence::SepLine,
             plan.encoding.name, plan.bytesTotal, static_cast<size_t>(options.recordLimit)});
        if (!source)
            return failure(std::move(source).error());
        return std::unique_ptr<TicketSource>(std::move(*source));
    }
    // Once to learn the columns, once to read.
    auto scoutStream = openStream(plan, chunkBytes);
    if (!scoutStream)
        return failure(std::move(scoutStream).error());
    const JsonSource::Setup setup{name, plan.format, plan.arrayPath, plan.encoding.name, plan.bytesTotal};
    const auto make = [&](std::unique_ptr<ByteStream> bytes) -> std::unique_ptr<JsonSource> {
        if (plan.format == FileFormat::JsonLines)
            return std::make_unique<JsonLinesSource>(std::move(bytes), chunkBytes, setup);
        return std::make_unique<JsonElementSource>(std::move(bytes), chunkBytes, setup);
    };
    const auto scout = make(std::move(*scoutStream));
    std::unique_ptr<JsonSource> source = make(std::move(*stream));
    if (auto learned = source->learnColumns(*scout); !learned)
        return failure(std::move(learned).error());
    return std::unique_ptr<TicketSource>(std::move(source));
}

Result<std::unique_ptr<TicketSource>> openSource(const QString &path, const SourceOptions &options)
{
    auto plan = planSource(path, options);
    if (!plan)
        return failure(std::move(plan).error());
    return openPlanned(*plan, options);
}

} // namespace countersign
