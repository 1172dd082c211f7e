// SPDX-License-Identifier: MIT
#include "ui/paths/reach_out/way_in_page.h"

#include <QRadioButton>
#include <QVBoxLayout>

#include "ui/app/text_size.h"
#include "ui/paths/reflect/reflect_path_page.h"
#include "ui/text/access_keys.h"
#include "ui/text/text.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/name_line.h"
#include "ui/widgets/named.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr int indicator = 18;

} // namespace

WayInPage::WayInPage(ReachOutPath& path)
    : ReachOutPage(
        path,
        tr("Way in"),
        tr("Is there somebody who could open the door?"),
        tr("A word from somebody they know makes an ask lighter. Writing directly is fine, too."),
        1),
      m_list(new QVBoxLayout)
{
    m_list->setSpacing(8);
    body()->addLayout(m_list);
}

void WayInPage::refresh()
{
    clearLayout(m_list);
    const NamedCandidate* first = said().first();
    const bool isDirect = !said().wayIn && said().wayInName.empty();
    const QString name = first != nullptr ? qt(first->name) : QString();
    addChoice(
        name.isEmpty() ? tr("Directly") : tr("I write to %1 directly").arg(name),
        {},
        std::nullopt,
        isDirect);
    bool isListed = isDirect;
    if (first != nullptr && first->person) {
        for (const auto& way : waysIn(path().plan(), *first->person)) {
            const auto through
                = std::ranges::find(path().plan().of<Person>(), way.through, &Person::id);
            if (through == path().plan().of<Person>().end()) {
                continue;
            }
            isListed = isListed || said().wayIn == way.through;
            addChoice(
                tr("Through %1").arg(qt(through->displayName)),
                way.introducedThem ? tr("introduced you before") : tr("they know each other"),
                way.through,
                said().wayIn == way.through);
        }
    }
    QStringList names;
    QString other = qt(said().wayInName);
    for (const auto& person : path().plan().of<Person>()) {
        names << qt(person.displayName);
        if (!isListed && said().wayIn == person.id) {
            other = qt(person.displayName);
        }
    }
    m_other = new NameLine(names);
    m_other->setPlaceholderText(tr("A name, if there is somebody else"));
    m_other->setKnownText(other);
    m_list->addWidget(labelled(tr("Through somebody else"), m_other, "reachWayOther"));
    connect(m_other, &QLineEdit::textEdited, this, &WayInPage::takeName);
    connect(m_other, &NameLine::personNamed, this, &WayInPage::takeName);
    emit rebuilt();
}

void WayInPage::addChoice(
    const QString& words,
    const QString& why,
    const std::optional<Id<Person>>& through,
    bool isChosen)
{
    const auto at = QStringLiteral("reachWay%1").arg(m_list->count());
    auto* choice = named(
        new QRadioButton(asLabel(words)),
        utf8(at).c_str(),
        why.isEmpty() ? words : QStringLiteral("%1, %2").arg(words, why));
    choice->setAutoExclusive(false);
    choice->setChecked(isChosen);
    connect(choice, &QRadioButton::clicked, this, [this, through] {
        take(through, {});
        emit path().refreshed();
    });
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(choice);
    if (!why.isEmpty()) {
        auto* caption = new Caption(why);
        caption->setContentsMargins(scaled(indicator) + 8, 0, 0, 0);
        column->addWidget(caption);
    }
    m_list->addWidget(box);
}

void WayInPage::take(const std::optional<Id<Person>>& through, const std::string& name)
{
    said().wayIn = through;
    said().wayInName = name;
    touch();
}

/// A known name is that person; whoever is to be asked cannot lead the way to themselves.
void WayInPage::takeName(const QString& typed)
{
    const QString name = typed.simplified();
    const NamedCandidate* first = said().first();
    if (first != nullptr && name.compare(qt(first->name), Qt::CaseInsensitive) == 0) {
        take({}, {});
        return;
    }
    for (const auto& person : path().plan().of<Person>()) {
        if (qt(person.displayName).compare(name, Qt::CaseInsensitive) == 0) {
            take(person.id, {});
            return;
        }
    }
    take({}, utf8(name));
}

} // namespace asterism::ui
