// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QPointer>

#include "ui/log/log_sitting.h"

class QCheckBox;
class QPushButton;
class QSpinBox;
class QTimer;

namespace asterism::ui {

class Caption;
class DateField;
class Dots;
class FieldRows;
class NoteEdit;
class PlanSession;
class PromiseLines;
class ScrollPage;
class WhoField;

/// Logging a meeting in half a minute, over the top of whatever page is shown. Ctrl+Enter keeps it
/// as one step; Escape keeps it as a draft that comes back.
class LogPanel : public QFrame {
    Q_OBJECT

public:
    /// How long after the last key a draft is written.
    static constexpr int pause = 1500;

    /// `host` is what it lies over; `start` is with whom it begins.
    LogPanel(PlanSession& session, const LogStart& start, QWidget* host);
    ~LogPanel() override;

    void focusFirst();
    LogSitting sitting() const;
    bool eventFilter(QObject* watched, QEvent* event) override;

public slots:
    /// Into the plan.
    void keep();
    /// Puts it away; what was said waits in a draft.
    void putAway();

signals:
    /// Nothing is left to do; whoever made it lets go of it.
    void closed();

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addHead();
    void addFields();
    void addButtons();
    void connectParts();
    void begin(const LogStart& start);
    void fill(const LogSitting& sitting);
    void tellPlanned();
    void tellOtherDraft(const LogSitting& shown);
    void startOver();
    void noteChange();
    void keepDraft();
    void dropDraft();
    bool isReady();
    void say(const QString& sentence, QWidget* focus);
    Id<Meeting> keepIn(Store& store, std::vector<Id<Person>>& people);
    void close();
    void place();

    PlanSession& m_session;
    QPointer<QWidget> m_focusBefore;
    std::string m_draft;  ///< its id, also before there is one
    LogSitting m_offered; ///< what was filled in without anybody saying it
    ScrollPage* m_page;
    Caption* m_planned;
    QPushButton* m_other;
    FieldRows* m_rows;
    WhoField* m_who;
    DateField* m_on;
    QSpinBox* m_minutes;
    Dots* m_how;
    NoteEdit* m_stays;
    PromiseLines* m_mine;
    PromiseLines* m_theirs;
    QCheckBox* m_thanks;
    Caption* m_notice;
    QPushButton* m_keep;
    QPushButton* m_startOver;
    QTimer* m_pause;
    bool m_isFilling = false;
};

/// How a meeting was, for the keys 1 to 5.
QStringList howWords();

} // namespace asterism::ui
