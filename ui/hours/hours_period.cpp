// SPDX-License-Identifier: MIT
#include "ui/hours/hours_period.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "analysis/hours.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/hand_focus.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr auto dots = "..";

PartialDate monthOf(Day day)
{
    const PartialDate whole(day);
    return {whole.year, whole.month};
}

PartialDate elevenMonthsBefore(PartialDate month)
{
    const unsigned next = month.month % 12 + 1;
    return {next == 1 ? month.year : month.year - 1, next};
}

} // namespace

std::string toText(const PeriodChoice& choice)
{
    switch (choice.kind) {
    case PeriodKind::ThisYear:
        return "year";
    case PeriodKind::Everything:
        return "all";
    case PeriodKind::Own:
        return asterism::toText(choice.from) + dots + asterism::toText(choice.to);
    case PeriodKind::LastTwelveMonths:
        break;
    }
    return "12";
}

PeriodChoice periodFrom(const std::string& text)
{
    if (text == "year") {
        return {PeriodKind::ThisYear, {}, {}};
    }
    if (text == "all") {
        return {PeriodKind::Everything, {}, {}};
    }
    const auto at = text.find(dots);
    if (at != std::string::npos) {
        const auto from = parsePartialDate(text.substr(0, at));
        const auto to = parsePartialDate(text.substr(at + 2));
        if (from && to && !from->isEmpty() && !to->isEmpty()) {
            return {PeriodKind::Own, *from, *to};
        }
    }
    return {};
}

std::pair<Day, Day> daysOf(const PeriodChoice& choice, const Plan& plan, Day today)
{
    const PartialDate thisMonth = monthOf(today);
    const Day end = *thisMonth.latest();
    const auto known = daysWithHours(plan);
    const Day first = *monthOf(known ? std::min(known->first, today) : today).earliest();
    switch (choice.kind) {
    case PeriodKind::ThisYear:
        return {std::max(first, *PartialDate(thisMonth.year).earliest()), end};
    case PeriodKind::Own: {
        const Day from = *choice.from.earliest();
        return {from, std::max(from, *choice.to.latest())};
    }
    case PeriodKind::Everything:
        return {first, known ? std::max(end, known->second) : end};
    case PeriodKind::LastTwelveMonths:
        break;
    }
    return {std::max(first, *elevenMonthsBefore(thisMonth).earliest()), end};
}

PeriodField::PeriodField(Day today, QWidget* parent)
    : QWidget(parent),
      m_days(today, today),
      m_kind(named(new ComboBox, "hoursPeriod", tr("Period"))),
      m_own(new QWidget),
      m_from(new DateField(today, Leaning::Past)),
      m_to(new DateField(today, Leaning::Past))
{
    m_kind->addItems(
        {tr("This year"), tr("Last twelve months"), tr("Everything"), tr("From … to …")});
    m_from->setNames("hoursFrom", tr("From"));
    m_to->setNames("hoursTo", tr("To"));
    for (DateField* field : {m_from, m_to}) {
        field->lineEdit()->setPlaceholderText(tr("March 2026"));
    }
    auto* days = new QHBoxLayout(m_own);
    days->setContentsMargins(0, 0, 0, 0);
    days->setSpacing(8);
    days->addWidget(m_from);
    days->addWidget(new TextLabel(tr("to")));
    days->addWidget(m_to);
    // Below, not beside: two dates and a choice in one line cut each other off.
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_kind);
    rows->addWidget(m_own);
    m_own->hide();
    handFocusTo(this, m_kind);
    connect(
        m_kind, &QComboBox::activated, this, [this](int at) { take(static_cast<PeriodKind>(at)); });
    connect(m_from, &DateField::dateChanged, this, &PeriodField::takeDates);
    connect(m_to, &DateField::dateChanged, this, &PeriodField::takeDates);
}

void PeriodField::choose(const PeriodChoice& choice)
{
    m_choice = choice;
    m_kind->setCurrentIndex(static_cast<int>(choice.kind));
    m_own->setVisible(choice.kind == PeriodKind::Own);
    m_from->setDate(choice.from);
    m_to->setDate(choice.to);
}

void PeriodField::take(PeriodKind kind)
{
    if (kind == PeriodKind::Own) {
        choose({kind, monthOf(m_days.first), monthOf(m_days.second)});
        m_from->setFocus(Qt::TabFocusReason);
    } else {
        choose({kind, {}, {}});
    }
    emit chosen();
}

void PeriodField::takeDates()
{
    if (!m_from->date().isEmpty() && !m_to->date().isEmpty()) {
        m_choice.from = m_from->date();
        m_choice.to = m_to->date();
        emit chosen();
    }
}

} // namespace asterism::ui
