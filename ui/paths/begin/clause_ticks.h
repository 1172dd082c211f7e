// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "analysis/agreement_clauses.h"
#include "ui/paths/begin/begin_path.h"

class QPushButton;
class QVBoxLayout;

namespace asterism::ui {

/// The clauses of an agreement to be ticked; a ticked one opens with words to begin from.
class ClauseTicks : public QWidget {
    Q_OBJECT

public:
    explicit ClauseTicks(BeginPath& path, QWidget* parent = nullptr);

    /// Shows them anew. What usually helps comes first.
    void refresh();

signals:
    void edited();
    /// A field was opened or folded.
    void folded();

private:
    QPushButton* makeOpener(QWidget* more);
    QWidget* makeClause(const AgreementClause& clause);
    QString firstWords(const AgreementClause& clause) const;
    void openText(QVBoxLayout* column, const AgreementClause& clause);

    BeginPath& m_path;
    QVBoxLayout* m_rows;
    bool m_isMoreOpen = false;
};

} // namespace asterism::ui
