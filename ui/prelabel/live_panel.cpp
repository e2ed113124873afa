#include "ui/prelabel/live_panel.h"

#include "ui/charts/rate_chart.h"
#include "ui/look/flow_layout.h"
#include "ui/look/key_button.h"
#include "ui/look/look.h"
#include "ui/look/message_strip.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"
#include "ui/look/small_labels.h"
#include "ui/look/state_bar.h"
#include "ui/look/state_words.h"
#include "ui/prelabel/answered_list.h"
#include "ui/prelabel/run_figures.h"
#include "ui/prelabel/trouble_list.h"

#include <QAction>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace countersign
{

QString outcomeWords(const RunOutcome &outcome)
{
    const RunProgress &progress = outcome.progress;
    const int suggestions = int(progress.answered + progress.fromCache);
    const qint64 open = progress.failedTickets() + progress.unknown;
    if (outcome.error)
        return outcome.error->message + u' ' +
               LivePanel::tr("%n suggestion(s) are kept.", nullptr, suggestions);
    if (outcome.end == RunEnd::Stopped)
        return LivePanel::tr("Stopped. %n suggestion(s) are kept; a new start goes on from here.", nullptr,
                             suggestions);
    if (progress.total == 0)
        return LivePanel::tr("There was nothing to ask: no ticket is in this choice.");
    return open > 0 ? LivePanel::tr("The run is done: %n suggestion(s), %1 left open.", nullptr, suggestions)
                          .arg(QLocale().toString(open))
                    : LivePanel::tr("The run is done: %n suggestion(s).", nullptr, suggestions);
}

LivePanel::LivePanel(const Look &look, QAction *start, QAction *pause, QAction *stop, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_count(new PlainLabel(look, {}, Type::Figure)),
      m_of(new PlainLabel(look, {}, Type::Body, Token::TextSecondary)),
      m_startButton(new KeyButton(look, {}, QStringLiteral("primary"))),
      m_pauseButton(new KeyButton(look)),
      m_stopButton(new KeyButton(look)),
      m_bar(new StateBar(look)),
      m_legend(new QWidget),
      m_figures(new RunFigures(look)),
      m_chart(new RateChart(look)),
      m_trouble(new TroubleList(look)),
      m_answered(new AnsweredList(look)),
      m_message(new MessageStrip(look)),
      m_testAgain(new KeyButton(look, tr("Test again"), QStringLiteral("small"))),
      m_interrupted(new MessageStrip(look, MessageTone::Unknown)),
      m_sleeping(new MessageStrip(look, MessageTone::Warning)),
      m_storage(new MessageStrip(look, MessageTone::Error)),
      m_review(new MessageStrip(look)),
      m_reviewButton(new KeyButton(look, tr("Review"), QStringLiteral("primary")))
{
    setSurface(this, Token::SurfaceCard);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::XXL, Space::L, Space::XXL, Space::L);
    column->setSpacing(Space::M);
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::M);
    head->addWidget(m_count);
    m_of->setElideMode(Qt::ElideRight);
    head->addWidget(m_of, 1, Qt::AlignBottom);
    head->addWidget(m_startButton);
    head->addWidget(m_pauseButton);
    head->addWidget(m_stopButton);
    m_startButton->follow(start);
    m_pauseButton->follow(pause);
    m_stopButton->follow(stop);
    m_startButton->setIconName(QStringLiteral("play"));
    m_pauseButton->setIconName(QStringLiteral("pause"));
    m_stopButton->setIconName(QStringLiteral("stop"));
    m_startButton->setObjectName(QStringLiteral("startRun"));
    m_pauseButton->setObjectName(QStringLiteral("pauseRun"));
    m_stopButton->setObjectName(QStringLiteral("stopRun"));
    m_count->setObjectName(QStringLiteral("doneCount"));
    column->addLayout(head);
    m_bar->setBarHeight(14);
    m_bar->setObjectName(QStringLiteral("ledgerBar"));
    column->addWidget(m_bar);
    addLegend();
    column->addWidget(m_legend);
    m_message->setObjectName(QStringLiteral("runMessage"));
    m_testAgain->setObjectName(QStringLiteral("testAgain"));
    m_message->addWidget(m_testAgain);
    m_interrupted->setObjectName(QStringLiteral("interrupted"));
    auto *decide = new KeyButton(look, tr("Decide…"), QStringLiteral("small"));
    decide->setObjectName(QStringLiteral("decideInterrupted"));
    m_interrupted->addWidget(decide);
    m_sleeping->setObjectName(QStringLiteral("sleeping"));
    m_storage->setObjectName(QStringLiteral("storageTrouble"));
    for (MessageStrip *strip : {m_interrupted, m_message, m_sleeping, m_storage}) {
        strip->hide();
        column->addWidget(strip);
    }
    column->addWidget(m_figures);
    column->addWidget(new SectionLabel(look, tr("Answers a second")));
    column->addWidget(m_chart);
    column->addWidget(m_trouble);
    column->addWidget(m_answered);
    column->addStretch();
    m_reviewButton->setObjectName(QStringLiteral("reviewNow"));
    m_review->setObjectName(QStringLiteral("reviewable"));
    m_review->addWidget(m_reviewButton);
    m_review->hide();
    column->addWidget(m_review);
    connect(m_testAgain, &KeyButton::clicked, this, &LivePanel::testWanted);
    connect(m_reviewButton, &KeyButton::clicked, this, &LivePanel::reviewWanted);
    connect(decide, &KeyButton::clicked, this, &LivePanel::decideWanted);
    connect(m_trouble, &TroubleList::decideWanted, this, &LivePanel::decideWanted);
}

void LivePanel::addLegend()
{
    auto *row = new FlowLayout(Space::XXL, Space::XS, m_legend); // a narrow window takes two lines
    const auto add = [&](const StateAppearance &sign, const QString &word) {
        auto *count = new PlainLabel(m_look, {}, Type::SmallBold);
        count->setAccessibleName(word);
        count->setObjectName(QStringLiteral("count.") + sign.icon);
        auto *box = new QWidget;
        auto *entry = new QHBoxLayout(box);
        entry->setContentsMargins(0, 0, 0, 0);
        entry->setSpacing(6);
        entry->addWidget(new IconLabel(m_look, sign.icon, sign.color));
        entry->addWidget(new PlainLabel(m_look, word, Type::Small));
        entry->addWidget(count);
        row->addWidget(box);
        m_legendCounts.append(count);
    };
    for (const TicketState state : {TicketState::Ready, TicketState::NeedsReview, TicketState::Decided,
                                    TicketState::Failed, TicketState::Unknown})
        add(appearanceOf(state), appearanceOf(state).word);
    add({QStringLiteral("arrow"), Token::TextLink, Token::SurfaceCard, {}}, tr("In flight"));
    add(appearanceOf(TicketState::Waiting), appearanceOf(TicketState::Waiting).word);
}

void LivePanel::setLedger(const Ledger &ledger)
{
    const QLocale locale;
    m_count->setText(locale.toString(ledger.done));
    const QString total = locale.toString(ledger.total);
    const int percent = ledger.total > 0 ? int(double(ledger.done) / double(ledger.total) * 100.0) : 0;
    m_of->setText(ledger.ofRun ? tr("of %1 done, %2 %").arg(total).arg(percent)
                               : tr("of %1 have a suggestion or a decision").arg(total));
    const auto part = [](TicketState state, qint64 count, bool hatched = false) {
        return StatePart{appearanceOf(state).color, count, appearanceOf(state).word, hatched};
    };
    m_bar->setParts({part(TicketState::Ready, ledger.ready),
                     part(TicketState::NeedsReview, ledger.needsReview, true),
                     part(TicketState::Decided, ledger.decided),
                     part(TicketState::Failed, ledger.failed),
                     part(TicketState::Unknown, ledger.unknown),
                     {Token::AccentPencil, ledger.inFlight, tr("In flight"), true}},
                    ledger.total);
    const QList<qint64> counts{ledger.ready,   ledger.needsReview, ledger.decided, ledger.failed,
                               ledger.unknown, ledger.inFlight,    ledger.waiting};
    for (qsizetype i = 0; i < counts.size(); ++i)
        m_legendCounts[i]->setText(locale.toString(counts[i]));
}

void LivePanel::setProgress(const RunProgress &progress, bool running, double estimate)
{
    m_figures->setProgress(progress, estimate);
    m_startButton->setVisible(!running);
    m_pauseButton->setVisible(running);
    m_stopButton->setVisible(running);
    m_pauseButton->setIconName(progress.paused ? QStringLiteral("play") : QStringLiteral("pause"));
    m_trouble->setCanRetry(!running);
    m_interrupted->setEnabled(!running);
    m_storage->setText(progress.storageTrouble);
    m_storage->setVisible(running && !progress.storageTrouble.isEmpty());
    setSleeping(running ? progress : RunProgress());
}

void LivePanel::setSleeping(const RunProgress &progress)
{
    m_sleeping->setVisible(progress.waitingUntil > 0);
    if (progress.waitingUntil <= 0)
        return;
    const QDateTime until = QDateTime::fromMSecsSinceEpoch(progress.waitingUntil);
    const QString time = until.date() == QDate::currentDate()
                             ? QLocale().toString(until.time(), QLocale::LongFormat)
                             : QLocale().toString(until, QLocale::ShortFormat);
    m_sleeping->setText(
        tr("Waiting until %1: the endpoint asked to, or a limit is used up. It goes on by itself.")
            .arg(time));
}

void LivePanel::addRate(const RunProgress &progress, qint64 wallMs)
{
    m_chart->add({wallMs, progress.perSecond, progress.waitingUntil > 0});
}

void LivePanel::startAnew()
{
    m_chart->clear();
    setMessage(int(MessageTone::Info), {});
    m_interrupted->hide();
}

void LivePanel::setOutcome(const RunOutcome &outcome)
{
    const bool endpoint = outcome.end == RunEnd::Endpoint || outcome.end == RunEnd::Unreachable;
    MessageTone tone = MessageTone::Good;
    if (outcome.end == RunEnd::Budget || outcome.end == RunEnd::NeedsChoice)
        tone = MessageTone::Warning;
    else if (outcome.end == RunEnd::Stopped)
        tone = MessageTone::Info;
    else if (outcome.error)
        tone = MessageTone::Error;
    setMessage(int(tone), outcomeWords(outcome), endpoint);
}

void LivePanel::setMessage(int tone, const QString &words, bool testAgain)
{
    m_message->setTone(static_cast<MessageTone>(tone));
    m_message->setText(words);
    m_message->setVisible(!words.isEmpty());
    m_testAgain->setVisible(testAgain);
}

void LivePanel::setReviewable(qint64 suggestions, qint64 decided, bool running)
{
    const int n = int(suggestions);
    const QString words =
        running ? tr("You need not wait: %n suggestion(s) can be reviewed now, %1 are decided.", nullptr, n)
                : tr("%n suggestion(s) can be reviewed, %1 are decided.", nullptr, n);
    m_review->setText(words.arg(QLocale().toString(decided)));
    m_review->setVisible(suggestions > 0);
}

void LivePanel::setReviewKey(const QString &cap)
{
    m_reviewButton->setKeyCap(cap);
}

bool LivePanel::isRunButton(const QWidget *widget) const
{
    return widget && (widget == m_startButton || widget == m_pauseButton || widget == m_stopButton);
}

void LivePanel::setInterrupted(qint64 requests)
{
    m_interrupted->setText(tr("%n ticket(s) may have been paid for. Ask again, or leave them to people?",
                              nullptr, int(requests)));
    m_interrupted->setVisible(requests > 0);
}

} // namespace countersign
