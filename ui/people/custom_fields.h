// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "domain/person.h"

#include <functional>
#include <string>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace asterism::ui {

class LineEdit;
class PlanSession;
class TextBinding;

/// Fields of one's own making: a name and what it says.
class CustomFields : public QWidget {
    Q_OBJECT

public:
    explicit CustomFields(PlanSession& session, QWidget* parent = nullptr);

    void showPerson(const Id<Person>& person, const std::string& name);
    void keep();

private:
    struct Row {
        Id<CustomField> id;
        QWidget* holder = nullptr;
        LineEdit* title = nullptr;
        TextBinding* titleText = nullptr;
        TextBinding* valueText = nullptr;
    };

    Row makeRow(const Id<CustomField>& id);
    void addField();
    bool edit(const Id<CustomField>& id, const std::function<void(CustomField&)>& edit);

    PlanSession& m_session;
    Id<Person> m_person;
    std::string m_name;
    QVBoxLayout* m_column;
    std::vector<Row> m_rows;
    QPushButton* m_add;
};

} // namespace asterism::ui
