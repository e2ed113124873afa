#pragma once

#include "ui/review/review_pace.h"

#include <QDialog>
#include <QList>
#include <QString>

#include <utility>

namespace countersign
{

class Look;

/// The figures of a sitting in words, each with what it was counted from.
QList<std::pair<QString, QString>> summaryOf(const ReviewPace &pace);

/// What this sitting came to. Window modal, never nested.
class SittingSummary final : public QDialog
{
    Q_OBJECT

public:
    SittingSummary(const Look &look, const ReviewPace &pace, QWidget *parent = nullptr);
};

} // namespace countersign
