// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "domain/meeting.h"
#include "ui/widgets/card.h"

#include <optional>

class QCheckBox;
class QPushButton;

namespace asterism::ui {

class PlanSession;

/// What goes into a calendar file, before it is written: no names unless one asks for them.
class CalendarExport : public Card {
    Q_OBJECT

public:
    /// One meeting, or everything that has a day ahead.
    CalendarExport(
        PlanSession& session, const std::optional<Id<Meeting>>& only, QWidget* parent = nullptr);

    void focusFirst();
    /// The bytes of the file; remembers what was written. Empty for nothing.
    std::string file();

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString contents() const;
    void save();

    PlanSession& m_session;
    std::optional<Id<Meeting>> m_only;
    QCheckBox* m_names;
    QPushButton* m_save;
};

} // namespace asterism::ui
