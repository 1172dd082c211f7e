// SPDX-License-Identifier: MIT
#include "ui/hours/weeks_table.h"

#include <QHeaderView>
#include <QLocale>

#include "ui/app/text_size.h"
#include "ui/hours/hours_words.h"
#include "ui/hours/months_table.h"
#include "ui/text/dates.h"
#include "ui/widgets/named.h"

namespace asterism::ui {
namespace {

QString units(double number)
{
    return QLocale().toString(number, 'f', number == static_cast<int>(number) ? 0 : 1);
}

} // namespace

WeeksTable::WeeksTable(QWidget* parent)
    : QTableView(parent),
      m_model(
          [this] { return m_rows; },
          [](const UnitWeek& week) { return toText(week.monday); },
          columns())
{
    named(this, "hoursWeeks", tr("Units by week"));
    setModel(&m_model);
    calm(this);
    setWordWrap(false);
    horizontalHeader()->setSectionResizeMode(4, QHeaderView::Stretch);
}

void WeeksTable::fill(const std::vector<UnitWeek>& weeks)
{
    m_rows.assign(weeks.rbegin(), weeks.rend());
    m_model.refresh();
    updateGeometry();
}

QSize WeeksTable::sizeHint() const
{
    return {scaled(600), heightOfAllRows(this)};
}

QueryTableModel<UnitWeek>::Columns WeeksTable::columns()
{
    return {
        {.title = tr("Week from"),
         .text = [](const UnitWeek& week) { return plainDate(week.monday); }},
        {.title = tr("With clients"),
         .text =
             [](const UnitWeek& week) {
                 return week.clientMinutes ? inHours(*week.clientMinutes) : tr("by the month");
             },
         .atEnd = true},
        {.title = tr("Units"),
         .text = [](const UnitWeek& week) { return units(week.units); },
         .atEnd = true},
        {.title = tr("Asked for"),
         .text =
             [](const UnitWeek& week) {
                 return week.needed ? QString::number(*week.needed) : QString();
             },
         .atEnd = true},
        {.title = tr("To what is asked for"), .text = [](const UnitWeek& week) {
             return week.shortBy == 1 ? tr("one more unit would mend it")
                 : week.shortBy > 0   ? tr("%1 more units would mend it").arg(units(week.shortBy))
                 : week.needed        ? tr("reached")
                                      : QString();
         }}};
}

} // namespace asterism::ui
