// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>
#include <QSortFilterProxyModel>

#include "ui/outreach/outreach_rows.h"

namespace asterism::ui {

inline constexpr const char* outreachMimeType = "application/x-asterism-outreach";

/// The threads of one stage. They can be dragged.
class StageRows : public QSortFilterProxyModel {
    Q_OBJECT

public:
    StageRows(OutreachModel& model, Stage stage, QObject* parent = nullptr);

    const OutreachRow* rowAt(const QModelIndex& index) const;

    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;

private:
    OutreachModel& m_model;
    Stage m_stage;
};

/// The cards of one column. While there is none, it says what belongs here.
class BoardColumn : public QListView {
    Q_OBJECT

public:
    BoardColumn(OutreachModel& model, Stage stage, QWidget* parent = nullptr);

    Stage stage() const { return m_stage; }
    int count() const { return m_rows->rowCount(); }
    bool choose(const QString& thread);

signals:
    void cardDropped(const QString& thread);
    /// Right is 1, Left is −1.
    void neighborWanted(int step);
    void countChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    bool carriesCard(const QDropEvent& event) const;

    Stage m_stage;
    StageRows* m_rows;
    bool m_isDropTarget = false;
};

} // namespace asterism::ui
