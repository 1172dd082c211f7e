// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/app/plan_session.h"
#include "ui/giving/promise_rows.h"
#include "ui/widgets/scroll_page.h"

class QPushButton;

namespace asterism::ui {

class EmptyState;
class PromiseForm;
class SegmentedChoice;
class TextLabel;

/// Promises of mine and theirs: soon, when it suits, waiting, done this month.
class PromisesTab : public ScrollPage {
    Q_OBJECT

public:
    explicit PromisesTab(PlanSession& session, QWidget* parent = nullptr);

    /// Opens the line in which a promise is noted.
    void note(const std::optional<Id<Person>>& person = {}, const QString& text = {});
    void select(const QString& promise);
    void refresh(const Plan& plan);

    /// Where the focus goes when the page is entered.
    QWidget* firstPart() const;

private:
    void buildHead();
    void closeForm();
    void showSilent(const Plan& plan);
    QWidget* silentCard(
        const SilentPromise& silent, const Plan& plan, const NamesOf& names, int at);
    std::vector<PromiseSection> sections(const Plan& plan);
    bool isWanted(const Commitment& promise) const;

    PlanSession& m_session;
    SegmentedChoice* m_whose;
    TextLabel* m_how;
    PromiseForm* m_form;
    QVBoxLayout* m_silent;
    PromiseRows* m_rows;
    QPushButton* m_earlier;
    EmptyState* m_empty;
    TextLabel* m_none;
    QWidget* m_head;
    bool m_showsEarlier = false;
};

} // namespace asterism::ui
