#include "ui/review/sitting_summary.h"

#include "core/insight/proportion.h"
#include "ui/look/key_button.h"
#include "ui/look/look.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace countersign
{

namespace
{

QString shareWords(int part, int whole)
{
    const Interval interval = wilsonInterval(part, whole);
    return SittingSummary::tr("%1 of %2 (%3 %; 95 % interval %4 to %5 %)")
        .arg(part)
        .arg(whole)
        .arg(qRound(100.0 * part / whole))
        .arg(qRound(100 * interval.low))
        .arg(qRound(100 * interval.high));
}

} // namespace

QList<std::pair<QString, QString>> summaryOf(const ReviewPace &pace)
{
    const QLocale locale;
    QList<std::pair<QString, QString>> rows;
    rows.append({SittingSummary::tr("Tickets"), locale.toString(pace.tickets())});
    if (pace.tickets() == 0)
        return rows;
    rows.append({SittingSummary::tr("Corrected"), locale.toString(pace.corrected())});
    rows.append({SittingSummary::tr("Skipped"), locale.toString(pace.skipped())});
    rows.append({SittingSummary::tr("Time, without pauses"), durationWords(pace.workedMs())});
    if (const auto each = pace.msPerTicket())
        rows.append({SittingSummary::tr("A ticket, the middle one"), secondsWords(*each)});
    if (pace.shown() > 0)
        rows.append({SittingSummary::tr("Agreed, shown"), shareWords(pace.agreed(), pace.shown())});
    if (pace.blind() > 0)
        rows.append({SittingSummary::tr("Agreed, blind"), shareWords(pace.blindAgreed(), pace.blind())});
    return rows;
}

SittingSummary::SittingSummary(const Look &look, const ReviewPace &pace, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("This sitting"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::XXL, Space::XL, Space::XXL, Space::XL);
    column->setSpacing(Space::L);
    column->addWidget(new PlainLabel(look, tr("This sitting"), Type::Title));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::XL);
    grid->setVerticalSpacing(Space::S);
    const auto rows = summaryOf(pace);
    for (int i = 0; i < int(rows.size()); ++i) {
        grid->addWidget(new PlainLabel(look, rows.at(i).first, Type::Body, Token::TextSecondary), i, 0);
        grid->addWidget(new PlainLabel(look, rows.at(i).second, Type::Strong), i, 1);
    }
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    if (const QString words = pace.rubberStampWords(); !words.isEmpty()) {
        auto *hint = new PlainLabel(look, words, Type::Small, Token::StateReview);
        hint->setWordWrap(true);
        column->addWidget(hint);
    }
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    auto *close = new KeyButton(look, tr("Close"));
    close->setKeyCap(tr("Esc"));
    close->setDefault(true);
    connect(close, &KeyButton::clicked, this, &QDialog::accept);
    row->addWidget(close);
    column->addLayout(row);
    setMinimumWidth(460);
}

} // namespace countersign
