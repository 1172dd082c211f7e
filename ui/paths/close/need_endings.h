// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/paths/close/close_path.h"

class QVBoxLayout;

namespace asterism::ui {

class ComboBox;
class NameLine;

/// Who holds from now on what this relationship held.
class NeedEndings : public QWidget {
    Q_OBJECT

public:
    explicit NeedEndings(ClosePath& path, QWidget* parent = nullptr);

    /// Shows them anew. Hidden while nothing was held.
    void refresh();

signals:
    void edited();

private:
    QWidget* makeRow(const Need& need, int at);
    void fillHolders(ComboBox& holder, const Need& need) const;
    NameLine* makeNameLine(const Need& need, int at);
    QString othersInWords(const Need& need) const;
    actions::EndedNeed& saidOf(const Id<Need>& need);

    ClosePath& m_path;
    QVBoxLayout* m_rows;
};

} // namespace asterism::ui
