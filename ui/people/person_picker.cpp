// SPDX-License-Identifier: MIT
#include "ui/people/person_picker.h"

#include <QCompleter>
#include <QLineEdit>

#include "storage/people_list.h"
#include "ui/text/text.h"

#include <algorithm>

namespace asterism::ui {

PersonPicker::PersonPicker(QWidget* parent) : ComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(18);
    lineEdit()->setPlaceholderText(tr("a name"));
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QComboBox::activated, this, &PersonPicker::take);
    connect(lineEdit(), &QLineEdit::returnPressed, this, &PersonPicker::takeTyped);
}

void PersonPicker::setPeople(const Reader& plan, const Id<Person>& except)
{
    if (hasFocus()) {
        return; // Somebody is typing a name.
    }
    auto people = plan.all<Person>();
    std::ranges::stable_sort(
        people, {}, [](const Person& person) { return orderOfName(person.displayName); });
    clear();
    addItem({}, QString());
    for (const auto& person : people) {
        if (person.id != except) {
            addItem(qt(person.displayName), qt(person.id.text));
        }
    }
    choose(m_known);
}

void PersonPicker::choose(const std::optional<Id<Person>>& person)
{
    m_known = person;
    setCurrentIndex(std::max(0, findData(person ? qt(person->text) : QString())));
    lineEdit()->setCursorPosition(0);
}

std::optional<Id<Person>> PersonPicker::chosen() const
{
    return m_known;
}

void PersonPicker::focusOutEvent(QFocusEvent* event)
{
    ComboBox::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) {
        takeTyped();
    }
}

/// A whole name, or the beginning of exactly one; anything else is as it was before.
void PersonPicker::takeTyped()
{
    const QString typed = currentText().trimmed();
    int at = typed.isEmpty() ? 0 : findText(typed, Qt::MatchFixedString);
    if (at < 0) {
        const int first = findText(typed, Qt::MatchContains);
        const bool isOnly = first >= 0
            && model()
                    ->match(model()->index(0, 0), Qt::DisplayRole, typed, 2, Qt::MatchContains)
                    .size()
                == 1;
        at = isOnly ? first : -1;
    }
    if (at < 0) {
        choose(m_known);
    } else {
        take(at);
    }
}

void PersonPicker::take(int at)
{
    const QString id = itemData(at).toString();
    const auto person = id.isEmpty() ? std::nullopt : std::optional{Id<Person>{utf8(id)}};
    const bool isNew = person != m_known;
    choose(person);
    if (isNew) {
        emit picked(person);
    }
}

} // namespace asterism::ui
