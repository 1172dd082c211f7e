// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace asterism::ui {

/// Something that takes the place of the list for a while: a way back, a title, a body. Escape
/// closes it, and the focus returns to where it was.
class Panel : public QWidget {
    Q_OBJECT

public:
    explicit Panel(const QString& title, QWidget* parent = nullptr);

    /// Remembers where the focus is, so that it can return there.
    void open();
    void leave();

signals:
    void opened();
    void closed();

protected:
    QVBoxLayout* body() const { return m_body; }
    QHBoxLayout* head() const { return m_head; }

    /// Where the focus goes when the panel opens.
    virtual void focusFirst() = 0;

    void keyPressEvent(QKeyEvent* event) override;

private:
    QHBoxLayout* m_head;
    QVBoxLayout* m_body;
    QPointer<QWidget> m_focusBefore;
};

} // namespace asterism::ui
