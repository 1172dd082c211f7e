// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include "ui/widgets/line_edit.h"

namespace asterism::ui {

/// A line for the name of a person: known names are offered while one types, any other is as good.
/// Enter, or a choice from the list, names somebody.
class NameLine : public LineEdit {
    Q_OBJECT

public:
    explicit NameLine(const QStringList& knownNames, QWidget* parent = nullptr);

signals:
    /// Never empty; without blanks around it.
    void personNamed(const QString& name);
    /// Enter in an empty line.
    void nobodyNamed();

private:
    void takeEnter();
};

} // namespace asterism::ui
