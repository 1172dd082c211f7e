// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>

class QPushButton;
class QTimer;
class QToolButton;

namespace asterism::ui {

class TextLabel;

/// A sentence at the bottom of its host that goes after ten seconds, later while it is looked at.
/// One at a time: a new sentence takes the place of the old one. Never takes the focus; F6 or a
/// click can give it. Put one over each main window.
class Toast : public QFrame {
    Q_OBJECT

public:
    explicit Toast(QWidget* host);

    /// Says that something happened.
    void say(const QString& sentence);

    /// The same with one button, such as Undo, which does `action`.
    void offer(const QString& sentence, const QString& label, std::function<void()> action);

    /// Goes away now; a focus inside returns to where it was.
    void dismiss();

    /// Gives the focus to the toast when it is there. False when it is not.
    bool takeFocus();

    QString sentence() const;

    void setPatience(int milliseconds);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void appear(const QString& sentence);
    void place();
    void act();
    void waitOn();

    QWidget* m_host;
    TextLabel* m_sentence;
    QPushButton* m_action;
    QToolButton* m_close;
    QTimer* m_timer;
    QPointer<QWidget> m_focusBefore;
    std::function<void()> m_doAction;
};

} // namespace asterism::ui
