// SPDX-License-Identifier: MIT
#include "ui/people/care_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace asterism::ui {
namespace {

struct Care {
    Q_DECLARE_TR_FUNCTIONS(Care)
};

QString words(asterism::Role role)
{
    switch (role) {
    case asterism::Role::Evaluator:
        return Care::tr("evaluates you");
    case asterism::Role::Manager:
        return Care::tr("is your manager");
    case asterism::Role::ReverseMentee:
        return Care::tr("learns from you");
    case asterism::Role::Therapist:
        return Care::tr("is your own therapist");
    case asterism::Role::CloseFriend:
        return Care::tr("is a close friend");
    case asterism::Role::BusinessPartner:
        return Care::tr("shares a business with you");
    case asterism::Role::Family:
        return Care::tr("is family");
    case asterism::Role::ClientInCommon:
        return Care::tr("shares a client with you");
    case asterism::Role::Guide:
        return Care::tr("guides you");
    }
    return {};
}

} // namespace

QString careWords(const CareNote& note)
{
    QStringList roles;
    for (const auto role : note.roles) {
        roles << words(role);
    }
    return Care::tr("Two hats: this person %1. It can be good to say early how you both want to "
                    "handle that.")
        .arg(QLocale().createSeparatedList(roles));
}

} // namespace asterism::ui
