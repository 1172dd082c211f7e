// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "domain/giving.h"
#include "ui/people/record_form.h"

#include <memory>

class QVBoxLayout;

namespace asterism::ui {

/// The clauses of an agreement as a checklist, edited in place. What a contract of supervision or
/// a mentoring agreement usually says stands there; the rest can be brought out.
class AgreementForm : public QWidget {
    Q_OBJECT

public:
    using Keep = RecordForm<Agreement>::Keep;

    AgreementForm(Day today, Keep keep, QWidget* parent = nullptr);

    void show(const Agreement& agreement, bool isSupervision);

    /// Keeps what was typed and not yet left.
    void keep();

private:
    void build(bool isSupervision);
    void addDay(const char* name, const std::string& field, PartialDate Agreement::*member);
    void addClause(const std::string& id, bool isSupervision, Fold fold);
    static std::string Agreement::*memberOf(const std::string& column);

    Day m_today;
    Keep m_keep;
    QVBoxLayout* m_column;
    FieldRows* m_rows = nullptr;
    std::unique_ptr<RecordForm<Agreement>> m_form;
    std::optional<bool> m_isSupervision;
};

} // namespace asterism::ui
