#include "ui/window/status_strip.h"

#include "ui/look/key_button.h"
#include "ui/look/look.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"
#include "ui/look/small_labels.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>

namespace countersign
{

namespace
{

constexpr int IconSize = 14;

} // namespace

StatusStrip::StatusStrip(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_row(new QHBoxLayout(this)),
      m_run(new QWidget(this)),
      m_runButton(new KeyButton(look, {}, QStringLiteral("small quiet"))),
      m_runName(new PlainLabel(look, {}, Type::Small, Token::TextSecondary)),
      m_runBar(new QProgressBar),
      m_runCount(new PlainLabel(look, {}, Type::Small, Token::TextSecondary)),
      m_runPace(new PlainLabel(look, {}, Type::Small, Token::TextMuted))
{
    setFixedHeight(Height::Status);
    m_row->setContentsMargins(Space::L, 1, Space::M, 0);
    m_row->setSpacing(Space::L);
    m_leading = addPart(QStringLiteral("disk"), Token::StateReady);
    m_leading.text->setElideMode(Qt::ElideRight);
    m_leading.box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_row->setStretch(0, 1);

    auto *run = new QHBoxLayout(m_run);
    run->setContentsMargins(0, 0, 0, 0);
    run->setSpacing(Space::S);
    m_runButton->setObjectName(QStringLiteral("runToggle"));
    m_runButton->setFocusPolicy(Qt::TabFocus);
    connect(m_runButton, &KeyButton::clicked, this, &StatusStrip::runToggleRequested);
    m_runBar->setTextVisible(false);
    m_runBar->setFixedWidth(120);
    for (QWidget *widget : {static_cast<QWidget *>(m_runButton), static_cast<QWidget *>(m_runName),
                            static_cast<QWidget *>(m_runBar), static_cast<QWidget *>(m_runCount),
                            static_cast<QWidget *>(m_runPace)})
        run->addWidget(widget);
    m_row->addWidget(m_run);
    m_failed = addPart(QStringLiteral("failed"), Token::StateFailed);
    m_unknown = addPart(QStringLiteral("unknown"), Token::StateUnknown);
    m_spend = addPart({}, Token::TextSecondary);
    m_person = addPart(QStringLiteral("user"), Token::TextSecondary);
    m_trailing = addPart({}, Token::TextSecondary);

    m_leading.box->setVisible(true);
    m_run->hide();
    setAccessibleName(tr("Status"));
}

StatusStrip::Part StatusStrip::addPart(const QString &icon, Token tone)
{
    Part part;
    part.box = new QWidget(this);
    auto *row = new QHBoxLayout(part.box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::XS);
    part.icon = new IconLabel(m_look, icon.isEmpty() ? QStringLiteral("info") : icon, tone, IconSize);
    part.icon->setVisible(!icon.isEmpty());
    part.text = new PlainLabel(m_look, {}, Type::Small, Token::TextSecondary);
    row->addWidget(part.icon);
    row->addWidget(part.text, 1);
    m_row->addWidget(part.box);
    part.box->hide();
    return part;
}

void StatusStrip::setPart(const Part &part, const QString &text)
{
    part.text->setText(text);
    part.box->setVisible(!text.isEmpty());
}

void StatusStrip::setSaved(const QString &text)
{
    setNotice(text, QStringLiteral("disk"), Token::StateReady);
}

void StatusStrip::setNotice(const QString &text, const QString &icon, Token tone)
{
    m_leading.text->setText(text);
    if (!icon.isEmpty())
        m_leading.icon->setIconName(icon, tone);
    m_leading.icon->setVisible(!icon.isEmpty() && !text.isEmpty());
}

QString StatusStrip::leadingText() const
{
    return m_leading.text->text();
}

void StatusStrip::setRun(const std::optional<RunStatus> &run)
{
    m_run->setVisible(run.has_value());
    if (!run)
        return;
    m_runButton->setIconName(run->paused ? QStringLiteral("play") : QStringLiteral("pause"));
    const QString verb = run->paused ? tr("Go on with %1").arg(run->name) : tr("Pause %1").arg(run->name);
    m_runButton->setAccessibleName(verb);
    m_runButton->setToolTip(verb);
    m_runName->setText(run->paused ? tr("%1, paused").arg(run->name) : run->name);
    // Permille: a progress bar counts in int.
    m_runBar->setRange(0, 1000);
    m_runBar->setValue(run->total > 0 ? int(run->done * 1000 / run->total) : 0);
    m_runBar->setAccessibleName(run->name);
    m_runCount->setText(tr("%1 of %2").arg(QLocale().toString(run->done), QLocale().toString(run->total)));
    m_runPace->setText(run->pace);
    m_runPace->setVisible(!run->pace.isEmpty());
}

void StatusStrip::setFailed(qint64 count)
{
    setPart(m_failed, count > 0 ? tr("%Ln failed", nullptr, int(count)) : QString());
}

void StatusStrip::setUnknown(qint64 count)
{
    setPart(m_unknown, count > 0 ? tr("%Ln unknown", nullptr, int(count)) : QString());
}

void StatusStrip::setSpend(const QString &text)
{
    setPart(m_spend, text);
}

void StatusStrip::setPerson(const QString &name)
{
    setPart(m_person, name);
}

void StatusStrip::setTrailing(const QString &text)
{
    setPart(m_trailing, text);
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(Token::SurfaceWindow));
    painter.fillRect(0, 0, width(), 1, m_look.color(Token::BorderSubtle));
    for (const QWidget *box : {m_failed.box, m_spend.box, m_person.box}) {
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        if (box->isVisible())
            painter.fillRect(mirrored ? box->geometry().right() + 8 : box->x() - 8, (height() - 14) / 2, 1,
                             14, m_look.color(Token::BorderStrong));
    }
}

} // namespace countersign
