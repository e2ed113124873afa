#pragma once

#include "core/base/result.h"
#include "core/dataset/import_report.h"

#include <QFrame>

namespace countersign
{

class IconLabel;
class Look;
class PlainLabel;

/// What an import did, or why it did nothing: a title and its sentences.
class ImportResultCard final : public QFrame
{
    Q_OBJECT

public:
    explicit ImportResultCard(const Look &look, QWidget *parent = nullptr);

    void showReport(const ImportReport &report);
    void showError(const Error &error);
    QString text() const;

private:
    void setTone(const QString &tone);

    IconLabel *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_sentences;
};

} // namespace countersign
