// SPDX-License-Identifier: MIT
#include "ui/paths/reach_out/names_page.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/app/icons.h"
#include "ui/paths/reach_out/reach_out_words.h"
#include "ui/paths/reflect/reflect_path_page.h"
#include "ui/text/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/name_line.h"
#include "ui/widgets/named.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr std::size_t mostPeople = 6;

QWidget* line(const QString& name, const QString& below, QPushButton* button)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TextLabel(name));
    if (!below.isEmpty()) {
        words->addWidget(new Caption(below));
    }
    layout->addLayout(words, 1);
    layout->addWidget(button, 0, Qt::AlignTop);
    return row;
}

} // namespace

NamesPage::NamesPage(ReachOutPath& path)
    : ReachOutPage(
        path,
        tr("Names"),
        tr("Who might? Let names come."),
        tr("No one is asked yet. Cast the net wide: three names are a good beginning."),
        3),
      m_linePlace(new QVBoxLayout),
      m_names(new QVBoxLayout),
      m_people(new QVBoxLayout),
      m_placesBox(new QWidget)
{
    m_places = new FlowLayout(m_placesBox, 6);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_placesBox->setSizePolicy(policy);
    m_names->setSpacing(6);
    m_people->setSpacing(10);
    body()->addLayout(m_linePlace);
    body()->addLayout(m_names);
    body()->addWidget(new Heading(tr("People already here"), TextRole::Strong));
    body()->addLayout(m_people);
    body()->addWidget(new Heading(tr("Where else to look"), TextRole::Strong));
    body()->addWidget(m_placesBox);
}

void NamesPage::refresh()
{
    makeLine();
    showNames();
    showPeople();
    showPlaces();
    emit rebuilt();
}

QWidget* NamesPage::firstField()
{
    return m_line;
}

bool NamesPage::takeEnter(QWidget* field)
{
    // The line itself has added the name; an empty one leads on.
    return field == m_line && field->property("hasAdded").toBool();
}

/// Made once for the people that are known then: it offers their names.
void NamesPage::makeLine()
{
    if (m_line != nullptr) {
        return;
    }
    QStringList names;
    for (const auto& person : path().plan().of<Person>()) {
        names << qt(person.displayName);
    }
    m_line = named(new NameLine(names), "reachName", tr("A name"));
    m_line->setPlaceholderText(tr("A name, then Enter"));
    m_linePlace->addWidget(m_line);
    connect(m_line, &NameLine::personNamed, this, [this](const QString& name) {
        path().addName(name);
        m_line->setKnownText({});
        m_line->setPlaceholderText(tr("Who else? A name, then Enter"));
        m_line->setProperty("hasAdded", true);
        changed();
    });
    connect(
        m_line, &NameLine::nobodyNamed, this, [this] { m_line->setProperty("hasAdded", false); });
}

void NamesPage::showNames()
{
    clearLayout(m_names);
    int at = 0;
    for (const auto& candidate : said().names) {
        auto* gone = named(
            new QPushButton(tr("Take Away")),
            utf8(QStringLiteral("reachTake%1").arg(at++)).c_str(),
            tr("Take %1 away").arg(qt(candidate.name)));
        gone->setFlat(true);
        connect(gone, &QPushButton::clicked, this, [this, key = candidate.key] {
            std::erase_if(
                said().names, [&](const NamedCandidate& each) { return each.key == key; });
            changed();
            m_line->setFocus(Qt::TabFocusReason);
        });
        auto* card = new Card;
        card->body()->setContentsMargins(16, 6, 6, 6);
        card->setBar(Role::Primary);
        card->body()->addWidget(
            line(qt(candidate.name), candidate.person ? QString() : tr("new in your plan"), gone));
        m_names->addWidget(card);
    }
}

void NamesPage::showPeople()
{
    clearLayout(m_people);
    int at = 0;
    const auto list = said().need ? candidatesFor(path().plan(), *said().need, path().today())
                                  : CandidateList{};
    for (const auto& candidate : list.people) {
        const auto person
            = std::ranges::find(path().plan().of<Person>(), candidate.person, &Person::id);
        const bool isNamed = std::ranges::any_of(said().names, [&](const NamedCandidate& each) {
            return each.person == candidate.person;
        });
        if (person == path().plan().of<Person>().end() || isNamed
            || at == static_cast<int>(mostPeople)) {
            continue;
        }
        const QString name = qt(person->displayName);
        auto* add = named(
            new QPushButton(tr("Add")),
            utf8(QStringLiteral("reachAdd%1").arg(at++)).c_str(),
            tr("Add %1: %2").arg(name, fitWords(candidate)));
        add->setIcon(icon(QStringLiteral("add")));
        connect(add, &QPushButton::clicked, this, [this, id = candidate.person] {
            path().addPerson(id);
            changed();
        });
        m_people->addWidget(line(
            name,
            QStringLiteral("%1: %2").arg(fitStrength(candidate.dots), fitWords(candidate)),
            add));
    }
    if (at == 0) {
        m_people->addWidget(new Caption(
            list.people.empty() ? tr("Nobody here comes to mind for this. That is why you look.")
                                : tr("All of them are on your list.")));
    } else if (list.tryByVideo) {
        m_people->addWidget(new Caption(
            tr("All of them are from around here. Somebody far away, by video, may widen it.")));
    }
}

void NamesPage::showPlaces()
{
    while (QLayoutItem* item = m_places->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const Need* need = needOf(said(), path().plan());
    int at = 0;
    for (const auto place : whereToLook(need != nullptr ? need->category : std::string())) {
        const QString where = words(place);
        auto* button = named(
            new QPushButton(where),
            utf8(QStringLiteral("reachPlace%1").arg(at++)).c_str(),
            tr("Think of %1").arg(where));
        connect(button, &QPushButton::clicked, this, [this, where] {
            m_line->setPlaceholderText(tr("Who comes to mind? Think of %1").arg(where));
            m_line->setFocus(Qt::TabFocusReason);
        });
        m_places->addWidget(button);
    }
    m_placesBox->updateGeometry();
}

void NamesPage::changed()
{
    touch();
    emit path().refreshed();
}

} // namespace asterism::ui
