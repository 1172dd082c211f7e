// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "domain/relationship.h"

namespace asterism::ui {

class ComboBox;
class LineEdit;

/// One row that adds people: name, Tab, kind, Return, and it is ready for the next name.
class QuickAdd : public QWidget {
    Q_OBJECT

public:
    explicit QuickAdd(QWidget* parent = nullptr);

    void begin();

    /// Puts away what is there; for when it was added.
    void clear();

signals:
    void addWanted(const QString& name, asterism::RelationshipKind kind);
    void leaveWanted(); ///< Escape

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void add();

    LineEdit* m_name;
    ComboBox* m_kind;
};

} // namespace asterism::ui
