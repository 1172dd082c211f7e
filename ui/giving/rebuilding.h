// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QString>
#include <QWidget>

class QLayout;

namespace asterism::ui {

/// Takes everything out of a layout that is filled anew. `kept` is left alive, without a place.
void emptyOut(QLayout* layout, QWidget* kept = nullptr);

/// Remembers which part inside of a frame has the focus, by its name, and gives it to the part of
/// the same name after the frame was filled anew.
class FocusByName {
public:
    explicit FocusByName(QWidget* frame);

    /// When that part is gone the focus goes to `otherwise`, if it was inside at all.
    void giveBack(QWidget* otherwise = nullptr) const;

    bool wasInside() const { return !m_name.isEmpty(); }
    const QString& name() const { return m_name; }

private:
    QPointer<QWidget> m_frame;
    QString m_name;
};

/// The visible part of that name; rows that are on their way out do not count.
QWidget* shownPart(const QWidget* frame, const QString& name);

} // namespace asterism::ui
