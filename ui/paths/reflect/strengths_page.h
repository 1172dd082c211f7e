// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paths/reflect/reflect_path_page.h"

class QVBoxLayout;

namespace asterism::ui {

class LetGoRow;

/// A4: what others come to me for, and what of it I could offer.
class StrengthsPage : public ReflectPathPage {
    Q_OBJECT

public:
    explicit StrengthsPage(ReflectPath& path);

    void refresh() override;
    bool takeEnter(QWidget* field) override;

private:
    void addRow(int at, const Id<Strength>& id);
    void append();
    void remove(const Id<Strength>& id);

    QVBoxLayout* m_rows;
    LetGoRow* m_letGo;
};

} // namespace asterism::ui
