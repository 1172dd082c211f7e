// SPDX-License-Identifier: MIT
#include "ui/paths/close/need_endings.h"

#include <QLocale>
#include <QVBoxLayout>

#include "ui/paths/close/close_words.h"
#include "ui/paths/reflect/reflect_path_page.h"
#include "ui/text/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/name_line.h"
#include "ui/widgets/named.h"

#include <algorithm>

namespace asterism::ui {
namespace {

const auto leftOpen = QStringLiteral("open");
const auto staysWithThem = QStringLiteral("stays");
const auto somebodyNew = QStringLiteral("new");

/// What the list of holders has for what was said.
QString keyOf(const actions::EndedNeed& said)
{
    switch (said.after) {
    case actions::NeedAfter::LeftOpen:
        return leftOpen;
    case actions::NeedAfter::StaysWithThem:
        return staysWithThem;
    case actions::NeedAfter::HandedOver:
        return said.to ? qt(said.to->text) : somebodyNew;
    }
    return leftOpen;
}

void take(actions::EndedNeed& said, const QString& key)
{
    said.to.reset();
    if (key == leftOpen) {
        said.after = actions::NeedAfter::LeftOpen;
    } else if (key == staysWithThem) {
        said.after = actions::NeedAfter::StaysWithThem;
    } else {
        said.after = actions::NeedAfter::HandedOver;
        said.to = key == somebodyNew ? std::nullopt : std::optional{Id<Person>{utf8(key)}};
    }
}

} // namespace

NeedEndings::NeedEndings(ClosePath& path, QWidget* parent)
    : QWidget(parent), m_path(path), m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new Heading(tr("Who holds this now?"), TextRole::Strong));
    column->addLayout(m_rows);
}

void NeedEndings::refresh()
{
    clearLayout(m_rows);
    const Relationship* tie = m_path.tie();
    int at = 0;
    if (tie != nullptr) {
        for (const auto& held : actions::heldBy(m_path.plan(), tie->id)) {
            const auto& needs = m_path.plan().of<Need>();
            const auto need = std::ranges::find(needs, held.need, &Need::id);
            if (need != needs.end()) {
                m_rows->addWidget(makeRow(*need, at++));
            }
        }
    }
    setVisible(at > 0);
}

QWidget* NeedEndings::makeRow(const Need& need, int at)
{
    auto* card = new Card;
    card->body()->setContentsMargins(16, 10, 12, 10);
    card->body()->setSpacing(6);
    card->body()->addWidget(new TextLabel(qt(need.title)));
    if (const QString others = othersInWords(need); !others.isEmpty()) {
        card->body()->addWidget(new Caption(others));
    }
    auto* holder = named(
        new ComboBox,
        utf8(QStringLiteral("closeNeed%1").arg(at)).c_str(),
        tr("Who holds “%1” now").arg(qt(need.title)));
    fillHolders(*holder, need);
    auto* name = makeNameLine(need, at);
    card->body()->addWidget(holder, 0, Qt::AlignLeading);
    card->body()->addWidget(name);
    connect(holder, &QComboBox::activated, this, [this, id = need.id, holder, name] {
        take(saidOf(id), holder->currentData().toString());
        const bool isNew = holder->currentData().toString() == somebodyNew;
        name->setVisible(isNew);
        if (isNew) {
            name->setFocus(Qt::TabFocusReason);
        }
        emit edited();
    });
    return card;
}

void NeedEndings::fillHolders(ComboBox& holder, const Need& need) const
{
    const Relationship* tie = m_path.tie();
    holder.addItem(tr("Left open for now"), leftOpen);
    const bool isOver = actions::afterOf(m_path.said(), m_path.plan()) == actions::Afterwards::Ended
        || m_path.said().data == actions::KeptData::Nothing;
    if (!isOver) {
        holder.addItem(tr("%1, as before").arg(m_path.name()), staysWithThem);
    }
    for (const auto& person : peopleBeside(m_path.plan(), tie->person)) {
        holder.addItem(person.name, qt(person.id.text));
    }
    holder.addItem(tr("Somebody new…"), somebodyNew);
    const auto& all = m_path.said().needs;
    const auto said = std::ranges::find(all, need.id, &actions::EndedNeed::need);
    const QString key = said == all.end() ? leftOpen : keyOf(*said);
    holder.setCurrentIndex(std::max(0, holder.findData(key)));
}

NameLine* NeedEndings::makeNameLine(const Need& need, int at)
{
    auto* name = named(
        new NameLine({}),
        utf8(QStringLiteral("closeNeedName%1").arg(at)).c_str(),
        tr("Name of who holds “%1” now").arg(qt(need.title)));
    name->setPlaceholderText(tr("A name"));
    const auto& said = saidOf(need.id);
    name->setKnownText(qt(said.name));
    name->setVisible(said.after == actions::NeedAfter::HandedOver && !said.to);
    connect(name, &QLineEdit::textEdited, this, [this, id = need.id](const QString& typed) {
        saidOf(id).name = utf8(typed.simplified());
        emit edited();
    });
    return name;
}

/// "Held by Lena Sorby as well."
QString NeedEndings::othersInWords(const Need& need) const
{
    QStringList names;
    for (const auto& other : actions::othersHolding(m_path.plan(), need.id, m_path.tie()->id)) {
        const auto& people = m_path.plan().of<Person>();
        const auto person = std::ranges::find(people, other, &Person::id);
        if (person != people.end()) {
            names << qt(person->displayName);
        }
    }
    return names.isEmpty() ? QString()
                           : tr("Held by %1 as well.").arg(QLocale().createSeparatedList(names));
}

actions::EndedNeed& NeedEndings::saidOf(const Id<Need>& need)
{
    auto& all = m_path.said().needs;
    const auto found = std::ranges::find(all, need, &actions::EndedNeed::need);
    if (found != all.end()) {
        return *found;
    }
    all.push_back({need, actions::NeedAfter::LeftOpen, {}, {}});
    return all.back();
}

} // namespace asterism::ui
