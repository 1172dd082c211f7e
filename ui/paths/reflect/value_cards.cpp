// SPDX-License-Identifier: MIT
#include "ui/paths/reflect/value_cards.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace asterism::ui {
namespace {

const QJsonObject& cardSet()
{
    static const QJsonObject set = [] {
        QFile file(QStringLiteral(":/values/cards.json"));
        file.open(QIODevice::ReadOnly);
        return QJsonDocument::fromJson(file.readAll()).object();
    }();
    return set;
}

} // namespace

const std::vector<ValueCard>& valueCards()
{
    static const std::vector<ValueCard> cards = [] {
        std::vector<ValueCard> all;
        for (const QJsonValue& card : cardSet().value(QLatin1String("cards")).toArray()) {
            all.push_back(
                {card[QLatin1String("name")].toString(),
                 card[QLatin1String("meaning")].toString()});
        }
        return all;
    }();
    return cards;
}

QString valueCardsCredit()
{
    return cardSet().value(QLatin1String("credit")).toString();
}

QString meaningOf(const QString& name)
{
    const auto& cards = valueCards();
    const auto found = std::ranges::find(cards, name, &ValueCard::name);
    return found == cards.end() ? QString() : found->meaning;
}

} // namespace asterism::ui
