// SPDX-License-Identifier: MIT
#include "ui/outreach/asking_care_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/people/care_words.h"

namespace asterism::ui {
namespace {

struct Care {
    Q_DECLARE_TR_FUNCTIONS(AskingCare)
};

} // namespace

QString askingCareWords(const AskingCare& care)
{
    QStringList lines;
    if (care.roles.size() > 1) {
        lines << careWords(CareNote{{}, care.roles});
    }
    if (care.treatsMe) {
        lines << Care::tr("A tie of therapy comes first. Somebody else may be easier to ask.");
    }
    if (care.evaluatesMe) {
        lines << Care::tr(
            "They evaluate you, so a no may be hard for them and for you. Keep to what your work "
            "together is for.");
    }
    if (care.sharesClients) {
        lines << Care::tr("You share clients. Say early that those talks stay apart from this.");
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace asterism::ui
