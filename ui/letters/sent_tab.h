// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/app/plan_session.h"

class QPushButton;
class QStackedWidget;

namespace asterism::ui {

class Caption;
class Heading;
class LineEdit;
class LookFirstNote;
class NoteEdit;
class SideList;

/// Every letter that left, the newest first, with the exact text.
class SentTab : public QWidget {
    Q_OBJECT

public:
    explicit SentTab(PlanSession& session, QWidget* parent = nullptr);

    void select(const QString& message);

private:
    QWidget* reading();
    void refresh();
    void read();
    void copy();

    PlanSession& m_session;
    QStackedWidget* m_layers;
    LineEdit* m_find;
    SideList* m_list;
    Heading* m_title;
    Caption* m_facts;
    LookFirstNote* m_lookFirst;
    NoteEdit* m_text;
    QPushButton* m_copy;
    QPushButton* m_person;
};

} // namespace asterism::ui
