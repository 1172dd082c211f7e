// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>

#include "analysis/giving.h"
#include "ui/app/plan_session.h"
#include "ui/giving/exchange_form.h"
#include "ui/giving/giving_plan.h"
#include "ui/widgets/scroll_page.h"

namespace asterism::ui {

class EmptyState;
class TextLabel;

/// What goes back and forth: thanks that would be nice, what one could bring, and one line for
/// each person. Nothing is weighed.
class FlowTab : public ScrollPage {
    Q_OBJECT

public:
    explicit FlowTab(PlanSession& session, QWidget* parent = nullptr);

    /// Opens the line in which something is written down.
    void write(const ExchangeStart& start = {});
    void refresh(const Plan& plan);
    QWidget* firstPart() const;

signals:
    /// Something is to be promised to somebody.
    void promiseWanted(const QString& person, const QString& text);

private:
    void closeForm();
    void showThanks(const Plan& plan, const NamesOf& names);
    QWidget* thanksRow(const ThanksOpen& open, const Plan& plan, const NamesOf& names, int at);
    void showIdeas(const Plan& plan, const NamesOf& names);
    QWidget* ideaRow(const CouldBring& could, const Plan& plan, const NamesOf& names, int at);
    void showFits(const Plan& plan, const NamesOf& names);
    void showFlows(const Plan& plan, const NamesOf& names);

    PlanSession& m_session;
    ExchangeForm* m_form;
    QVBoxLayout* m_parts;
    EmptyState* m_empty;
    QSet<QString> m_open; ///< people whose line is open
};

} // namespace asterism::ui
