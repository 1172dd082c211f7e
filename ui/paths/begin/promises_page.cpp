// SPDX-License-Identifier: MIT
#include "ui/paths/begin/promises_page.h"

#include <QVBoxLayout>

#include "ui/paths/check_row.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/line_edit.h"

namespace asterism::ui {

PromisesPage::PromisesPage(BeginPath& path)
    : BeginPage(
        path,
        tr("First promises"),
        tr("What comes first?"),
        tr("One small promise, kept, says more than a plan. Without a day it is for when it "
           "suits."),
        1),
      m_plansFirst(new CheckRow(tr("Plan the first meeting"), QStringLiteral("beginPlansFirst"))),
      m_day(new Caption)
{
    addLine(tr("I promise"), "beginMine", [this]() -> std::string& { return said().mine.text; });
    addDate(tr("I do it by (may stay open)"), "beginMineBy", [this]() -> PartialDate& {
        return said().mine.due;
    });
    addLine(
        tr("They promise"), "beginTheirs", [this]() -> std::string& { return said().theirs.text; });
    addDate(tr("They do it by (may stay open)"), "beginTheirsBy", [this]() -> PartialDate& {
        return said().theirs.due;
    });
    body()->addWidget(m_plansFirst);
    body()->addWidget(m_day);
    connect(m_plansFirst->box(), &QCheckBox::clicked, this, [this](bool isOn) {
        said().plansFirst = isOn;
        touch();
    });
}

void PromisesPage::refresh()
{
    showFields();
    m_day->setText(
        said().firstOn.isEmpty() ? tr("It stands among your meetings without a day for now.")
                                 : tr("On %1, as you said.").arg(plainDate(said().firstOn)));
    m_plansFirst->box()->setChecked(said().plansFirst);
}

} // namespace asterism::ui
