// SPDX-License-Identifier: MIT
#include "ui/giving/offer_bank.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "analysis/constellation.h"
#include "ui/app/icons.h"
#include "ui/app/plan_session.h"
#include "ui/giving/rebuilding.h"
#include "ui/people/field_edits.h"
#include "ui/people/text_binding.h"
#include "ui/text/words.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"
#include "ui/widgets/reading_order.h"

#include <algorithm>
#include <array>

namespace asterism::ui {
namespace {

struct Starter {
    const char* title;
    OfferKind kind;
};

/// What somebody who has trained lately often knows and others would like to.
constexpr std::array starters{
    Starter{
        QT_TRANSLATE_NOOP("Offers", "Telehealth and consent, step by step"), OfferKind::Technology},
    Starter{
        QT_TRANSLATE_NOOP("Offers", "Measures in the language of the client"), OfferKind::Language},
    Starter{QT_TRANSLATE_NOOP("Offers", "Working with interpreters"), OfferKind::Language},
    Starter{QT_TRANSLATE_NOOP("Offers", "Saying plainly what a therapist does"), OfferKind::Skill},
    Starter{QT_TRANSLATE_NOOP("Offers", "How culture shapes pain and care"), OfferKind::Culture},
    Starter{QT_TRANSLATE_NOOP("Offers", "What my training taught last year"), OfferKind::Skill},
    Starter{QT_TRANSLATE_NOOP("Offers", "Being found online, with dignity"), OfferKind::Technology},
};

QString titleOf(const Starter& starter)
{
    return QCoreApplication::translate("Offers", starter.title);
}

} // namespace

OfferBank::OfferBank(PlanSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_rows(new QVBoxLayout),
      m_new(named(new LineEdit, "offerNew", tr("Something else that I could bring"))),
      m_starters(new QWidget),
      m_chips(named(new Chips, "offerStarters", tr("What others would often like to learn")))
{
    setObjectName(QStringLiteral("offerBank"));
    m_new->setPlaceholderText(tr("Something you could bring, then Enter"));
    m_rows->setSpacing(8);
    auto* more = new QVBoxLayout(m_starters);
    more->setContentsMargins(0, 0, 0, 0);
    more->setSpacing(4);
    more->addWidget(new Caption(tr("Often welcome, also to people far ahead of you:")));
    more->addWidget(m_chips);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(m_rows);
    column->addWidget(m_new);
    column->addWidget(m_starters);
    connect(m_new, &QLineEdit::returnPressed, this, &OfferBank::addTyped);
    // Later, as the chips are made anew when the plan changes.
    connect(
        m_chips,
        &Chips::chosenChanged,
        this,
        [this] {
            for (const QVariant& key : m_chips->chosenKeys()) {
                const auto& starter = starters.at(static_cast<std::size_t>(key.toInt()));
                add(titleOf(starter), starter.kind);
            }
        },
        Qt::QueuedConnection);
}

void OfferBank::addTyped()
{
    const QString title = m_new->text().simplified();
    if (!title.isEmpty()) {
        add(title, OfferKind::Skill);
        m_new->setKnownText({});
    }
}

void OfferBank::add(const QString& title, OfferKind kind)
{
    Offer offer;
    offer.title = utf8(title);
    offer.kind = kind;
    m_session.run(
        [&](Store& store) { actions::add(store, offer); }, tr("You could bring: %1").arg(title));
}

void OfferBank::refresh(const Plan& plan, const NamesOf& names)
{
    const FocusByName focus(this);
    emptyOut(m_rows);
    const auto matches = offerMatches(plan);
    int number = 0;
    for (const auto& match : matches) {
        const auto at = static_cast<std::size_t>(number);
        QWidget* shown = row(plan.of<Offer>().at(at), match, names, ++number);
        m_rows->addWidget(shown);
        shown->show(); // now, so that the focus can go there
    }
    showStarters(plan);
    putInReadingOrder(this);
    focus.giveBack(m_new);
}

QWidget* OfferBank::row(
    const Offer& offer, const OfferMatch& match, const NamesOf& names, int number)
{
    const QString title = qt(offer.title);
    auto* text = named(new LineEdit, "offerTitle", tr("What I could bring: %1").arg(title));
    text->setObjectName(QStringLiteral("offerTitle%1").arg(number));
    auto* binding = new TextBinding(text, [this, id = offer.id, title](const QString& typed) {
        return changeField<Offer>(m_session, id, tr("Offer"), utf8(title), [&](Offer& changed) {
            changed.title = utf8(typed.simplified());
        });
    });
    binding->showAnew(title);
    auto* kind = named(new ComboBox, "offerKind", tr("Kind of “%1”").arg(title));
    kind->setObjectName(QStringLiteral("offerKind%1").arg(number));
    kind->fill<OfferKind>();
    kind->choose(offer.kind);
    connect(kind, &QComboBox::activated, this, [this, kind, id = offer.id, title] {
        changeField<Offer>(m_session, id, tr("Kind"), utf8(title), [&](Offer& changed) {
            changed.kind = kind->chosen<OfferKind>().value_or(changed.kind);
        });
    });
    auto* gone = named(new QToolButton, "offerRemove", tr("Remove “%1”").arg(title));
    gone->setObjectName(QStringLiteral("offerRemove%1").arg(number));
    gone->setIcon(icon(QStringLiteral("close"), Role::Text2));
    gone->setToolTip(tr("Remove"));
    gone->setAutoRaise(true);
    gone->setFocusPolicy(Qt::StrongFocus);
    connect(gone, &QToolButton::clicked, this, [this, id = offer.id] {
        m_session.run([&](Store& store) { actions::remove(store, id); }, tr("Offer removed"));
    });
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(text, 1);
    line->addWidget(kind);
    line->addWidget(gone);
    column->addLayout(line);
    column->addWidget(suits(offer, match, names, number));
    return holder;
}

/// Whom it might suit, each a way to promise it.
QWidget* OfferBank::suits(
    const Offer& offer, const OfferMatch& match, const NamesOf& names, int number)
{
    constexpr std::size_t most = 3;
    auto* holder = new QWidget;
    auto* line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    if (match.suits.empty()) {
        line->addWidget(
            new Caption(
                match.wasGiven ? tr("You have brought this to somebody before.")
                               : tr("Nobody's goals or tags speak of it yet.")),
            1);
        return holder;
    }
    auto* intro = new Caption(tr("May suit"));
    intro->setWordWrap(false);
    line->addWidget(intro);
    for (std::size_t at = 0; at < std::min(match.suits.size(), most); ++at) {
        const QString name = names(match.suits[at].person);
        auto* button = new QPushButton(name);
        button->setObjectName(QStringLiteral("offerSuits%1_%2").arg(number).arg(at + 1));
        button->setAccessibleName(tr("Promise “%1” to %2").arg(qt(offer.title), name));
        button->setToolTip(tr("Promise it to them"));
        button->setFlat(true);
        connect(
            button,
            &QPushButton::clicked,
            this,
            [this, person = match.suits[at].person, title = offer.title] {
                emit promiseWanted(qt(person.text), qt(title));
            });
        line->addWidget(button);
    }
    line->addStretch(1);
    return holder;
}

/// What is in the bank already is not offered again.
void OfferBank::showStarters(const Plan& plan)
{
    m_chips->clear();
    int left = 0;
    for (std::size_t at = 0; at < starters.size(); ++at) {
        const QString title = titleOf(starters[at]);
        const bool isThere = std::ranges::any_of(plan.of<Offer>(), [&](const Offer& offer) {
            return folded(offer.title) == folded(utf8(title));
        });
        if (!isThere) {
            m_chips->addChoice(title, static_cast<int>(at))
                ->setObjectName(QStringLiteral("offerStarter%1").arg(at));
            ++left;
        }
    }
    m_starters->setVisible(left > 0);
}

} // namespace asterism::ui
