#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

/// Each fault of the failure model that a file, an endpoint or the network can bring has a case that proves
/// it. The rows carry the failure model's own words; a case that goes away or changes its name is missed
/// here. What a model may answer has its own table in tests/core/suggest/reply_cases.h.
class TestFailureRows : public QObject
{
    Q_OBJECT

    static QString inProject(const QString &path)
    {
        return QStringLiteral(COUNTERSIGN_SOURCE_DIR "/tests/") + path;
    }

    /// "data/import/x": a folder with an input and what is expected of it. "core/llm/tst_x.cpp|name": a test
    /// function, or a row of its table.
    static bool isThere(const QString &proof)
    {
        const qsizetype bar = proof.indexOf(u'|');
        if (bar < 0)
            return QFileInfo::exists(inProject(proof) + QStringLiteral("/expected.txt"));
        QFile file(inProject(proof.first(bar)));
        if (!file.open(QIODevice::ReadOnly))
            return false;
        const QString source = QString::fromUtf8(file.readAll());
        const QString name = QRegularExpression::escape(proof.sliced(bar + 1));
        return source.contains(
            QRegularExpression(QStringLiteral("void %1\\(\\)|(?:row|newRow|addRow)\\(\\s*\"%1\"").arg(name)));
    }

    static void row(const char *name, const QStringList &proofs) { QTest::newRow(name) << proofs; }

    static QStringList in(const char *place, std::initializer_list<const char *> names)
    {
        QStringList proofs;
        for (const char *name : names)
            proofs.append(QString::fromLatin1(place) + QString::fromUtf8(name));
        return proofs;
    }

    static void inputFiles()
    {
        const auto files = [](std::initializer_list<const char *> names) {
            return in("data/import/", names);
        };
        const auto importer = [](std::initializer_list<const char *> names) {
            return in("core/dataset/tst_importer.cpp|", names);
        };
        const auto limits = [](std::initializer_list<const char *> names) {
            return in("core/dataset/tst_import_limits.cpp|", names);
        };
        row("2.2 unbalanced quote, quote in bare field, ragged row",
            files({"csv_unclosed_quote", "csv_unclosed_quote_among_quoted", "csv_quote_in_bare_field",
                   "csv_text_after_quote", "csv_ragged_rows"}) +
                importer({"badRows"}) + limits({"unclosedQuoteDoesNotSwallowAMillionBytes"}) +
                in("core/dataset/tst_column_mapping.cpp|", {"reportCountsAndWritesBadRows"}));
        row("2.2 mixed line ends, embedded newlines, no final newline, empty file, header only, BOM, sep=;",
            files({"csv_mixed_line_ends", "csv_unclosed_quote_after_embedded_newline", "csv_no_final_newline",
                   "csv_empty_file", "csv_blank_lines_only", "csv_header_only", "csv_header_only_no_newline",
                   "csv_bom", "csv_bom_before_quoted_header", "csv_sep_line", "csv_sep_line_utf16",
                   "csv_sep_line_but_delimiter_told"}));
        row("2.2 UTF-16, Latin-1/1252, invalid UTF-8, overlong, truncated multibyte at chunk edge",
            files({"csv_utf16le_bom", "csv_utf16le_without_bom", "csv_utf16be_bom", "csv_utf16be_without_bom",
                   "csv_utf16_odd_length", "csv_windows_1252", "csv_windows_1252_undefined_byte",
                   "csv_latin1_told", "csv_invalid_utf8", "jsonl_invalid_utf8"}) +
                in("core/dataset/tst_import_files.cpp|", {"chunkEdgesDoNotMatter"}));
        row("2.2 NUL bytes, control characters",
            files({"csv_nul_and_control_characters"}) + in("core/dataset/tst_source_probe.cpp|", {"NUL"}));
        row("2.2 lone surrogate, U+FFFF, leading BOM in a cell",
            files({"csv_utf16_lone_surrogate", "csv_noncharacters", "csv_bom_in_a_cell", "json_surrogates"}));
        row("2.2 100 MB field, 1 M columns, 1 M-char header",
            limits({"fieldOf90MegabytesIsKept", "fieldAboveTheLimitIsABadRow", "millionColumns",
                    "headerOfAMillionCharacters"}));
        row("2.2 duplicate ids", importer({"repeatedIds", "aRecordIsKnownBeforeAnyRule"}));
        row("2.2 missing/empty text column, all rows empty",
            importer({"recordsWithoutATextAreSkippedAndCounted"}) +
                in("core/dataset/tst_column_mapping.cpp|",
                   {"emptyTextColumnIsPassedOver", "missingTextColumnNamesTheColumns"}));
        row("2.2 JSON/JSONL: depth 10^5, dup keys, NaN, trailing comma, 1 GB single line, wrong type",
            files({"json_depth_100000", "jsonl_depth_100000", "json_duplicate_keys", "json_faults_in_array",
                   "jsonl_bad_lines", "jsonl_wrong_types", "json_cut_off"}) +
                limits({"jsonLineOfAGigabyteIsABadRow"}));
        row("2.2 export of other tools re-imported (and ours)",
            files({"json_nested_pages", "jsonl_of_pages", "csv_backslash_escaped_quotes"}) +
                in("journeys/tst_round_trip.cpp|", {"jsonlGivesEveryColumnBack", "csvGivesEveryColumnBack"}));
        row("2.2 XLSX", files({"xlsx_refused"}));
        row("2.2 symlink/FIFO/device as input, path with newline", limits({"onlyRegularFilesAreRead"}));
    }

    static void endpointAndTransport()
    {
        const auto http = [](std::initializer_list<const char *> names) {
            return in("core/llm/tst_http_transport.cpp|", names);
        };
        const auto tls = [](std::initializer_list<const char *> names) {
            return in("core/llm/tst_http_tls.cpp|", names);
        };
        const auto runs = [](std::initializer_list<const char *> names) {
            return in("core/prelabel/tst_prelabel_trouble.cpp|", names);
        };
        row("2.3 DNS fails, refused, unreachable, TLS failure, expired/self-signed/wrong host",
            http({"dnsFails", "refused"}) + runs({"nobodyThereIsNobodysFault"}) +
                tls({"self-signed", "expired, though trusted", "wrong host, though trusted",
                     "keyIsNotSentInClearToATlsPort"}));
        row("2.3 proxy 407, proxy down, proxy env set",
            http({"407"}) +
                tls({"proxy down", "proxy asks for a password", "proxyVariableIsNamedInTheError"}) +
                in("core/llm/tst_endpoint.cpp|", {"proxyVariableIsNamedNotObeyed"}));
        row("2.3 captive portal: 200 + HTML",
            http({"captive portal: 200 and HTML"}) + in("cli/tst_cli_stops.cpp|", {"200 with a web page"}));
        row("2.3 3xx", http({"redirectIsNotFollowed", "3xx without a target"}));
        row("2.3 400 / 404 / 405 / 422", http({"400", "400 context length", "404", "405", "422"}));
        row("2.3 401 / 403", http({"401", "403"}) + in("cli/tst_cli_stops.cpp|", {"401 key refused"}));
        row("2.3 402, 429 with insufficient_quota / billing codes",
            http({"402", "429 with insufficient_quota"}) +
                in("cli/tst_cli_stops.cpp|", {"402 no credit", "429 with insufficient_quota"}));
        row("2.3 408, 409, 425, 429 (rate), 5xx, 529",
            http({"408", "409", "425", "429 rate", "500", "502 with a web page", "503 loading", "529"}) +
                in("core/llm/tst_retry_policy.cpp|", {"retryAfterHeader", "more pauses the run"}));
        row("2.3 413", http({"413"}));
        row("2.3 hang before headers / in TLS / after headers",
            http({"hang before headers", "hang after headers", "headers drip"}) +
                tls({"hangInTheHandshake"}));
        row("2.3 slow loris 1 B/s", http({"slow loris: one byte at a time"}));
        row("2.3 close / RST after request, before answer",
            http({"close after the request", "RST after the request", "deadKeptAliveConnection",
                  "resetBeforeTheBodyWasRead"}) +
                runs({"lost"}));
        row("2.3 reset / truncation in body, bad chunk, truncated gzip",
            http({"reset in the body", "shorter than its Content-Length", "truncated without a length",
                  "bad chunk", "gzip though identity was asked"}));
        row("2.3 bomb, huge body, header flood",
            http({"gzip twice", "huge body, announced", "huge body, without end", "header flood"}));
        row("2.3 invalid UTF-8, UTF-16, BOM, empty body, null",
            http({"invalid UTF-8", "UTF-16", "BOM", "empty body", "null"}) + runs({"invalid UTF-8 twice"}));
        row("2.3 request cancelled by user / app quit",
            http({"cancelled"}) +
                in("core/prelabel/tst_prelabel_service.cpp|",
                   {"quittingIsQuickAndLeavesWhatWasUnderWayUnknown"}) +
                in("core/prelabel/tst_prelabel_runner.cpp|", {"stoppedRequestsAreUnknownAndTheRunGoesOn"}));
        row("2.3 http:// endpoint with key to a non-loopback host",
            in("core/llm/tst_endpoint.cpp|", {"http to another machine", "httpWhenAllowed"}));
        row("2.3 endpoint is a public address but DNS says private/loopback",
            in("core/llm/tst_private_address.cpp|", {"words"}));
        row("2.3 outer retry x inner retry", runs({"fourAttemptsAreTheMost"}));
    }

    /// What Qt's network does by itself, and what the transport makes of it.
    static void networkFacts()
    {
        const auto http = [](std::initializer_list<const char *> names) {
            return in("core/llm/tst_http_transport.cpp|", names);
        };
        row("1.1 N1, N2 redirects", http({"redirectIsNotFollowed"}));
        row("1.1 N3, N4 silent re-send of POST",
            http({"close after the request", "RST after the request", "garbage instead of HTTP",
                  "deadKeptAliveConnection"}));
        row("1.1 N5, N6 deadlines", http({"hang before headers", "slow loris: one byte at a time"}));
        row("1.1 N7, N8, N10 gzip", http({"gzip though identity was asked", "gzip twice", "whatIsSent"}));
        row("1.1 N9 identity body", http({"huge body, without end", "largeAnswerArrivesWhole"}));
        row("1.1 N11, N12 broken bodies",
            http({"bad chunk", "reset in the body", "truncated without a length"}));
        row("1.1 N13 header flood", http({"header flood"}));
        row("1.1 N14 CR/LF in a header", in("core/llm/tst_endpoint.cpp|", {"line break inside"}));
        row("1.1 N15 what Qt adds", http({"whatIsSent"}));
        row("1.1 N16 cookies", http({"cookiesAreNeitherKeptNorSent"}));
        row("1.1 N17 proxy", in("core/llm/tst_http_tls.cpp|", {"throughAProxy", "proxyFault"}));
        row("1.1 N18 TLS", in("core/llm/tst_http_tls.cpp|", {"certificate"}));
        row("1.1 N19 error mapping", http({"402", "408", "413", "422", "429 rate"}));
    }

    /// Rows of model answers that are proved before there is an answer to parse.
    static void modelAnswers()
    {
        const auto wire = [](std::initializer_list<const char *> names) {
            return in("core/llm/tst_provider_oddities.cpp|", names);
        };
        row("2.4 choices missing / [] / null", wire({"choices missing", "choices []", "choices null"}));
        row("2.4 200 with error", wire({"OpenRouter error inside 200", "OpenRouter choices[0].error"}));
        row("2.4 content null or empty (also with reasoning_content)",
            wire({"content null", "content empty", "reasoning is never the answer"}));
        row("2.4 prompt injection in ticket",
            in("core/suggest/tst_text_flags.cpp|", {"flags"}) +
                in("core/suggest/tst_gate.cpp|", {"addresses the model", "control words"}) +
                in("core/prompt/tst_prompt_builder.cpp|", {"ticketStandsBetweenMarkers"}));
        row("2.4 ticket with JSON, fences, control, bidi, zero-width, emoji",
            in("core/llm/tst_openai_wire.cpp|", {"everyTextSurvives"}));
        row("2.4 1 MB ticket, context error",
            in("core/prompt/tst_prepared_ticket.cpp|", {"headAndTailAreKept"}) +
                in("core/llm/tst_http_transport.cpp|", {"400 context length"}));
        row("2.4 same ticket twice / re-run",
            in("core/prelabel/tst_prelabel_runner.cpp|", {"theSameRequestIsNotAskedAgain"}));
    }

    static void retries()
    {
        const auto policy = [](std::initializer_list<const char *> names) {
            return in("core/llm/tst_retry_policy.cpp|", names);
        };
        const auto runs = [](std::initializer_list<const char *> names) {
            return in("core/prelabel/tst_prelabel_trouble.cpp|", names);
        };
        row("3.1 stop run", policy({"stop"}) + runs({"aHopelessEndpointEndsTheRunAndBlamesNoTicket"}));
        row("3.1 ticket final", policy({"final"}) + runs({"final"}));
        row("3.1 retry", policy({"four attempts are all", "two minutes are waited", "more pauses the run"}) +
                             runs({"fourAttemptsAreTheMost", "limited, then well"}));
        row("3.1 ambiguous", policy({"ambiguous"}) + runs({"lost", "unknownCountsAsSpent"}));
        row("3.1 malformed answer", runs({"malformed once", "malformed twice"}));
    }

private slots:
    void rows_data()
    {
        QTest::addColumn<QStringList>("proofs");
        inputFiles();
        endpointAndTransport();
        networkFacts();
        modelAnswers();
        retries();
    }
    void rows()
    {
        QFETCH(QStringList, proofs);
        QVERIFY(!proofs.isEmpty());
        for (const QString &proof : proofs)
            QVERIFY2(isThere(proof), qPrintable(proof));
    }
};

QTEST_APPLESS_MAIN(TestFailureRows)
#include "tst_failure_rows.moc"
