// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "domain/person.h"
#include "storage/people_list.h"

#include <functional>

class QMenu;
class QPushButton;

namespace asterism::ui {

class Banner;
class LineEdit;
class MenuButton;
class PersonMark;
class PlanSession;
class TextBinding;
class TextLabel;
class WordedMenuButton;

/// The top of a person's page: name, pronouns, state, what they are to me, and what needs care.
class PersonHeader : public QWidget {
    Q_OBJECT

public:
    explicit PersonHeader(PlanSession& session, QWidget* parent = nullptr);

    void showPerson(const Person& person, const PersonRow& row);
    void keep();
    void focusName();

    /// In one pane there is a way back.
    void setBackShown(bool isShown);

    /// What else can be done with the person: filled by whoever knows.
    QMenu* menu() const;

signals:
    void backWanted();

private:
    void fillStates();
    void setState(Resting resting);
    void tellState(const Person& person);
    bool change(const QString& field, const std::function<void(Person&)>& edit);

    PlanSession& m_session;
    Id<Person> m_person;
    std::string m_known;
    Resting m_resting = Resting::Active;
    QPushButton* m_back;
    PersonMark* m_mark;
    LineEdit* m_name;
    LineEdit* m_pronouns;
    TextLabel* m_under;
    WordedMenuButton* m_state;
    MenuButton* m_more;
    Banner* m_banner;
    TextBinding* m_nameText;
    TextBinding* m_pronounsText;
};

/// The four states with what choosing them means.
QString stateWords(Resting resting);

} // namespace asterism::ui
