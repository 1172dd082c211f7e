// SPDX-License-Identifier: MIT
#include "ui/reflect/snapshots_tab.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "actions/reflect_picture.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"

#include <algorithm>
#include <map>

namespace asterism::ui {
namespace {

using actions::Picture;
using actions::PicturedNeed;

std::map<std::string, PicturedNeed> needsOf(const Picture& picture)
{
    std::map<std::string, PicturedNeed> needs;
    for (const auto& need : picture.needs) {
        needs[need.id] = need;
    }
    return needs;
}

/// What became of the needs between two days, a sentence each.
QStringList needChanges(const Picture& before, const Picture& after)
{
    QStringList lines;
    const auto then = needsOf(before);
    const auto now = needsOf(after);
    for (const auto& [id, need] : now) {
        const auto was = then.find(id);
        const QString title = qt(need.title);
        if (was == then.end()) {
            lines += SnapshotsTab::tr("New need: %1").arg(title);
        } else if (was->second.held == need.held) {
            continue;
        } else if (need.held == "open") {
            lines += SnapshotsTab::tr("Open now: %1").arg(title);
        } else if (need.held == "covered") {
            lines += SnapshotsTab::tr("Well held now: %1").arg(title);
        } else {
            lines += SnapshotsTab::tr("Partly held now: %1").arg(title);
        }
    }
    for (const auto& [id, need] : then) {
        if (!now.contains(id)) {
            lines += SnapshotsTab::tr("No longer a need: %1").arg(qt(need.title));
        }
    }
    return lines;
}

QStringList peopleChanges(const Picture& before, const Picture& after)
{
    std::map<std::string, QString> then;
    std::map<std::string, QString> now;
    for (const auto& person : before.people) {
        then[person.id] = qt(person.name);
    }
    for (const auto& person : after.people) {
        now[person.id] = qt(person.name);
    }
    QStringList lines;
    for (const auto& [id, name] : now) {
        if (!then.contains(id)) {
            lines += SnapshotsTab::tr("Joined: %1").arg(name);
        }
    }
    for (const auto& [id, name] : then) {
        if (!now.contains(id)) {
            lines += SnapshotsTab::tr("No longer there: %1").arg(name);
        }
    }
    return lines;
}

QStringList valueChanges(const Picture& before, const Picture& after)
{
    std::map<std::string, int> then;
    for (const auto& value : before.values) {
        then[value.name] = value.lived;
    }
    QStringList lines;
    for (const auto& value : after.values) {
        const auto was = then.find(value.name);
        if (was != then.end() && was->second != value.lived && was->second > 0 && value.lived > 0) {
            lines += SnapshotsTab::tr("%1: lived %2, then %3")
                         .arg(
                             qt(value.name),
                             QString::number(was->second),
                             QString::number(value.lived));
        }
    }
    return lines;
}

} // namespace

SnapshotsTab::SnapshotsTab(PlanSession& session, QWidget* parent)
    : ScrollPage(ScrollPage::wide, parent),
      m_session(session),
      m_choice(new QWidget),
      m_earlier(named(new ComboBox, "earlierPicture", tr("Earlier picture"))),
      m_later(named(new ComboBox, "laterPicture", tr("Later picture"))),
      m_difference(new QVBoxLayout),
      m_none(new Caption(tr("Each reflection leaves a dated picture here. With two of them you can "
                            "see what changed.")))
{
    setObjectName(QStringLiteral("snapshotsTab"));
    setAccessibleName(tr("History"));
    auto* row = new QHBoxLayout(m_choice);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new QLabel(tr("From")));
    row->addWidget(m_earlier);
    row->addWidget(new QLabel(tr("to")));
    row->addWidget(m_later);
    row->addStretch(1);
    auto* card = new Card;
    card->body()->addWidget(m_none);
    card->body()->addWidget(m_choice);
    card->body()->addLayout(m_difference);
    body()->addWidget(card);
    body()->addStretch(1);
    for (auto* combo : {m_earlier, m_later}) {
        connect(combo, qOverload<int>(&QComboBox::activated), this, &SnapshotsTab::compare);
    }
    rebuild();
}

void SnapshotsTab::refresh(const Changes& changes)
{
    if (changes.touches("snapshot")) {
        rebuild();
    }
}

void SnapshotsTab::rebuild()
{
    auto snapshots = m_session.plan().all<Snapshot>();
    std::ranges::stable_sort(snapshots, {}, &Snapshot::takenOn);
    for (auto* combo : {m_earlier, m_later}) {
        combo->clear();
        for (const auto& snapshot : snapshots) {
            combo->addItem(plainDate(snapshot.takenOn), qt(snapshot.id.text));
        }
    }
    const int count = static_cast<int>(snapshots.size());
    m_earlier->setCurrentIndex(std::max(0, count - 2));
    m_later->setCurrentIndex(count - 1);
    m_none->setVisible(count < 2);
    m_choice->setVisible(count >= 2);
    compare();
}

void SnapshotsTab::compare()
{
    while (QLayoutItem* item = m_difference->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->deleteLater();
        }
        delete item;
    }
    if (m_later->count() < 2) {
        return;
    }
    const auto pictureOf = [this](const QComboBox* combo) {
        const auto snapshot
            = m_session.plan().find(Id<Snapshot>{utf8(combo->currentData().toString())});
        return snapshot ? actions::pictureFromJson(snapshot->picture) : std::nullopt;
    };
    const auto before = pictureOf(m_earlier);
    const auto after = pictureOf(m_later);
    QStringList lines;
    if (before && after) {
        lines = needChanges(*before, *after) + peopleChanges(*before, *after)
            + valueChanges(*before, *after);
    }
    if (lines.isEmpty()) {
        lines += tr("Nothing changed between these two.");
    }
    for (const auto& line : lines) {
        m_difference->addWidget(new TextLabel(line));
    }
}

} // namespace asterism::ui
