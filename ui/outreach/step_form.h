// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include "domain/dates.h"
#include "ui/outreach/small_form.h"

namespace asterism::ui {

class ComboBox;
class DateField;
class NoteEdit;

/// A step that needs to know a little more: an ask that left without a letter, or until when it is
/// put off.
class StepForm : public SmallForm {
    Q_OBJECT

public:
    enum class Kind { Asked, Later };

    StepForm(Kind kind, Day today, QWidget* parent = nullptr);

    void focusFirst();

signals:
    void asked(const QString& channel, const QString& what, asterism::Day on);
    void putOff(const asterism::PartialDate& until);

protected:
    void keep() override;

private:
    void askHowItWasAsked();
    void askUntilWhen();

    Kind m_kind;
    Day m_today;
    ComboBox* m_channel = nullptr;
    DateField* m_date;
    NoteEdit* m_what = nullptr;
};

} // namespace asterism::ui
