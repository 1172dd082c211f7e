// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/paths/close/close_path.h"

class QVBoxLayout;

namespace asterism::ui {

/// The promises that are still open, each to be finished, handed over or let go.
class PromiseEndings : public QWidget {
    Q_OBJECT

public:
    explicit PromiseEndings(ClosePath& path, QWidget* parent = nullptr);

    /// Shows them anew. Hidden while there are none.
    void refresh();

signals:
    void edited();

private:
    QWidget* makeRow(const Commitment& promise, int at);
    actions::EndedPromise& saidOf(const Id<Commitment>& promise);

    ClosePath& m_path;
    QVBoxLayout* m_rows;
};

} // namespace asterism::ui
