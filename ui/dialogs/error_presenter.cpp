#include "ui/dialogs/error_presenter.h"

#include "ui/dialogs/dialogs.h"

#include <QCoreApplication>

namespace countersign
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ErrorPresenter)
};

QString titleOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidInput:
        return Words::tr("This cannot be used as it is");
    case ErrorKind::NotFound:
        return Words::tr("Not found");
    case ErrorKind::Conflict:
        return Words::tr("Something changed in between");
    case ErrorKind::Io:
        return Words::tr("The file could not be read or written");
    case ErrorKind::DiskFull:
        return Words::tr("The disk is full");
    case ErrorKind::Storage:
        return Words::tr("The project file has a problem");
    case ErrorKind::ReadOnly:
        return Words::tr("The project is open for reading only");
    case ErrorKind::Busy:
        return Words::tr("Somebody else has the project open");
    case ErrorKind::Unsupported:
        return Words::tr("This version cannot do that");
    case ErrorKind::Network:
        return Words::tr("The endpoint was not reached");
    case ErrorKind::Authentication:
        return Words::tr("The endpoint refused the key");
    case ErrorKind::Quota:
        return Words::tr("The endpoint's quota is used up");
    case ErrorKind::RateLimited:
        return Words::tr("The endpoint asks to wait");
    case ErrorKind::Timeout:
        return Words::tr("No answer in time");
    case ErrorKind::BadAnswer:
        return Words::tr("The endpoint answered something else");
    case ErrorKind::Cancelled:
        return Words::tr("Stopped");
    case ErrorKind::Internal:
        return Words::tr("Something is broken in Countersign");
    }
    return Words::tr("Something went wrong");
}

} // namespace

ErrorWords ErrorPresenter::wordsFor(const Error &error)
{
    return {titleOf(error.kind), error.message, error.detail};
}

void ErrorPresenter::present(QWidget *parent, const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    const ErrorWords words = wordsFor(error);
    m_dialogs.showError(parent, words.title, words.text, words.detail);
}

} // namespace countersign
