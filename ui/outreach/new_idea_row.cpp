// SPDX-License-Identifier: MIT
#include "ui/outreach/new_idea_row.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

#include "ui/app/plan_session.h"
#include "ui/outreach/outreach_moves.h"
#include "ui/text/text.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/name_line.h"
#include "ui/widgets/named.h"
#include "ui/widgets/reading_order.h"

namespace asterism::ui {

NewIdeaRow::NewIdeaRow(PlanSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_need(named(new ComboBox, "ideaNeed", tr("For which need"))),
      m_row(new QHBoxLayout(this))
{
    setObjectName("newIdeaRow");
    auto* add = named(new QPushButton(tr("Add Idea")), "ideaAdd", tr("Add this idea"));
    connect(add, &QPushButton::clicked, this, [this] { this->add(m_name->text().trimmed()); });
    auto* close = named(new QPushButton(tr("Done")), "ideaClose", tr("Close this row"));
    close->setFlat(true);
    connect(close, &QPushButton::clicked, this, &NewIdeaRow::closed);
    m_need->setMinimumContentsLength(12);
    m_need->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_row->setContentsMargins(0, 0, 0, 4);
    m_row->setSpacing(8);
    m_row->addWidget(m_need, 2);
    m_row->addWidget(add);
    m_row->addWidget(close);
}

void NewIdeaRow::begin()
{
    QStringList names;
    for (const auto& person : m_session.plan().all<Person>()) {
        names << qt(person.displayName);
    }
    delete m_name;
    m_name = named(new NameLine(names), "ideaName", tr("Whom you might ask: a name"));
    m_name->setPlaceholderText(tr("Whom might you ask? A name, then Enter"));
    m_row->insertWidget(0, m_name, 3);
    connect(m_name, &NameLine::personNamed, this, &NewIdeaRow::add);
    m_need->clear();
    m_need->addItem(tr("For no need in particular"), QString());
    for (const auto& need : m_session.plan().all<Need>()) {
        m_need->addItem(qt(need.title), qt(need.id.text));
    }
    show();
    putInReadingOrder(this);
    m_name->setFocus(Qt::TabFocusReason);
}

void NewIdeaRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

void NewIdeaRow::add(const QString& name)
{
    if (name.isEmpty()) {
        m_name->setFocus(Qt::TabFocusReason);
        return;
    }
    const QString need = m_need->currentData().toString();
    const auto fresh = addIdea(
        m_session, name, need.isEmpty() ? std::nullopt : std::optional{Id<Need>{utf8(need)}});
    if (fresh) {
        m_name->setKnownText({});
        emit added(qt(fresh->text));
        m_name->setFocus(Qt::TabFocusReason);
    }
}

} // namespace asterism::ui
