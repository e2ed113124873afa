#include "ui/prelabel/connection_card.h"

#include "ui/look/key_button.h"
#include "ui/look/look.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"
#include "ui/look/small_labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace countersign
{

ConnectionCard::ConnectionCard(const Look &look, QWidget *parent)
    : QFrame(parent),
      m_look(look),
      m_title(new PlainLabel(look, tr("Connection not tested"), Type::Strong)),
      m_test(new KeyButton(look, tr("Test connection"), QStringLiteral("small"))),
      m_lines(new QVBoxLayout)
{
    setKind(this, QStringLiteral("card"));
    setObjectName(QStringLiteral("connectionCard"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, Space::M, 14, Space::M);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    m_title->setElideMode(Qt::ElideRight);
    head->addWidget(m_title, 1);
    m_test->setIconName(QStringLiteral("plug"));
    m_test->setObjectName(QStringLiteral("testConnection"));
    head->addWidget(m_test);
    column->addLayout(head);
    m_lines->setSpacing(2);
    column->addLayout(m_lines);
    connect(m_test, &KeyButton::clicked, this, [this] {
        if (m_testing)
            emit cancelWanted();
        else
            emit testWanted();
    });
    addLine(QStringLiteral("info"), Token::TextSecondary,
            tr("Asks for the models and for five tokens. Sends no ticket."));
}

void ConnectionCard::clearLines()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void ConnectionCard::addLine(const QString &icon, Token tone, const QString &words)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::S);
    row->addWidget(new IconLabel(m_look, icon, tone), 0, Qt::AlignTop);
    auto *label = new PlainLabel(m_look, words);
    label->setWordWrap(true);
    label->setObjectName(QStringLiteral("connectionLine"));
    row->addWidget(label, 1);
    m_lines->addWidget(line);
}

void ConnectionCard::setTesting()
{
    m_testing = true;
    m_works = false;
    clearLines();
    m_title->setText(tr("Testing…"));
    m_test->setText(tr("Cancel"));
    setProperty("tone", QString());
}

void ConnectionCard::setReport(const ConnectionReport &report)
{
    m_testing = false;
    m_shown = true;
    m_works = report.works;
    clearLines();
    const bool listed = !report.works && !report.failure;
    m_title->setText(report.works ? tr("Connection works")
                     : listed     ? tr("Reached, no model chosen")
                                  : tr("Connection does not work"));
    m_test->setText(tr("Test again"));
    m_test->setIconName(QStringLiteral("retry"));
    const qsizetype failed = report.failure ? report.lines.indexOf(report.failure->message) : -1;
    for (qsizetype i = 0; i < report.lines.size(); ++i) {
        const bool bad = failed >= 0 && i >= failed;
        addLine(bad ? QStringLiteral("failed") : QStringLiteral("accept"),
                bad ? Token::StateFailed : Token::StateReady, report.lines[i]);
    }
}

void ConnectionCard::setOutdated()
{
    if (m_testing || !m_shown)
        return;
    m_works = false;
    m_title->setText(tr("Changed since the last test"));
}

} // namespace countersign
