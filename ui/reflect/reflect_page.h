// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/app/plan_session.h"

class QPushButton;
class QStackedWidget;

namespace asterism::ui {

class EmptyState;
class NeedsTab;
class OpenPlacesTab;
class PageHeader;
class PictureTab;
class SegmentedChoice;
class SnapshotsTab;

/// The home of vision, values, goals, needs and open places, and the way into a reflection.
class ReflectPage : public QWidget {
    Q_OBJECT

public:
    enum class Tab { Picture, Needs, OpenPlaces, History };

    explicit ReflectPage(PlanSession& session, QWidget* parent = nullptr);

    /// A need, or a tab by its name ("open").
    void showPlace(const Place& place);
    void showTab(Tab tab);

private:
    void refresh(const Changes& changes);
    void tellStatus();
    void beginOrContinue();
    bool isBlank() const;

    PlanSession& m_session;
    PageHeader* m_header;
    QPushButton* m_begin;
    SegmentedChoice* m_choice;
    QStackedWidget* m_layers;
    QStackedWidget* m_tabs;
    PictureTab* m_picture;
    NeedsTab* m_needs;
    OpenPlacesTab* m_openPlaces;
    SnapshotsTab* m_snapshots;
    EmptyState* m_empty;
    bool m_isBegun = false;
};

} // namespace asterism::ui
