// SPDX-License-Identifier: MIT
#include "ui/paths/reach_out/need_page.h"

#include <QVBoxLayout>

#include "analysis/coverage.h"
#include "ui/paths/reflect/reflect_path_page.h"
#include "ui/text/text.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"
#include "ui/widgets/segmented_choice.h"

#include <algorithm>
#include <map>

namespace asterism::ui {
namespace {

const QString somethingElse = QStringLiteral("new");

std::map<std::string, HeldState> statesOf(const Plan& plan, Day today)
{
    std::map<std::string, HeldState> states;
    for (const auto& need : coverageOf(plan, today).needs) {
        states[need.need.text] = need.state;
    }
    return states;
}

} // namespace

NeedPage::NeedPage(ReachOutPath& path)
    : ReachOutPage(
        path,
        tr("Need"),
        tr("Which need is this for?"),
        tr("Open places come first. One need at a time makes the ask small and clear."),
        1),
      m_need(new ComboBox),
      m_new(new LineEdit),
      m_exactly(new LineEdit),
      m_howMuch(named(
          new SegmentedChoice(
              {tr("One question"), tr("One talk"), tr("A few months"), tr("Longer")}),
          "reachHowMuch",
          tr("How much would help")))
{
    m_need->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_need->setMinimumContentsLength(20);
    m_new->setPlaceholderText(tr("in a few words"));
    m_exactly->setPlaceholderText(tr("what would you like to know or be able to do?"));
    body()->addWidget(labelled(tr("The need"), m_need, "reachNeed"));
    body()->addWidget(labelled(tr("What you need"), m_new, "reachNewNeed"));
    body()->addWidget(labelled(tr("What exactly? (may stay empty)"), m_exactly, "reachExactly"));
    body()->addWidget(new TextLabel(tr("How much would help?"), TextRole::Body, Role::Text2));
    body()->addWidget(m_howMuch, 0, Qt::AlignLeading);
    bind(m_new, &ReachedOut::newNeed);
    bind(m_exactly, &ReachedOut::exactly);
    connect(m_need, &QComboBox::activated, this, &NeedPage::takeNeed);
    connect(m_howMuch, &SegmentedChoice::chosenChanged, this, [this](int at) {
        said().howMuch = static_cast<HowMuch>(at);
        touch();
    });
}

void NeedPage::refresh()
{
    fillNeeds();
    m_new->parentWidget()->setVisible(!said().need);
    m_new->setKnownText(qt(said().newNeed));
    m_exactly->setKnownText(qt(said().exactly));
    m_howMuch->choose(static_cast<int>(said().howMuch));
}

/// Open places first, the most important of them on top.
void NeedPage::fillNeeds()
{
    const auto states = statesOf(path().plan(), path().today());
    const auto held = [&](const Need& need) {
        const auto found = states.find(need.id.text);
        return found == states.end() ? HeldState::Open : found->second;
    };
    std::vector<Need> needs = path().plan().of<Need>();
    std::erase_if(needs, [](const Need& need) { return need.state == NeedState::SetAside; });
    std::ranges::stable_sort(needs, [&](const Need& one, const Need& other) {
        const bool oneOpen = held(one) == HeldState::Open;
        const bool otherOpen = held(other) == HeldState::Open;
        return oneOpen != otherOpen ? oneOpen : importanceOf(one) > importanceOf(other);
    });
    m_need->clear();
    for (const auto& need : needs) {
        const QString title = qt(need.title);
        m_need->addItem(
            held(need) == HeldState::Open ? tr("%1 · open place").arg(title) : title,
            qt(need.id.text));
    }
    m_need->addItem(tr("Something else…"), somethingElse);
    if (!said().need && said().newNeed.empty() && !needs.empty()) {
        said().need = needs.front().id;
    }
    m_need->setCurrentIndex(
        std::max(0, m_need->findData(said().need ? qt(said().need->text) : somethingElse)));
}

void NeedPage::takeNeed()
{
    const QString id = m_need->currentData().toString();
    const bool isElse = id == somethingElse;
    said().need = isElse ? std::nullopt : std::optional{Id<Need>{utf8(id)}};
    m_new->parentWidget()->setVisible(isElse);
    touch();
    if (isElse) {
        m_new->setFocus(Qt::TabFocusReason);
    } else {
        said().newNeed.clear();
        m_new->clear();
    }
}

} // namespace asterism::ui
