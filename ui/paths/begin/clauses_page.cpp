// SPDX-License-Identifier: MIT
#include "ui/paths/begin/clauses_page.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/paths/begin/clause_ticks.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"

namespace asterism::ui {
namespace {

constexpr int monthsToReview = 6;

} // namespace

ClausesPage::ClausesPage(BeginPath& path)
    : BeginPage(
        path,
        tr("Agreement"),
        tr("What do you agree on?"),
        tr("Tick what helps and say it in your own words. What you leave out, you leave open."),
        4),
      m_whether(new TextLabel({}, TextRole::Body, Role::Text2)),
      m_ticks(new ClauseTicks(path))
{
    body()->addWidget(m_whether);
    body()->addWidget(m_ticks);
    addDates();
    connect(m_ticks, &ClauseTicks::edited, this, [this] { touch(); });
    connect(m_ticks, &ClauseTicks::folded, this, [this] { emit rebuilt(); });
}

void ClausesPage::refresh()
{
    m_whether->setText(
        actions::isFormal(said())
            ? tr("This is a formal relationship: a day to look at it again, or an end, makes it "
                 "lighter for both.")
            : tr("An informal relationship may need nothing here. A rhythm is enough."));
    m_ticks->refresh();
    showFields();
    emit rebuilt();
}

void ClausesPage::addDates()
{
    m_review = addDate(tr("Look at it again"), "beginReview", [this]() -> PartialDate& {
        return said().reviewOn;
    });
    auto* half = named(
        new QPushButton(tr("In Half a Year")),
        "beginReviewHalf",
        tr("Look at it again in half a year"));
    half->setFlat(true);
    body()->addWidget(half, 0, Qt::AlignLeading);
    connect(half, &QPushButton::clicked, this, [this] {
        const QDate day = toQDate(path().today()).addMonths(monthsToReview);
        said().reviewOn = PartialDate(
            day.year(), static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
        m_review->setDate(said().reviewOn);
        touch();
    });
    addDate(tr("Ends (may stay open)"), "beginEnds", [this]() -> PartialDate& {
        return said().endsOn;
    });
}

} // namespace asterism::ui
