// SPDX-License-Identifier: MIT
#include "ui/reflect/open_places_tab.h"

#include "actions/edit.h"
#include "actions/reflect.h"
#include "ui/paths/columns.h"
#include "ui/paths/reflect/need_words.h"
#include "ui/paths/reflect/reflect_path_page.h"
#include "ui/paths/tab_order.h"
#include "ui/text/text.h"
#include "ui/text/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr int rowBreak = 560;

/// "very important · guidance · Skill feedback"
QString about(const Need& need)
{
    QStringList parts;
    if (need.importance) {
        parts << importanceWords().value(*need.importance - 1);
    }
    parts << words(need.kind);
    if (!need.category.empty()) {
        parts << categoryWords(need.category);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

OpenPlacesTab::OpenPlacesTab(PlanSession& session, QWidget* parent)
    : ScrollPage(760, parent)
    , m_session(session)
    , m_places(new QVBoxLayout)
    , m_loads(new QVBoxLayout)
{
    m_places->setSpacing(8);
    m_loads->setSpacing(8);
    body()->addLayout(m_places);
    body()->addLayout(m_loads);
}

void OpenPlacesTab::refresh()
{
    const Plan plan = actions::planForReflection(m_session.plan());
    const CoverageSummary coverage = coverageOf(plan, m_session.today());
    std::vector<std::pair<const Need*, const NeedCoverage*>> open;
    for (const auto& held : coverage.needs) {
        if (held.state == HeldState::Open) {
            open.emplace_back(&*std::ranges::find(plan.of<Need>(), held.need, &Need::id), &held);
        }
    }
    std::ranges::stable_sort(open, {}, [](const auto& pair) {
        const bool leftOpen = pair.first->state == NeedState::LeftOpen;
        return std::pair{leftOpen, -importanceOf(*pair.first)};
    });
    const QWidget* focused = window()->focusWidget();
    const QString name = focused != nullptr && isAncestorOf(focused) ? focused->objectName() : QString();
    clearLayout(m_places);
    int at = 0;
    for (const auto& [need, held] : open) {
        m_places->addWidget(makePlace(at++, *need, *held));
    }
    if (at == 0) {
        auto* none = new Caption(
            plan.of<Need>().empty()
                ? tr("No needs have been named yet.")
                : tr("Every need is held by somebody. There is no open place just now."));
        none->setObjectName("noOpenPlace");
        m_places->addWidget(none);
    }
    addLoads(plan, coverage);
    if (auto* again = name.isEmpty() ? nullptr : findChild<QWidget*>(name)) {
        again->setFocus();
    }
}

QWidget* OpenPlacesTab::makePlace(int at, const Need& need, const NeedCoverage& coverage)
{
    const bool leftOpen = need.state == NeedState::LeftOpen;
    auto* card = new Card;
    card->setObjectName(QStringLiteral("openPlace%1").arg(at));
    card->setBar(leftOpen ? Role::Line : Role::Care);
    auto* said = new QWidget;
    auto* column = new QVBoxLayout(said);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* title = new TextLabel(qt(need.title), TextRole::Strong, leftOpen ? Role::Text2 : Role::Text);
    title->setObjectName(QStringLiteral("openTitle%1").arg(at));
    column->addWidget(title);
    column->addWidget(new TextLabel(about(need), TextRole::Caption, Role::Text2));
    QStringList waiting;
    for (const auto& person : coverage.waiting) {
        waiting << qt(m_session.plan().at(person).displayName);
    }
    if (leftOpen) {
        column->addWidget(
            new TextLabel(tr("Left open on purpose."), TextRole::Body, Role::Text2));
    } else if (!waiting.isEmpty()) {
        auto* label = new TextLabel(
            tr("Perhaps: %1.").arg(QLocale().createSeparatedList(waiting)), TextRole::Body, Role::Text2);
        label->setObjectName(QStringLiteral("waiting%1").arg(at));
        column->addWidget(label);
    }
    auto* buttons = new QWidget;
    auto* line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto* look = named(
        new QPushButton(tr("Look for Someone")), utf8(QStringLiteral("lookFor%1").arg(at)).c_str(),
        tr("Look for someone for “%1”").arg(qt(need.title)));
    connect(look, &QPushButton::clicked, this, [this, at, id = need.id] {
        m_looking = id;
        refresh();
        tabInReadingOrder(window());
        findChild<QWidget*>(QStringLiteral("candidate%1").arg(at))->setFocus();
    });
    auto* leave = named(
        new QPushButton(leftOpen ? tr("Open Again") : tr("Leave Open")),
        utf8(QStringLiteral("leaveOpen%1").arg(at)).c_str(),
        leftOpen ? tr("Look at “%1” again").arg(qt(need.title))
                 : tr("Leave “%1” open on purpose").arg(qt(need.title)));
    connect(leave, &QPushButton::clicked, this, [this, id = need.id, leftOpen] {
        leaveOpen(id, !leftOpen);
    });
    look->setVisible(!leftOpen);
    line->addWidget(look);
    line->addWidget(leave);
    auto* row = new Columns(rowBreak, 16);
    row->setStackedGap(8);
    row->add(said, 1);
    row->add(buttons, 0, Qt::AlignTop | Qt::AlignLeading);
    card->body()->addWidget(row);
    if (need.id == m_looking && !leftOpen) {
        card->body()->addWidget(makeNameField(at, need));
    }
    return card;
}

/// Asks for a name. Whoever is named is considered and waits for the place; more is not begun.
QWidget* OpenPlacesTab::makeNameField(int at, const Need& need)
{
    auto* group = new QWidget;
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    column->addWidget(new Caption(
        tr("Who might it be? Somebody whose text you quoted, a former teacher, somebody a friend "
           "trusts. No one is asked yet.")));
    auto* field = named(
        new LineEdit, utf8(QStringLiteral("candidate%1").arg(at)).c_str(),
        tr("A name for “%1”").arg(qt(need.title)));
    field->setPlaceholderText(tr("a name and Enter"));
    const auto consider = [this, field, id = need.id] {
        const QString name = field->text().simplified();
        if (!name.isEmpty()) {
            m_session.run(
                [&](Store& store) { actions::considerFor(store, id, utf8(name)); },
                tr("%1 noted").arg(name));
        }
    };
    connect(field, &QLineEdit::returnPressed, this, consider);
    auto* add = named(
        new QPushButton(tr("Note the Name")), utf8(QStringLiteral("noteName%1").arg(at)).c_str(),
        tr("Note the name"));
    connect(add, &QPushButton::clicked, this, consider);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(field, 1);
    line->addWidget(add);
    column->addLayout(line);
    return group;
}

/// R28: who carries a lot. Never to have less of them, always to share it.
void OpenPlacesTab::addLoads(const Plan& plan, const CoverageSummary& coverage)
{
    clearLayout(m_loads);
    for (const auto& load : coverage.load) {
        if (!load.carriesALot) {
            continue;
        }
        const auto person = std::ranges::find(plan.of<Person>(), load.person, &Person::id);
        auto* hint = new Banner(
            Banner::Kind::Information,
            tr("%1 holds %n of your needs. Who could share it?", nullptr,
               static_cast<int>(load.needs.size()))
                .arg(qt(person->displayName)));
        hint->setObjectName("restsOnOne");
        m_loads->addWidget(hint);
    }
}

void OpenPlacesTab::leaveOpen(const Id<Need>& id, bool open)
{
    const Need need = m_session.plan().at(id);
    m_session.run(
        [&](Store& store) {
            Need changed = need;
            changed.state = open ? NeedState::LeftOpen : NeedState::Noticed;
            actions::change(store, changed);
        },
        open ? tr("“%1” stays open on purpose").arg(qt(need.title)) : QString());
}

} // namespace asterism::ui
