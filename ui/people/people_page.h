// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "domain/relationship.h"
#include "storage/changeset.h"
#include "ui/people/people_menu.h"

class QSplitter;
class QStackedWidget;

namespace asterism::ui {

class EmptyState;
class PageHeader;
class Panel;
class PeopleList;
class PeoplePane;
class PersonDetail;
class GroupsPanel;
class ImportPanel;
class PlanSession;
class SeveralPeople;
struct Place;

/// The people of the plan: a list with filters and quick add, and beside it everything about the
/// one that is chosen. Where there is little room, one of both with a way back.
class PeoplePage : public QWidget {
    Q_OBJECT

public:
    explicit PeoplePage(PlanSession& session, QWidget* parent = nullptr);
    ~PeoplePage() override;

    /// Shows one person, or just the page.
    void open(const Place& place);

    /// The row that adds people, ready for a name.
    void addPerson();

    void find();

    /// Shows what a file of cards would bring, before it does.
    void importCards(const QString& path);

    /// Asks for such a file first.
    void chooseCards();
    void showGroups();
    void showNetwork();

    /// The widths of list and detail, for whoever remembers them; empty before they are known.
    QList<int> paneWidths() const;
    void setPaneWidths(const QList<int>& widths);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    PeopleList* list() const;
    void buildMain();
    void buildHeader();
    void connectList();
    void refresh(const Changes& changes);
    void readPeople();
    void tellStatus();
    void showChosen();
    void openChosen();
    void openMenu(const QPoint& place);
    void newTag();
    void goBack();
    void fit();
    void showSide(bool isSide);
    bool isNarrow() const;
    bool stepBack();
    void openPanel(Panel* panel);
    void add(const QString& name, RelationshipKind kind);

    PlanSession& m_session;
    PeopleMenu m_menu;
    QStackedWidget* m_layers;
    QStackedWidget* m_body;
    PageHeader* m_header;
    EmptyState* m_empty;
    QSplitter* m_splitter;
    PeoplePane* m_pane;
    QStackedWidget* m_side;
    QWidget* m_nobody;
    PersonDetail* m_detail;
    SeveralPeople* m_several;
    GroupsPanel* m_groups = nullptr;
    Panel* m_network = nullptr;
    ImportPanel* m_import = nullptr;
    bool m_isSideShown = false; ///< which one, when there is room for one
    bool m_wasShown = false;
};

} // namespace asterism::ui
