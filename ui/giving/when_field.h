// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "domain/dates.h"
#include "ui/text/dates.h"

#include <optional>

namespace asterism::ui {

class Caption;
class LineEdit;

/// What somebody typed as the day of a promise: also "when it suits" (the empty date), "end of
/// June", "by Friday". Nothing when it makes no sense.
std::optional<PartialDate> readSoftDate(const QString& typed, Day today, Leaning way);

/// A date as soft as one likes, typed in words; what was understood stands below it.
class WhenField : public QWidget {
    Q_OBJECT

public:
    /// `empty` is what an empty field means: "when it suits", or "today".
    WhenField(const QString& empty, Leaning leaning, QWidget* parent = nullptr);

    void setToday(Day today) { m_today = today; }
    void setDate(const PartialDate& date);
    /// Nothing while the text makes no sense.
    std::optional<PartialDate> date() const;

    LineEdit* lineEdit() const { return m_line; }
    void setNames(const char* objectName, const QString& accessibleName);

    /// Goes to the field and says that it was not understood.
    void complain();

signals:
    /// Return in the field.
    void entered();

private:
    void tell();

    QString m_empty;
    Leaning m_leaning;
    Day m_today{};
    LineEdit* m_line;
    Caption* m_meaning;
};

} // namespace asterism::ui
