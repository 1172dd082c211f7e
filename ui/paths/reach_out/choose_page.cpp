// SPDX-License-Identifier: MIT
#include "ui/paths/reach_out/choose_page.h"

#include <QRadioButton>
#include <QVBoxLayout>

#include "analysis/care_notes.h"
#include "ui/outreach/asking_care_words.h"
#include "ui/paths/check_row.h"
#include "ui/paths/reach_out/reach_out_words.h"
#include "ui/paths/reflect/reflect_path_page.h"
#include "ui/text/access_keys.h"
#include "ui/text/text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"

#include <algorithm>

namespace asterism::ui {

ChoosePage::ChoosePage(ReachOutPath& path)
    : ReachOutPage(
        path,
        tr("Choose"),
        tr("Look at each for a moment. Whom will you ask first?"),
        tr("One at a time. The others stay as ideas on your board."),
        2),
      m_list(new QVBoxLayout)
{
    m_list->setSpacing(12);
    body()->addLayout(m_list);
}

void ChoosePage::refresh()
{
    clearLayout(m_list);
    const NamedCandidate* first = said().first();
    int at = 0;
    for (const auto& candidate : said().names) {
        m_list->addWidget(makeName(candidate, at++, &candidate == first));
    }
    if (said().names.empty()) {
        m_list->addWidget(
            new Caption(tr("Nobody has been named yet. One step back there is a line for names.")));
    }
    emit rebuilt();
}

QString ChoosePage::reasonToStay() const
{
    return path().reasonAgainstFirst();
}

QWidget* ChoosePage::makeName(const NamedCandidate& candidate, int at, bool isFirst)
{
    auto* card = new Card;
    card->setBar(isFirst ? Role::Primary : Role::Line);
    const QString name = qt(candidate.name);
    auto* choice = named(
        new QRadioButton(asLabel(name)),
        utf8(QStringLiteral("reachFirst%1").arg(at)).c_str(),
        tr("Ask %1 first").arg(name));
    choice->setAutoExclusive(false);
    choice->setChecked(isFirst);
    connect(choice, &QRadioButton::clicked, this, [this, key = candidate.key] { choose(key); });
    card->body()->addWidget(choice);
    const auto list = said().need && candidate.person
        ? candidatesFor(path().plan(), *said().need, path().today())
        : CandidateList{};
    const auto fit = candidate.person
        ? std::ranges::find(list.people, *candidate.person, &CandidateForNeed::person)
        : list.people.end();
    card->body()->addWidget(new Caption(
        fit != list.people.end()
            ? QStringLiteral("%1: %2").arg(fitStrength(fit->dots), fitWords(*fit))
            : candidate.person ? tr("from your people")
                               : tr("new in your plan")));
    if (isFirst) {
        addHats(*card, candidate);
    }
    return card;
}

/// What to bear in mind before somebody is asked. A tick shows lines of care and blocks nothing.
void ChoosePage::addHats(Card& card, const NamedCandidate& candidate)
{
    const std::array<std::pair<HatKind, QString>, 3> hats{{
        {HatKind::Evaluator, tr("They assess or evaluate me")},
        {HatKind::OwnTherapist, tr("They treat me, or did")},
        {HatKind::ClientInCommon, tr("We share clients")},
    }};
    int at = 0;
    for (const auto& [hat, words] : hats) {
        auto* row = new CheckRow(words, QStringLiteral("reachHat%1").arg(at++));
        row->box()->setChecked(std::ranges::find(candidate.hats, hat) != candidate.hats.end());
        connect(row->box(), &QCheckBox::clicked, this, [this, key = candidate.key, hat](bool on) {
            for (auto& each : said().names) {
                if (each.key == key) {
                    std::erase(each.hats, hat);
                    if (on) {
                        each.hats.push_back(hat);
                    }
                }
            }
            touch();
            emit path().refreshed();
        });
        card.body()->addWidget(row);
    }
    const auto care = careForAsking(
        path().plan(),
        candidate.person.value_or(Id<Person>{}),
        directionFor(said(), path().plan()),
        candidate.hats);
    if (care.isNeeded()) {
        auto* note = new Banner(Banner::Kind::Care, askingCareWords(care));
        note->setObjectName("reachCare");
        card.body()->addWidget(note);
    }
}

void ChoosePage::choose(const std::string& key)
{
    said().chosen = key;
    said().wayIn.reset();
    said().wayInName.clear();
    touch();
    emit path().refreshed();
}

} // namespace asterism::ui
