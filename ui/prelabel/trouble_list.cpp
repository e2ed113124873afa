#include "ui/prelabel/trouble_list.h"

#include "core/prelabel/run_words.h"
#include "ui/look/key_button.h"
#include "ui/look/look.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"
#include "ui/look/small_labels.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <numeric>

namespace countersign
{

TroubleList::TroubleList(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_words(new PlainLabel(look, {}, Type::Small, Token::TextSecondary)),
      m_retry(new KeyButton(look, {}, QStringLiteral("small"))),
      m_rows(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::S);
    head->addWidget(new SectionLabel(look, tr("What went wrong")));
    head->addWidget(m_words);
    head->addStretch();
    m_retry->setIconName(QStringLiteral("retry"));
    m_retry->setObjectName(QStringLiteral("retryFailed"));
    head->addWidget(m_retry);
    column->addLayout(head);
    column->addWidget(new Divider(look));
    m_rows->setSpacing(0);
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
    for (auto cause = failed.constBegin(); cause != failed.constEnd(); ++cause) {
        if (cause.value() > 0)
            addRow(QStringLiteral("failed"), false, cause.value(), failureWords(cause.key(), cause.value()),
                   failureNextStep(cause.key()), nullptr);
    }
    if (unknown > 0) {
        auto *decide = new KeyButton(m_look, tr("Decide…"), QStringLiteral("small"));
        decide->setObjectName(QStringLiteral("decideUnknown"));
        decide->setEnabled(m_canRetry);
        connect(decide, &KeyButton::clicked, this, &TroubleList::decideWanted);
        addRow(QStringLiteral("unknown"), true, unknown,
               tr("%n answer(s) lost after sending", nullptr, int(unknown)),
               tr("May have been paid; nothing is sent twice without you."), decide);
    }
    const qint64 count = failedTickets();
    m_words->setText(count + unknown > 0
                         ? tr("%n ticket(s); none of them is lost", nullptr, int(count + unknown))
                         : tr("nothing"));
    m_retry->setText(tr("Retry %n failed", nullptr, int(count)));
    m_retry->setVisible(count > 0);
}

void TroubleList::addRow(const QString &icon, bool unknown, qint64 count, const QString &words,
                         const QString &step, QWidget *button)
{
    auto *row = new QWidget;
    row->setMinimumHeight(Height::Row + 4);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 2, 0, 2);
    line->setSpacing(Space::M);
    line->addWidget(new IconLabel(m_look, icon, unknown ? Token::StateUnknown : Token::StateFailed));
    auto *cause = new PlainLabel(m_look, words);
    cause->setObjectName(QStringLiteral("cause"));
    cause->setElideMode(Qt::ElideRight);
    cause->setAccessibleName(words + u' ' + step);
    line->addWidget(cause, 2);
    auto *next = new PlainLabel(m_look, step, Type::Body, Token::TextSecondary);
    next->setElideMode(Qt::ElideRight);
    line->addWidget(next, 3);
    if (button != nullptr)
        line->addWidget(button);
    row->setProperty("count", count);
    m_rows->addWidget(row);
    m_rows->addWidget(new Divider(m_look));
}

void TroubleList::setCanRetry(bool can)
{
    m_canRetry = can;
    m_retry->setEnabled(can);
    if (auto *decide = findChild<KeyButton *>(QStringLiteral("decideUnknown")))
        decide->setEnabled(can);
}

} // namespace countersign
