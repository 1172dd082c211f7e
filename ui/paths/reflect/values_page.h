// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paths/reflect/reflect_path_page.h"

class QStackedWidget;

namespace asterism::ui {

class SegmentedChoice;
class ValuesChoice;
class ValuesRanking;
class ValuesSort;

/// A3: the card sort in three parts, each of which can be gone to at any time: piles, five, order.
class ValuesPage : public ReflectPathPage {
    Q_OBJECT

public:
    explicit ValuesPage(ReflectPath& path);

    void refresh() override;
    void addAnswers(Sheet& sheet) override;
    QString part() const override;
    void openPart(const QString& part) override;
    QWidget* firstField() override;
    bool takeEnter(QWidget* field) override;

private:
    void open(int part);
    void refreshPart();

    SegmentedChoice* m_parts;
    QStackedWidget* m_stack;
    ValuesSort* m_sort;
    ValuesChoice* m_choice;
    ValuesRanking* m_ranking;
};

} // namespace asterism::ui
