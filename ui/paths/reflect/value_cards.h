// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace asterism::ui {

/// One card of the values sort. Its name is the key as well as what is read.
struct ValueCard {
    QString name;
    QString meaning;
};

/// The 83 cards of the set, in the order of the alphabet.
const std::vector<ValueCard>& valueCards();

/// Who made the set.
QString valueCardsCredit();

/// "" for a card of one's own.
QString meaningOf(const QString& name);

} // namespace asterism::ui
