// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/app/plan_session.h"

class QPushButton;
class QStackedWidget;

namespace asterism::ui {

class HistoryTab;
class NeedsTab;
class OpenPlacesTab;
class PageHeader;
class PictureTab;
class SegmentedChoice;

/// The home of vision, values, goals and needs: the picture, the table of needs, the open places
/// and the history, all edited in place; and the way into a reflection.
class ReflectPage : public QWidget {
    Q_OBJECT

public:
    enum class Tab { Picture, Needs, OpenPlaces, History };

    explicit ReflectPage(PlanSession& session, QWidget* parent = nullptr);

    void open(Tab tab);

    /// Shows a statement, value, goal, need, strength or reflection of that id.
    void showPlace(const Place& place);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void sayStatus();
    void sayDrafts();

    PlanSession& m_session;
    PageHeader* m_header;
    QPushButton* m_continue;
    SegmentedChoice* m_tabs;
    QStackedWidget* m_views; ///< the tabs, or what stands there while there is nothing
    QWidget* m_empty;
    QStackedWidget* m_stack;
    PictureTab* m_picture;
    NeedsTab* m_needs;
    OpenPlacesTab* m_open;
    HistoryTab* m_history;
};

} // namespace asterism::ui
