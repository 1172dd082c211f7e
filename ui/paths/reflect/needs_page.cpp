// SPDX-License-Identifier: MIT
#include "ui/paths/reflect/needs_page.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/map/sky_words.h"
#include "ui/paths/columns.h"
#include "ui/paths/reflect/need_words.h"
#include "ui/text/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"
#include "ui/widgets/segmented_choice.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr int notNow = 3;
constexpr int rowBreak = 420;

/// Where the answer stands among Now, Soon, Later and No.
int chosenOf(const actions::ReflectedNeed* need)
{
    return need == nullptr || !need->wanted || need->row.gone
        ? notNow
        : static_cast<int>(need->row.now.urgency);
}

} // namespace

NeedsPage::NeedsPage(ReflectPath& path)
    : ReflectPathPage(
        path,
        tr("Needs"),
        tr("What support would help?"),
        tr("Choose what you need now, soon or later; the rest can stay on “no”. Three or four are "
           "plenty."),
        4),
      m_rows(new QVBoxLayout),
      m_own(new LineEdit)
{
    m_rows->setSpacing(8);
    body()->addLayout(m_rows);
    m_own->setPlaceholderText(tr("a need in your own words"));
    connect(m_own, &QLineEdit::textEdited, this, &NeedsPage::edited);
    auto* add = named(new QPushButton(tr("Add")), "addOwnNeed", tr("Add a need of your own"));
    connect(add, &QPushButton::clicked, this, &NeedsPage::addOwn);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(named(m_own, "ownNeed", tr("A need in your own words")), 1);
    line->addWidget(add);
    body()->addSpacing(8);
    body()->addWidget(new Heading(tr("Something else?"), TextRole::Strong));
    body()->addLayout(line);
}

void NeedsPage::refresh()
{
    clearLayout(m_rows);
    using enum Sector;
    for (const Sector sector :
         {ClinicalDepth,
          CraftAndResearch,
          PeerSupport,
          Belonging,
          Career,
          Courage,
          LifeAndBalance,
          GivingOn}) {
        addGroup(sector);
    }
    addOwnNeeds();
    emit rebuilt();
}

QString NeedsPage::part() const
{
    QStringList open;
    for (const auto& id : m_open) {
        open << qt(id.text);
    }
    return open.join(QLatin1Char(' '));
}

void NeedsPage::openPart(const QString& part)
{
    m_open.clear();
    for (const QString& id : part.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        m_open.insert(Id<Need>{utf8(id)});
    }
    refresh();
}

bool NeedsPage::takeEnter(QWidget* field)
{
    if (field == m_own && !m_own->text().trimmed().isEmpty()) {
        addOwn();
        return true;
    }
    return false;
}

void NeedsPage::addGroup(Sector sector)
{
    auto* title = new TextLabel(words(sector), TextRole::Strong, Role::Text2);
    title->setContentsMargins(0, 12, 0, 0);
    m_rows->addWidget(title);
    for (const actions::NeedCategory* category : categoriesOf(sector)) {
        const auto at = category - actions::needCategories.data();
        int number = 0;
        for (const auto& need : said().needs) {
            if (need.row.now.category == category->name) {
                addRow(QStringLiteral("%1_%2").arg(at).arg(number++), need.row.now.id, category);
            }
        }
        if (number == 0) {
            addRow(QStringLiteral("%1_0").arg(at), {}, category);
        }
    }
}

void NeedsPage::addOwnNeeds()
{
    int number = 0;
    for (const auto& need : said().needs) {
        if (actions::categoryNamed(need.row.now.category) != nullptr) {
            continue;
        }
        if (number == 0) {
            auto* title = new TextLabel(tr("In your own words"), TextRole::Strong, Role::Text2);
            title->setContentsMargins(0, 12, 0, 0);
            m_rows->addWidget(title);
        }
        addRow(QStringLiteral("own%1").arg(number++), need.row.now.id, nullptr);
    }
}

void NeedsPage::addRow(
    const QString& place, const Id<Need>& id, const actions::NeedCategory* category)
{
    const actions::ReflectedNeed* need = path().need(id);
    const int when = chosenOf(need);
    const bool isOpen = when != notNow && m_open.contains(id);
    auto* card = new Card;
    card->setObjectName(QStringLiteral("needCard") + place);
    card->body()->setContentsMargins(16, 10, 12, 10);
    card->body()->setSpacing(12);
    if (when != notNow) {
        card->setBar(Role::Primary);
    }

    const QString known = need != nullptr ? qt(need->row.now.title) : QString();
    const QString title = !known.isEmpty() || category == nullptr
        ? known
        : categoryWords(std::string(category->name));
    auto* said = new QWidget;
    auto* column = new QVBoxLayout(said);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new TextLabel(title, when != notNow ? TextRole::Strong : TextRole::Body));
    const bool ownTitle
        = category != nullptr && title != categoryWords(std::string(category->name));
    if (category != nullptr) {
        column->addWidget(new TextLabel(
            ownTitle ? categoryWords(std::string(category->name)) : categoryHint(*category),
            TextRole::Caption,
            Role::Text2));
    }

    auto* choice = new SegmentedChoice({tr("Now"), tr("Soon"), tr("Later"), tr("No")});
    named(choice, utf8(QStringLiteral("when") + place).c_str(), tr("%1: when").arg(title));
    choice->choose(when);
    connect(choice, &SegmentedChoice::chosenChanged, this, [this, place, id, category](int at) {
        choose(place, id, category, at);
    });
    auto* first = new Columns(rowBreak, 16);
    first->setStackedGap(8);
    first->add(said, 1);
    first->add(choice, 0, Qt::AlignTop | Qt::AlignLeading);
    card->body()->addWidget(first);
    if (when != notNow) {
        if (isOpen) {
            card->body()->addWidget(makeDetails(place, id));
        } else {
            auto* details = named(
                new QPushButton(tr("Details")),
                utf8(QStringLiteral("details") + place).c_str(),
                tr("Details of %1").arg(title));
            details->setFlat(true);
            connect(details, &QPushButton::clicked, this, [this, place, id] {
                m_open.insert(id);
                refresh();
                findChild<QWidget*>(QStringLiteral("needTitle") + place)->setFocus();
            });
            card->body()->addWidget(details, 0, Qt::AlignLeading);
        }
    }
    m_rows->addWidget(card);
}

/// The need of a kind that has none yet.
Id<Need> NeedsPage::needOf(const actions::NeedCategory& category)
{
    actions::ReflectedNeed need;
    need.row.now.id = newId<Need>();
    need.row.now.title = utf8(categoryWords(std::string(category.name)));
    need.row.now.category = category.name;
    need.row.now.kind = category.kind;
    need.row.now.function = category.function;
    need.row.now.sphere = category.sphere;
    said().needs.push_back(need);
    return need.row.now.id;
}

void NeedsPage::choose(
    const QString& place, Id<Need> id, const actions::NeedCategory* category, int when)
{
    if (id.isEmpty() && category != nullptr && when != notNow) {
        id = needOf(*category);
    }
    actions::ReflectedNeed* need = path().need(id);
    if (need == nullptr) {
        return;
    }
    const bool wasWanted = need->wanted;
    need->wanted = when != notNow;
    if (when != notNow) {
        need->row.now.urgency = static_cast<Urgency>(when);
    }
    if (!wasWanted || !need->row.seen) {
        m_open.insert(id);
    }
    touch();
    refresh();
    // The choice that was just made keeps the focus, although its row was made anew.
    auto* choice = findChild<SegmentedChoice*>(QStringLiteral("when") + place);
    for (auto* button : choice->findChildren<QAbstractButton*>()) {
        if (button->isChecked()) {
            button->setFocus(Qt::OtherFocusReason);
        }
    }
}

void NeedsPage::addOwn()
{
    const QString title = m_own->text().trimmed();
    if (title.isEmpty()) {
        m_own->setFocus();
        return;
    }
    actions::ReflectedNeed need;
    need.row.now.id = newId<Need>();
    need.row.now.title = utf8(title);
    said().needs.push_back(need);
    m_open.insert(need.row.now.id);
    m_own->clear();
    touch();
    refresh();
    m_own->setFocus();
}

} // namespace asterism::ui
