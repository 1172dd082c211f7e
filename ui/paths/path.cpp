// SPDX-License-Identifier: MIT
#include "ui/paths/path.h"

#include <QVBoxLayout>

#include "ui/paths/field_answers.h"
#include "ui/widgets/heading.h"

namespace asterism::ui {

PathPage::PathPage(
    const QString& name, const QString& question, const QString& why, int minutes, int mostWidth)
    : ScrollPage(mostWidth), m_name(name), m_question(question), m_minutes(minutes)
{
    auto* asked = new TextLabel(question, TextRole::PathQuestion);
    asked->setObjectName("pathQuestion");
    body()->addWidget(asked);
    if (!why.isEmpty()) {
        auto* reason = new Caption(why);
        reason->setObjectName("pathWhy");
        body()->addWidget(reason);
    }
}

void PathPage::addAnswers(Sheet& sheet)
{
    addFieldAnswers(sheet, *this);
}

} // namespace asterism::ui
