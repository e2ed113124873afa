#include "ui/import/import_progress_card.h"

#include "ui/look/key_button.h"
#include "ui/look/look.h"
#include "ui/look/painting.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"

#include <QCoreApplication>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>
#include <climits>

namespace countersign
{

ImportProgressCard::ImportProgressCard(const Look &look, QWidget *parent)
    : QFrame(parent),
      m_title(new PlainLabel(look, {}, Type::Strong)),
      m_bar(new QProgressBar),
      m_figures(new PlainLabel(look, {}, Type::Small, Token::TextSecondary)),
      m_cancel(new KeyButton(look, tr("Cancel"), QStringLiteral("small")))
{
    setKind(this, QStringLiteral("card"));
    m_title->setElideMode(Qt::ElideMiddle);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_cancel->setKeyCap(keyCapText(Qt::Key_Escape));
    m_cancel->setObjectName(QStringLiteral("cancelImport"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::XL, Space::L, Space::XL, Space::L);
    column->setSpacing(Space::S);
    auto *row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    row->addWidget(m_cancel);
    column->addLayout(row);
    column->addWidget(m_bar);
    column->addWidget(m_figures);
    connect(m_cancel, &KeyButton::clicked, this, &ImportProgressCard::cancelWanted);
}

void ImportProgressCard::begin(const QString &fileName)
{
    m_title->setText(tr("Reading %1").arg(fileName));
    m_bar->setAccessibleName(m_title->text());
    m_bar->setValue(0);
    m_figures->setText(tr("Beginning"));
    m_cancel->setEnabled(true);
    m_elapsed.start();
}

void ImportProgressCard::setProgress(qint64 bytesRead, qint64 bytesTotal, qint64 records)
{
    m_bar->setValue(bytesTotal > 0 ? int(bytesRead * 1000 / bytesTotal) : 0);
    QStringList parts{bytesOf(bytesRead, bytesTotal),
                      tr("%Ln row(s)", nullptr, int(std::min<qint64>(records, INT_MAX)))};
    if (bytesRead > 0 && m_elapsed.elapsed() > 500) {
        const qint64 left = m_elapsed.elapsed() * (bytesTotal - bytesRead) / bytesRead / 1000;
        parts.append(left < 90 ? tr("about %n second(s) left", nullptr, int(left) + 1)
                               : tr("about %n minute(s) left", nullptr, int(left + 30) / 60));
    }
    m_figures->setText(parts.join(QStringLiteral(", ")));
}

void ImportProgressCard::setCancelling()
{
    m_cancel->setEnabled(false);
    m_figures->setText(tr("Cancelling; nothing of it is kept."));
}

QString bytesOf(qint64 done, qint64 total)
{
    const auto size = [](qint64 bytes) {
        return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
    };
    return QCoreApplication::translate("countersign::ImportProgressCard", "%1 of %2")
        .arg(size(done), size(total));
}

} // namespace countersign
