// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>

#include "actions/outreach.h"
#include "ui/outreach/outreach_rows.h"
#include "ui/widgets/scroll_page.h"

#include <array>

class QPushButton;
class QSpinBox;

namespace asterism::ui {

class AnswerForm;
class Banner;
class Caption;
class MessageHistory;
class NeedsField;
class NoteEdit;
class PersonPicker;
class PlanSession;
class StepForm;
class TextLabel;

/// Everything about one thread: what is asked and of whom, what went to and fro, and what can be
/// done next.
class ThreadDetail : public ScrollPage {
    Q_OBJECT

public:
    explicit ThreadDetail(PlanSession& session, QWidget* parent = nullptr);

    Id<Outreach> thread() const { return m_thread; }
    void showRow(const OutreachRow& row);
    void focusFirst();
    /// Keeps what is in a field that has the focus.
    void keep();
    /// Whether it stands in the place of the board, and so needs a way back.
    void setAlone(bool alone);
    /// How long to wait before a follow-up.
    void focusPatience();
    void openAnswer();
    void openAsked();
    void openLater();

signals:
    void closeWanted();
    void otherWanted(const QString& thread);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum Deed { Write, Agree, Answer, Asked, Later, Rest, TakeBack, Anew, deedCount };

    void addHead();
    void addDeeds();
    void addFields();
    void addNotes(const Outreach& thread);
    void showDeeds(OutreachState state);
    void showFields(const Outreach& thread);
    void edit(const std::function<void(Outreach&)>& change);
    void openForm(QWidget* form);
    void closeForm();
    void keepAnswer(const actions::Reply& reply, const QString& named);
    void beginAgain();
    NoteEdit* addNote(const QString& label, const char* name, std::string Outreach::*member);
    void addThanks(const Outreach& thread);
    bool isFollowUp() const;

    PlanSession& m_session;
    Id<Outreach> m_thread;
    OutreachState m_state = OutreachState::Idea;
    QPushButton* m_back;
    TextLabel* m_name;
    TextLabel* m_where;
    QPushButton* m_person;
    TextLabel* m_next;
    std::array<QPushButton*, deedCount> m_deeds{};
    QVBoxLayout* m_notes;
    QVBoxLayout* m_formPlace;
    QPointer<QWidget> m_form;
    std::vector<std::pair<NoteEdit*, std::string Outreach::*>> m_texts;
    NeedsField* m_needs;
    PersonPicker* m_wayIn;
    QSpinBox* m_patience;
    MessageHistory* m_history;
};

} // namespace asterism::ui
