// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/app/plan_session.h"
#include "ui/people/record_form.h"

namespace asterism::ui {

/// How one signs: the fields of the plan that every letter fills its blanks from.
class LetterPreferences : public QWidget {
    Q_OBJECT

public:
    explicit LetterPreferences(PlanSession& session, QWidget* parent = nullptr);

    void showMe();

    /// Keeps what was typed and not yet left.
    void keep();

private:
    bool change(const QString& field, const std::function<void(Profile&)>& edit);

    PlanSession& m_session;
    FieldRows* m_rows;
    RecordForm<Profile> m_form;
};

} // namespace asterism::ui
