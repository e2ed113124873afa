#include "ui/review/bulk_footer.h"

#include "core/review/bulk_check.h"
#include "ui/look/key_button.h"
#include "ui/look/painting.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>

namespace countersign
{

BulkFooter::BulkFooter(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_words(new PlainLabel(look, {}, Type::Small, Token::TextSecondary)),
      m_progress(new QProgressBar),
      m_cancel(new KeyButton(look, tr("Cancel"))),
      m_accept(new KeyButton(look, {}, QStringLiteral("primary"))),
      m_stop(new KeyButton(look, tr("Stop")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::XXL, Space::M, Space::XXL, Space::M);
    row->setSpacing(Space::M);
    m_words->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("bulkFooter"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(200);
    m_progress->setRange(0, 1000); // per mille: a bar counts in int
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setKeyCap(keyCapText(Qt::Key_Escape));
    m_accept->setKeyCap(keyCapText(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    m_accept->setObjectName(QStringLiteral("bulkAccept"));
    m_stop->setIconName(QStringLiteral("stop"));
    m_stop->setObjectName(QStringLiteral("bulkStop"));
    row->addWidget(m_progress);
    row->addWidget(m_words, 1);
    for (KeyButton *button : {m_cancel, m_accept, m_stop}) {
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    m_progress->hide();
    m_stop->hide();
    connect(m_cancel, &KeyButton::clicked, this, &BulkFooter::cancelWanted);
    connect(m_accept, &KeyButton::clicked, this, &BulkFooter::acceptWanted);
    connect(m_stop, &KeyButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        emit stopWanted();
    });
}

void BulkFooter::setWords(const QString &words, Token tone)
{
    m_words->setTone(tone);
    m_words->setText(words);
}

QString BulkFooter::words() const
{
    return m_words->text();
}

void BulkFooter::setCheck(const BulkCheck &check)
{
    const bool accepts = check.act().verb == BulkAct::Verb::Accept;
    const auto all = int(check.plan().rows.size());
    m_accept->setText(accepts ? tr("Accept %Ln ticket(s)", nullptr, all)
                              : tr("Set %Ln ticket(s)", nullptr, all));
    m_accept->setEnabled(check.isPassed());
    const auto open = int(check.samples().size() - check.judged());
    const QString never = u' ' + tr("Flagged tickets are never part of this.");
    if (check.samples().empty())
        setWords(tr("Nothing can be done here: the sum above says why."));
    else if (!accepts && check.act().answers.fields.isEmpty())
        setWords(tr("Choose what to set, then check the samples."));
    else if (open > 0)
        setWords(tr("%Ln sample(s) to go before the button works.", nullptr, open) + never);
    else if (all == 0)
        setWords(tr("Every ticket was found wrong: nothing is left."));
    else
        setWords(tr("All samples are checked.") + never);
}

bool BulkFooter::isAcceptEnabled() const
{
    return m_accept->isEnabled();
}

void BulkFooter::setRunning(bool running)
{
    m_cancel->setVisible(!running);
    m_accept->setVisible(!running);
    m_stop->setEnabled(running);
    m_stop->setVisible(running);
    m_progress->setVisible(running);
    if (running)
        m_stop->setFocus(Qt::OtherFocusReason);
}

void BulkFooter::setProgress(qint64 done, qint64 all)
{
    m_progress->setValue(all > 0 ? int(done * 1000 / all) : 0);
    setWords(tr("%1 of %2 tickets").arg(QLocale().toString(done), QLocale().toString(all)));
}

} // namespace countersign
