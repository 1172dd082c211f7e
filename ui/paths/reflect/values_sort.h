// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "actions/reflect.h"

#include <array>

class QPushButton;

namespace asterism::ui {

class CardFace;
class LineEdit;
class PileList;
class ReflectPath;

/// The stack of cards and the three piles.
class ValuesSort : public QWidget {
    Q_OBJECT

public:
    explicit ValuesSort(ReflectPath& path, QWidget* parent = nullptr);

    void refresh();
    bool takeEnter(QWidget* field);

signals:
    void edited();

    /// Sorted as much as one wants to.
    void enough();

private:
    QWidget* makePile(int pile, const QString& title);
    QWidget* makeOwnCard();
    void lay(const QString& card, int pile);
    void takeBack();
    void addOwn();
    QString nextCard() const;

    ReflectPath& m_path;
    CardFace* m_card;
    QPushButton* m_back;
    QPushButton* m_enough;
    LineEdit* m_own;
    std::array<QPushButton*, 3> m_titles{};
    std::array<QString, 3> m_titleWords;
    std::array<PileList*, 3> m_piles{};
};

} // namespace asterism::ui
