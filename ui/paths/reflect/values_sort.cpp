// SPDX-License-Identifier: MIT
#include "ui/paths/reflect/values_sort.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/app/icons.h"
#include "ui/paths/reflect/card_face.h"
#include "ui/paths/reflect/pile_list.h"
#include "ui/paths/reflect/reflect_path.h"
#include "ui/paths/reflect/value_cards.h"
#include "ui/text/text.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"

#include <algorithm>

namespace asterism::ui {
namespace {

using actions::Pile;
using actions::SortedCard;

Pile pileAt(int number)
{
    return static_cast<Pile>(number);
}

} // namespace

ValuesSort::ValuesSort(ReflectPath& path, QWidget* parent)
    : QWidget(parent),
      m_path(path),
      m_card(new CardFace),
      m_back(named(new QPushButton(tr("Take Back")), "takeBack", tr("Take the last card back"))),
      m_enough(named(
          new QPushButton(tr("That Is Enough")),
          "enough",
          tr("That is enough: go on to choosing five"))),
      m_own(new LineEdit)
{
    m_card->setObjectName("valueCard");
    m_back->setToolTip(tr("Backspace"));
    connect(m_card, &CardFace::pileChosen, this, [this](int pile) { lay(m_card->name(), pile); });
    connect(m_card, &CardFace::takeBackWanted, this, &ValuesSort::takeBack);
    connect(m_back, &QPushButton::clicked, this, &ValuesSort::takeBack);
    connect(m_enough, &QPushButton::clicked, this, &ValuesSort::enough);
    auto* below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_back);
    below->addStretch();
    below->addWidget(m_enough);
    auto* piles = new QHBoxLayout;
    piles->setSpacing(12);
    piles->addWidget(makePile(0, tr("Very important")));
    piles->addWidget(makePile(1, tr("Important")));
    piles->addWidget(makePile(2, tr("Not now")));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_card);
    column->addLayout(piles);
    column->addLayout(below);
    column->addWidget(makeOwnCard());
}

void ValuesSort::refresh()
{
    const auto& sorted = m_path.said().cards;
    std::array<QString, 3> current;
    for (std::size_t pile = 0; pile < m_piles.size(); ++pile) {
        const auto* item = m_piles.at(pile)->currentItem();
        current.at(pile) = item != nullptr ? item->text() : QString();
        m_piles.at(pile)->clear();
    }
    std::array<int, 3> counts{};
    for (const SortedCard& card : sorted) {
        const auto pile = static_cast<std::size_t>(card.pile) - 1;
        auto* item = new QListWidgetItem(qt(card.name), m_piles.at(pile));
        item->setToolTip(meaningOf(qt(card.name)));
        if (item->text() == current.at(pile)) {
            m_piles.at(pile)->setCurrentItem(item);
        }
        ++counts.at(pile);
    }
    for (std::size_t pile = 0; pile < m_piles.size(); ++pile) {
        m_titles.at(pile)->setText(tr("&%1  %2 (%3)")
                                       .arg(
                                           QString::number(pile + 1),
                                           m_titleWords.at(pile),
                                           QString::number(counts.at(pile))));
    }
    const QString next = nextCard();
    const auto all = static_cast<int>(valueCards().size());
    const auto laid = static_cast<int>(
        std::ranges::count_if(sorted, [](const SortedCard& card) { return !card.own; }));
    m_card->setCard(
        next,
        next.isEmpty() ? QString() : meaningOf(next),
        next.isEmpty() ? tr("All %n cards are laid.", nullptr, all)
                       : tr("%1 of %2").arg(QString::number(laid + 1), QString::number(all)));
    for (QPushButton* title : m_titles) {
        title->setEnabled(!next.isEmpty());
    }
    m_back->setEnabled(!sorted.empty());
}

bool ValuesSort::takeEnter(QWidget* field)
{
    if (field == m_own && !m_own->text().trimmed().isEmpty()) {
        addOwn();
        return true;
    }
    return false;
}

QWidget* ValuesSort::makePile(int pile, const QString& title)
{
    const auto at = static_cast<std::size_t>(pile);
    auto* group = new QWidget;
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_titleWords.at(at) = title;
    m_titles.at(at) = named(
        new QPushButton(title),
        utf8(QStringLiteral("pile%1").arg(pile + 1)).c_str(),
        tr("Lay the card on: %1").arg(title));
    m_titles.at(at)->setMinimumWidth(60);
    connect(m_titles.at(at), &QPushButton::clicked, this, [this, pile] {
        lay(m_card->name(), pile + 1);
    });
    m_piles.at(at) = named(
        new PileList,
        utf8(QStringLiteral("cardsOfPile%1").arg(pile + 1)).c_str(),
        tr("Cards on: %1").arg(title));
    connect(m_piles.at(at), &PileList::cardDropped, this, [this, pile](const QString& card) {
        lay(card, pile + 1);
    });
    connect(m_piles.at(at), &PileList::moveWanted, this, &ValuesSort::lay);
    column->addWidget(m_titles.at(at));
    column->addWidget(m_piles.at(at), 1);
    return group;
}

QWidget* ValuesSort::makeOwnCard()
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    m_own->setPlaceholderText(tr("a value that is on no card"));
    connect(m_own, &QLineEdit::textEdited, this, &ValuesSort::edited);
    auto* add = named(new QPushButton(tr("Add Card")), "addOwnCard", tr("Add a card of your own"));
    connect(add, &QPushButton::clicked, this, &ValuesSort::addOwn);
    line->addWidget(named(m_own, "ownCard", tr("A value in your own words")), 1);
    line->addWidget(add);
    return row;
}

/// On a pile from 1 to 3, or back on the stack.
void ValuesSort::lay(const QString& name, int pile)
{
    if (name.isEmpty()) {
        return;
    }
    auto& cards = m_path.said().cards;
    const auto known = std::ranges::find(cards, utf8(name), &SortedCard::name);
    SortedCard card{utf8(name), pileAt(pile), meaningOf(name).isEmpty()};
    if (known != cards.end()) {
        cards.erase(known);
    }
    if (pile > 0) {
        // The newest lies last, so that it is the one to be taken back.
        cards.push_back(card);
    }
    emit edited();
    refresh();
}

void ValuesSort::takeBack()
{
    auto& cards = m_path.said().cards;
    if (!cards.empty()) {
        cards.pop_back();
        emit edited();
        refresh();
        m_card->setFocus();
    }
}

void ValuesSort::addOwn()
{
    const QString name = m_own->text().simplified();
    if (!name.isEmpty()) {
        lay(name, 1);
        m_own->clear();
    }
    m_own->setFocus();
}

QString ValuesSort::nextCard() const
{
    const auto& sorted = m_path.said().cards;
    for (const ValueCard& card : valueCards()) {
        if (std::ranges::find(sorted, utf8(card.name), &SortedCard::name) == sorted.end()) {
            return card.name;
        }
    }
    return {};
}

} // namespace asterism::ui
