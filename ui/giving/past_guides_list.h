// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "analysis/past_guides.h"
#include "ui/giving/giving_plan.h"

class QVBoxLayout;

namespace asterism::ui {

class PlanSession;

/// People one has not heard from: who fits something open comes first, and a letter asks for
/// nothing. Before the first letter it asks once whether it ended badly; then nobody is suggested.
class PastGuidesList : public QWidget {
    Q_OBJECT

public:
    explicit PastGuidesList(PlanSession& session, QWidget* parent = nullptr);

    void refresh(const Plan& plan, const NamesOf& names);
    bool isEmpty() const { return m_count == 0; }

private:
    QWidget* row(const PastGuide& guide, const Plan& plan, const NamesOf& names, int number);
    QWidget* question(const PastGuide& guide, const QString& name, int number);
    void write(const PastGuide& guide);
    void letBe(const PastGuide& guide, const QString& name);

    PlanSession& m_session;
    QVBoxLayout* m_rows;
    int m_count = 0;
    Id<Person> m_asking; ///< of whom it is being asked how it ended
};

} // namespace asterism::ui
