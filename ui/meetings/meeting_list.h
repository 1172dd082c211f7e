// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

#include "ui/meetings/meeting_rows.h"

namespace asterism::ui {

/// The timeline: what is coming, then month by month what was.
class MeetingList : public QListView {
    Q_OBJECT

public:
    explicit MeetingList(MeetingModel& model, QWidget* parent = nullptr);

    std::optional<Id<Meeting>> chosen() const;
    bool choose(const Id<Meeting>& meeting);

signals:
    void chosenChanged();
    void openWanted();   ///< Enter, or a double click
    void removeWanted(); ///< Delete

protected:
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& now, const QModelIndex& before) override;

private:
    MeetingModel& m_rows;
};

} // namespace asterism::ui
