// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "actions/reflect.h"

class QVBoxLayout;

namespace asterism::ui {

class ReflectPath;
class TextLabel;

/// The chosen values in their order, each with how much it matters and how much of it was lived.
class ValuesRanking : public QWidget {
    Q_OBJECT

public:
    explicit ValuesRanking(ReflectPath& path, QWidget* parent = nullptr);

    void refresh();

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void edited();
    void rebuilt();

private:
    QWidget* makeRow(int at, const Id<Value>& id);
    void addSteps(
        QLayout* row,
        int at,
        const Id<Value>& id,
        const QString& label,
        std::optional<int> Value::*member,
        const char* name,
        TextLabel* gap);
    void move(int from, int to);
    int rowAt(const QPoint& globalPlace) const;
    void markRow(int marked);
    void sayGap(TextLabel* label, const Id<Value>& id);

    ReflectPath& m_path;
    QVBoxLayout* m_rows;
};

} // namespace asterism::ui
