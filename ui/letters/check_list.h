// SPDX-License-Identifier: MIT
#pragma once

#include <QListWidget>

#include "letters/letter_checks.h"

#include <vector>

namespace asterism::ui {

/// What can be told of a letter before it leaves, one line each: a picture and words, as a list
/// that one can walk through.
class CheckList : public QListWidget {
    Q_OBJECT

public:
    explicit CheckList(QWidget* parent = nullptr);

    void show(const std::vector<LetterCheck>& checks);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    int heightOfRows() const;
};

} // namespace asterism::ui
