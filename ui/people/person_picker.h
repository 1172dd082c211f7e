// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "domain/person.h"
#include "storage/reader.h"
#include "ui/widgets/combo_box.h"

#include <optional>

namespace asterism::ui {

/// One of the people of the plan, or nobody: choose from the list or type the beginning of a name.
class PersonPicker : public ComboBox {
    Q_OBJECT

public:
    explicit PersonPicker(QWidget* parent = nullptr);

    /// Everybody but one, by name. While somebody is typing, the list stays as it is.
    void setPeople(const Reader& plan, const Id<Person>& except);

    void choose(const std::optional<Id<Person>>& person);
    std::optional<Id<Person>> chosen() const;

signals:
    /// By hand only.
    void picked(const std::optional<asterism::Id<asterism::Person>>& person);

protected:
    void focusOutEvent(QFocusEvent* event) override;

private:
    void takeTyped();
    void take(int at);

    std::optional<Id<Person>> m_known;
};

} // namespace asterism::ui
