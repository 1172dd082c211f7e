// SPDX-License-Identifier: MIT
#include "ui/people/agreement_tab.h"

#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include "actions/ending.h"
#include "ui/agreements/agreement_sheet.h"
#include "ui/app/plan_session.h"
#include "ui/paths/begin/begin_path.h"
#include "ui/paths/close/close_path.h"
#include "ui/paths/reflect/reflect_path_page.h"
#include "ui/text/words.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/heading.h"

#include <algorithm>

namespace asterism::ui {
namespace {

bool isSameTie(const Relationship& one, const Relationship& other)
{
    return one.id == other.id && one.kind == other.kind;
}

} // namespace

AgreementTab::AgreementTab(PlanSession& session, QWidget* parent)
    : PersonTab(session, parent),
      m_sheets(new QVBoxLayout),
      m_begin(named(
          new QPushButton(tr("Agree Step by Step…")), "agreementSteps", tr("Agree step by step"))),
      m_close(named(new QPushButton(tr("Close This…")), "agreementClose", tr("Close this")))
{
    m_sheets->setSpacing(24);
    body()->addLayout(m_sheets);
    auto* ways = new QWidget;
    auto* row = new FlowLayout(ways);
    row->addWidget(m_begin);
    row->addWidget(m_close);
    body()->addWidget(ways);
    connect(m_begin, &QPushButton::clicked, this, [this] {
        keep();
        this->session().goTo(
            {QStringLiteral("people"),
             QStringLiteral("path/%1").arg(QLatin1String(beginPathKey)),
             qt(this->person().text)});
    });
    connect(m_close, &QPushButton::clicked, this, [this] {
        keep();
        const auto tie = std::ranges::find_if(
            m_ties, [](const Relationship& each) { return !actions::afterwardsOf(each).empty(); });
        this->session().goTo(
            {QStringLiteral("people"),
             QStringLiteral("path/%1").arg(QLatin1String(closePathKey)),
             tie == m_ties.end() ? QString() : qt(tie->id.text)});
    });
}

void AgreementTab::keep()
{
    for (auto* sheet : m_shown) {
        sheet->keep();
    }
}

void AgreementTab::read(const Person& person, bool isOther)
{
    const auto ties = session().plan().where(&Relationship::person, person.id);
    if (isOther || !std::ranges::equal(ties, m_ties, isSameTie)) {
        clearLayout(m_sheets);
        m_shown.clear();
        for (const auto& tie : ties) {
            addSheet(tie, ties.size() == 1);
        }
    }
    m_ties = ties;
    for (std::size_t at = 0; at < m_shown.size(); ++at) {
        m_shown.at(at)->showTie(ties.at(at).id);
    }
    m_close->setVisible(std::ranges::any_of(
        ties, [](const Relationship& tie) { return !actions::afterwardsOf(tie).empty(); }));
    if (isOther) {
        verticalScrollBar()->setValue(0);
    }
}

void AgreementTab::addSheet(const Relationship& tie, bool isOnly)
{
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    if (!isOnly) {
        column->addWidget(new Heading(words(tie.kind)));
    }
    auto* sheet = new AgreementSheet(session());
    column->addWidget(sheet);
    m_sheets->addWidget(holder);
    m_shown.push_back(sheet);
}

} // namespace asterism::ui
