// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "domain/giving.h"
#include "ui/print/sheet.h"

#include <optional>
#include <vector>

class QMenu;
class QPushButton;

namespace asterism::ui {

class AgreementForm;
class AgreementReading;
class Banner;
class Caption;
class ClockBox;
class PlanSession;
class TextLabel;
class WordedMenuButton;

/// The agreement of one relationship: its clauses as a checklist edited in place, what is missing
/// said kindly, paper for both. What binds changes only by a new version, which is kept by a
/// button; older versions can be read.
class AgreementSheet : public QWidget {
    Q_OBJECT

public:
    explicit AgreementSheet(PlanSession& session, QWidget* parent = nullptr);

    void showTie(const Id<Relationship>& tie);

    /// Keeps what was typed and not yet left.
    void keep();

    /// As it goes on paper; nothing while there is no agreement.
    std::optional<Sheet> paper() const;

private:
    QWidget* makeHead();
    QWidget* makeNone();
    QWidget* makeAmending();
    void read();
    void showCurrent();
    void showVersion(const Id<Agreement>& id);
    void fillVersions(QMenu* menu);
    void begin();
    void agree();
    bool change(const QString& field, const std::function<void(Agreement&)>& edit);
    bool amend(const std::function<void(Agreement&)>& edit);
    void readAmendment();
    void keepAmendment();
    void dropAmendment();
    void print();
    void savePdf();
    bool isSupervisionTie() const;
    std::string personName() const;

    PlanSession& m_session;
    Id<Relationship> m_tie;
    std::optional<Agreement> m_current;
    std::optional<Agreement> m_amended; ///< what is to become the next version
    std::optional<Id<Agreement>> m_old; ///< an older version that is read

    QWidget* m_none = nullptr;
    Caption* m_noneWhy = nullptr;
    QWidget* m_head = nullptr;
    TextLabel* m_state = nullptr;
    Caption* m_dates = nullptr;
    Caption* m_missing = nullptr;
    QPushButton* m_agree = nullptr;
    WordedMenuButton* m_versions = nullptr;
    Banner* m_older = nullptr;
    QWidget* m_amending = nullptr;
    QPushButton* m_keepVersion = nullptr;
    ClockBox* m_clocks;
    AgreementForm* m_form;
    AgreementReading* m_reading;
};

} // namespace asterism::ui
