// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "storage/changeset.h"
#include "ui/meetings/meeting_rows.h"

class QPushButton;
class QStackedWidget;
class QToolButton;

namespace asterism::ui {

class ComboBox;
class EmptyState;
class MeetingDetail;
class MeetingList;
class PageHeader;
class PersonPicker;
class PlanSession;
class TextLabel;
class YearStrip;
struct Place;

/// The meetings: what is coming, what was, month by month, and beside them the one that is open.
class MeetingsPage : public QWidget {
    Q_OBJECT

public:
    explicit MeetingsPage(PlanSession& session, QWidget* parent = nullptr);
    ~MeetingsPage() override;

    /// One meeting ("meeting"), the form for a new one ("plan", with a person or without), the
    /// preparation for a person or a meeting ("prepare"), calendar files ("import", "export").
    void showPlace(const Place& place);
    std::optional<Id<Meeting>> chosen() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildHeader();
    void buildTop();
    void buildBody();
    void connectParts();
    void refresh(const Changes& changes);
    void readRows();
    void readStrip();
    void readChoices();
    void tellStatus();
    void applyFilter();
    void clearFilter();
    void fit();
    bool hasRoomBeside() const;
    void openPlan(const QString& person);
    void open(const Id<Meeting>& meeting, bool takesFocus);
    void closeDetail();
    void followSelection();
    void prepare(const QString& personOrMeeting);
    void importFile(const QString& path);
    void openExport(const QString& meeting);
    void openForm(QWidget* form);
    void closeForm();
    void leaveForm();
    void showLayer(QWidget* layer);
    void leaveLayer();

    PlanSession& m_session;
    MeetingFilter m_filter;
    MeetingModel m_model;
    PageHeader* m_header;
    QPushButton* m_hours = nullptr;
    QWidget* m_years; ///< the strip with its year
    YearStrip* m_strip;
    QToolButton* m_yearBefore;
    QToolButton* m_yearAfter;
    TextLabel* m_year;
    PersonPicker* m_person;
    ComboBox* m_kind;
    ComboBox* m_state;
    QWidget* m_clear;
    QWidget* m_top;
    QWidget* m_form = nullptr; ///< in the place of the list for a while
    MeetingList* m_list;
    TextLabel* m_nothing;
    QWidget* m_left;
    MeetingDetail* m_detail;
    QWidget* m_main;
    EmptyState* m_empty;
    QStackedWidget* m_body;
    QStackedWidget* m_layers;
    QWidget* m_layer = nullptr; ///< what stands over the list for a while
    Day m_readOn{};
    bool m_isOpen = false;
    bool m_isReading = false;
};

} // namespace asterism::ui
