// SPDX-License-Identifier: MIT
#pragma once

#include <QListWidget>

namespace asterism::ui {

/// The type under which a card travels while it is dragged.
inline constexpr const char* cardMimeType = "application/x-asterism-value-card";

/// The cards of one pile. Takes cards that are dropped on it and gives its own away; the keys 1, 2
/// and 3 do the same.
class PileList : public QListWidget {
    Q_OBJECT

public:
    explicit PileList(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void cardDropped(const QString& card);

    /// A digit was pressed: which pile the card shall go to, from 1; 0 takes it back.
    void moveWanted(const QString& card, int pile);

protected:
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QList<QListWidgetItem*>& items) const override;
    bool dropMimeData(int at, const QMimeData* cargo, Qt::DropAction action) override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace asterism::ui
