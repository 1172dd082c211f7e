// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>

#include "ui/app/plan_session.h"

#include <vector>

namespace asterism::ui {

/// What was done, newest first, with a heading above each day.
class HistoryModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// CanPutBack: a removal that has neither been undone nor put back already.
    enum Part { IsHeading = Qt::UserRole, Time, IsUndone, CanPutBack };

    explicit HistoryModel(PlanSession& session, QObject* parent = nullptr);

    /// Reads the history anew.
    void refresh();
    /// Only what has these words; "" for all.
    void setWords(const QString& words);
    void setOnlyRemoved(bool onlyRemoved);

    /// The entry of a row; null for a heading.
    const HistoryEntry* entry(int row) const;
    int rowOf(std::int64_t id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Line {
        QString heading;
        HistoryEntry entry;
    };
    void build();
    bool isWanted(const HistoryEntry& entry) const;
    bool canPutBack(const HistoryEntry& entry) const;
    QString spoken(const Line& line) const;

    PlanSession& m_session;
    std::vector<HistoryEntry> m_entries;
    std::vector<Line> m_lines;
    QString m_words;
    bool m_onlyRemoved = false;
};

} // namespace asterism::ui
