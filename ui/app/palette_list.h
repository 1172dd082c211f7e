// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <QListView>

#include "ui/app/palette_results.h"

namespace asterism::ui {

/// The results as rows, with a heading above each group.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    enum Part { Detail = Qt::UserRole, Keys, IsHeading };

    void setResults(const QList<PaletteRow>& results);
    /// The result of a row; null for a heading.
    const PaletteRow* result(int row) const;
    /// The next row in this direction that can be chosen; -1 when there is none.
    int nextResult(int from, int step) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Line {
        QString heading;
        PaletteRow row;
    };
    QString spoken(const Line& line) const;

    QList<Line> m_lines;
};

/// Shows them: title, paler detail, keys at the end.
class PaletteList : public QListView {
    Q_OBJECT

public:
    explicit PaletteList(QWidget* parent = nullptr);

    /// The height that all rows take.
    int fullHeight() const;
};

} // namespace asterism::ui
