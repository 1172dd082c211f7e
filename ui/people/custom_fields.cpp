// SPDX-License-Identifier: MIT
#include "ui/people/custom_fields.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/app/icons.h"
#include "ui/app/text_size.h"
#include "ui/people/field_edits.h"
#include "ui/people/text_binding.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"
#include "ui/widgets/reading_order.h"

#include <algorithm>

namespace asterism::ui {

CustomFields::CustomFields(PlanSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_column(new QVBoxLayout(this)),
      m_add(named(
          new QPushButton(tr("Field of Your Own")), "customAdd", tr("Add a field of your own")))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_add->setFlat(true);
    m_add->setIcon(icon(QStringLiteral("add"), Role::Primary));
    m_column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, &CustomFields::addField);
}

void CustomFields::showPerson(const Id<Person>& person, const std::string& name)
{
    m_person = person;
    m_name = name;
    const auto fields = m_session.plan().where(&CustomField::person, person);
    std::vector<Row> rows;
    for (const auto& field : fields) {
        const auto known = std::ranges::find(m_rows, field.id, &Row::id);
        rows.push_back(known != m_rows.end() ? *known : makeRow(field.id));
    }
    for (const Row& row : m_rows) {
        if (std::ranges::find(rows, row.id, &Row::id) == rows.end()) {
            row.holder->hide();
            row.holder->deleteLater();
        }
    }
    m_rows = rows;
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        m_column->insertWidget(static_cast<int>(at), m_rows[at].holder);
        m_rows[at].titleText->show(qt(fields[at].name));
        m_rows[at].valueText->show(qt(fields[at].value));
    }
    putInReadingOrder(this);
}

void CustomFields::keep()
{
    for (const Row& row : std::vector(m_rows)) {
        row.titleText->keep();
        row.valueText->keep();
    }
}

CustomFields::Row CustomFields::makeRow(const Id<CustomField>& id)
{
    Row row;
    row.id = id;
    row.holder = new QWidget;
    row.title = named(new LineEdit, "customName", tr("Name of the field"));
    row.title->setMaximumWidth(scaled(136));
    auto* value = named(new LineEdit, "customValue", tr("What it says"));
    auto* gone = named(new QToolButton, "customRemove", tr("Remove this field"));
    gone->setIcon(icon(QStringLiteral("close"), Role::Text2));
    gone->setToolTip(tr("Remove this field"));
    gone->setAutoRaise(true);
    gone->setFocusPolicy(Qt::StrongFocus);
    auto* line = new QHBoxLayout(row.holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(row.title);
    line->addWidget(value, 1);
    line->addWidget(gone);
    row.titleText = new TextBinding(row.title, [this, id](const QString& text) {
        return edit(id, [&](CustomField& field) { field.name = utf8(text); });
    });
    row.valueText = new TextBinding(value, [this, id](const QString& text) {
        return edit(id, [&](CustomField& field) { field.value = utf8(text); });
    });
    connect(gone, &QToolButton::clicked, this, [this, id] {
        m_add->setFocus(Qt::OtherFocusReason);
        m_session.run([&](Store& store) { actions::remove(store, id); }, tr("Field removed"));
    });
    return row;
}

void CustomFields::addField()
{
    CustomField field;
    field.id = newId<CustomField>();
    field.person = m_person;
    field.name = utf8(tr("New field"));
    runNamed(m_session, {Verb::Add, "custom_field", m_name}, [&](Store& store) {
        actions::add(store, field);
    });
    const auto row = std::ranges::find(m_rows, field.id, &Row::id);
    if (row != m_rows.end()) {
        row->title->setFocus(Qt::TabFocusReason);
        row->title->selectAll();
    }
}

bool CustomFields::edit(const Id<CustomField>& id, const std::function<void(CustomField&)>& edit)
{
    const auto field = m_session.plan().find(id);
    return field && changeField<CustomField>(m_session, id, qt(field->name), m_name, edit);
}

} // namespace asterism::ui
