// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QTableView>

#include "domain/person.h"

#include <optional>

namespace asterism::ui {

/// What is known of two people: "know each other", "do not know each other", "not known".
QString knowsWords(std::optional<Knows> knows);

/// The sign for it; none for what is not known.
QIcon knowsIcon(std::optional<Knows> knows);

/// Not known, then yes, then no, and round again.
std::optional<Knows> nextKnows(std::optional<Knows> knows);

/// A table in which Y, N, U and Space say who knows whom; the arrow keys go about, a click is as
/// good as Space.
class KnowsTable : public QTableView {
    Q_OBJECT

public:
    explicit KnowsTable(QWidget* parent = nullptr);

signals:
    void said(const QModelIndex& cell, std::optional<asterism::Knows> knows);
    /// Space or a click: whatever comes next.
    void turned(const QModelIndex& cell);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace asterism::ui
