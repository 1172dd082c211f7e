// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPoint>

class QAbstractItemView;

namespace asterism::ui {

/// What the keyboard and the mouse do with the card that is chosen, the same in every column of
/// the board and in the list.
class CardHands : public QObject {
    Q_OBJECT

public:
    explicit CardHands(QObject* parent = nullptr);

    void hold(QAbstractItemView* view);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void openWanted(const QString& id);          ///< Enter, or a double click
    void writeWanted(const QString& id);         ///< W
    void removeWanted(const QString& id);        ///< Delete
    void shiftWanted(const QString& id, int by); ///< Ctrl+Shift+Right is 1, Left is −1
    void menuWanted(const QString& id, const QPoint& globalPlace);

private:
    bool takeKey(QAbstractItemView& view, int key, Qt::KeyboardModifiers modifiers);
};

/// The thread of the chosen card; "" when there is none.
QString currentThread(const QAbstractItemView& view);

} // namespace asterism::ui
