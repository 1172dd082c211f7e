// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "analysis/follow_up.h"
#include "storage/changeset.h"
#include "ui/outreach/card_menu.h"
#include "ui/outreach/outreach_rows.h"

class QStackedWidget;

namespace asterism::ui {

class Caption;
class CardHands;
class EmptyState;
class NewIdeaRow;
class OutreachBoard;
class OutreachList;
class PageHeader;
class PlanSession;
class SegmentedChoice;
class ThreadDetail;
struct Place;

/// Everything that is being asked of somebody, from an idea to an answer: a board of six columns
/// or a list, and beside it, or in its place, the card that is open.
class OutreachPage : public QWidget {
    Q_OBJECT

public:
    explicit OutreachPage(PlanSession& session, QWidget* parent = nullptr);
    ~OutreachPage() override;

    /// One thread ("outreach"), the line for a new idea ("idea"), or just the page.
    void showPlace(const Place& place);

    bool isList() const;
    void newIdea();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildHeader();
    void buildBody();
    void connectParts();
    void refresh(const Changes& changes);
    void readRows();
    void tellStatus();
    void tellAdvice();
    void chooseView(bool list);
    void fit();
    bool hasRoomBeside() const;
    QString current() const;
    void choose(const QString& thread);
    void shift(const QString& thread, int by);
    void drop(const QString& thread, Stage to);
    void moveCard(const Id<Outreach>& thread, Stage to);
    void openMenu(const QString& thread, const QPoint& place);
    void openCard(const QString& thread);
    void showCard(const QString& thread);
    void closeCard();
    void followSelection();
    void focusCards();
    void reachOut();

    PlanSession& m_session;
    OutreachModel m_model;
    CardMenu m_menu;
    PageHeader* m_header;
    SegmentedChoice* m_view;
    Caption* m_advice;
    NewIdeaRow* m_idea;
    CardHands* m_hands;
    OutreachBoard* m_board;
    OutreachList* m_list;
    QStackedWidget* m_cards;
    QStackedWidget* m_layers;
    QWidget* m_main;
    QWidget* m_all; ///< the board or the list, with what stands above it
    EmptyState* m_empty;
    ThreadDetail* m_detail;
    Day m_readOn{};
    FollowUpRhythm m_readWith;
    bool m_wantsList = false;
    bool m_isOpen = false; ///< a card is open
    bool m_isReading = false;
};

} // namespace asterism::ui
