// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>
#include <QVariant>
#include <QWidget>

#include <vector>

namespace asterism::ui {

/// A small button with round ends that can be chosen; chosen shows by a check mark and by color.
class Chip : public QPushButton {
    Q_OBJECT

public:
    explicit Chip(const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A word with a × that takes it away.
class RemovableChip : public QWidget {
    Q_OBJECT

public:
    explicit RemovableChip(const QString& text, QWidget* parent = nullptr);

    QString text() const { return m_text; }

    QSize sizeHint() const override;

signals:
    void removeWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_text;
};

/// Chips in a row that wraps. Tab goes into the row once, the arrow keys move within it, Space
/// chooses, Delete takes a removable one away.
class Chips : public QWidget {
    Q_OBJECT

public:
    explicit Chips(QWidget* parent = nullptr);

    /// A chip that can be chosen or not. `key` is what it stands for.
    Chip* addChoice(const QString& text, const QVariant& key, bool chosen = false);
    RemovableChip* addRemovable(const QString& text, const QVariant& key);
    void addWidgetAtEnd(QWidget* widget);
    void clear();

    /// At most one is chosen; choosing another lets the first go.
    void setExclusive(bool exclusive) { m_isExclusive = exclusive; }

    QVariantList chosenKeys() const;
    void setChosenKeys(const QVariantList& keys);

    bool eventFilter(QObject* watched, QEvent* event) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    /// By hand only, never by setChosenKeys().
    void chosenChanged();
    void removeWanted(const QVariant& key);

private:
    struct Entry {
        QWidget* widget = nullptr;
        QVariant key;
    };

    void add(QWidget* widget, const QVariant& key);
    void choose(Chip* chip);
    bool moveFocus(QObject* from, int step);
    void keepOneTabStop(QWidget* current);

    std::vector<Entry> m_entries;
    bool m_isExclusive = false;
};

} // namespace asterism::ui
