#include "ui/prelabel/trouble_list.h"

#include "core/prelabel/run_words.h"
#include "ui/look/key_button.h"
#include "ui/look/look.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"
#include "ui/look/small_labels.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <numeric>
#include <utility>

namespace countersign
{

TroubleList::TroubleList(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_words(new PlainLabel(look, {}, Type::Small, Token::TextSecondary)),
      m_retry(new KeyButton(look, {}, QStringLiteral("small"))),
      m_rows(new QGridLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::S);
    head->addWidget(new SectionLabel(look, tr("What went wrong")));
    m_words->setElideMode(Qt::ElideRight);
    head->addWidget(m_words, 1);
    m_retry->setIconName(QStringLiteral("retry"));
    m_retry->setObjectName(QStringLiteral("retryFailed"));
    head->addWidget(m_retry);
    column->addLayout(head);
    column->addWidget(new Divider(look));
    m_rows->setVerticalSpacing(0);
    m_rows->setHorizontalSpacing(Space::M);
    m_rows->setColumnStretch(1, 9);
    m_rows->setColumnStretch(2, 11);
    column->addLayout(m_rows);
    connect(m_retry, &KeyButton::clicked, this, &TroubleList::retryWanted);
    setTrouble({}, 0);
}

qint64 TroubleList::failedTickets() const
{
    return std::accumulate(m_failed.cbegin(), m_failed.cend(), qint64(0));
}

void TroubleList::setTrouble(const QMap<FailureCause, qint64> &failed, qint64 unknown)
{
    if (failed == m_failed && unknown == m_unknown)
        return;
    m_failed = failed;
    m_unknown = unknown;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int row = 0; row < m_rows->rowCount(); ++row)
        m_rows->setRowMinimumHeight(row, 0); // a grid never forgets a row
    m_rowsUsed = 0;
    m_buttons.clear();
    for (auto cause = failed.constBegin(); cause != failed.constEnd(); ++cause) {
        if (cause.value() > 0)
            addRow(QStringLiteral("failed"), false, failureWords(cause.key(), cause.value()),
                   failureNextStep(cause.key()), causeButton(cause.key(), cause.value()));
    }
    if (unknown > 0) {
        auto *decide = new KeyButton(m_look, tr("Decide…"), QStringLiteral("small"));
        decide->setObjectName(QStringLiteral("decideUnknown"));
        connect(decide, &KeyButton::clicked, this, &TroubleList::decideWanted);
        m_buttons.append(decide);
        addRow(QStringLiteral("unknown"), true, tr("%n answer(s) lost after sending", nullptr, int(unknown)),
               tr("May have been paid; nothing is sent twice without you."), decide);
    }
    const qint64 count = failedTickets();
    m_words->setText(count + unknown > 0
                         ? tr("%n ticket(s); none of them is lost", nullptr, int(count + unknown))
                         : tr("nothing"));
    m_retry->setText(tr("Retry %n failed", nullptr, int(count)));
    m_retry->setVisible(count > 0);
    setCanRetry(m_canRetry);
}

/// What helps against one cause: asking again, or a person where the answer would be the same.
KeyButton *TroubleList::causeButton(FailureCause cause, qint64 count)
{
    const bool forPeople = cause == FailureCause::ContentFilter || cause == FailureCause::Refused ||
                           cause == FailureCause::TooLong;
    auto *button = new KeyButton(
        m_look, forPeople ? tr("Review %n", nullptr, int(count)) : tr("Retry %n", nullptr, int(count)),
        QStringLiteral("small"));
    button->setObjectName(forPeople ? QStringLiteral("reviewCause") : QStringLiteral("retryCause"));
    button->setAccessibleDescription(failureWords(cause, count));
    if (forPeople) {
        connect(button, &KeyButton::clicked, this, &TroubleList::reviewWanted);
    } else {
        connect(button, &KeyButton::clicked, this, [this, cause] { emit causeRetryWanted(cause); });
        m_buttons.append(button);
    }
    return button;
}

void TroubleList::addRow(const QString &icon, bool unknown, const QString &words, const QString &step,
                         QWidget *button)
{
    const int row = m_rowsUsed;
    m_rowsUsed += 2;
    m_rows->addWidget(new IconLabel(m_look, icon, unknown ? Token::StateUnknown : Token::StateFailed), row,
                      0);
    m_rows->setRowMinimumHeight(row, Height::Row + 4);
    auto *cause = new PlainLabel(m_look, words);
    cause->setObjectName(QStringLiteral("cause"));
    cause->setAccessibleName(words + u' ' + step);
    auto *next = new PlainLabel(m_look, step, Type::Body, Token::TextSecondary);
    for (PlainLabel *label : {cause, next}) {
        label->setElideMode(Qt::ElideRight);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    m_rows->addWidget(cause, row, 1);
    m_rows->addWidget(next, row, 2);
    m_rows->addWidget(button, row, 3, Qt::AlignTrailing | Qt::AlignVCenter);
    m_rows->addWidget(new Divider(m_look), row + 1, 0, 1, 4);
}

void TroubleList::setCanRetry(bool can)
{
    m_canRetry = can;
    m_retry->setEnabled(can);
    for (KeyButton *button : std::as_const(m_buttons))
        button->setEnabled(can);
}

} // namespace countersign
