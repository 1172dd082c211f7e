// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QPointer>

#include "ui/app/palette_results.h"

#include <memory>

namespace asterism::ui {

class LineEdit;
class PaletteList;
class PaletteModel;
class TextLabel;

/// Goes to anything: people, actions, needs, goals, words in notes, pages. One field over the
/// window; the first result is chosen already, Enter runs it, Esc closes.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget* window);

    /// Opens over the window, empty, with what there is to choose from.
    void open(std::unique_ptr<PaletteSource> source);
    void close();

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void opened();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool takeKey(int key);
    void look();
    void fill(const QList<PaletteRow>& rows);
    void choose(int row);
    void run(int row);
    void place();

    QWidget* m_window;
    LineEdit* m_field;
    PaletteList* m_list;
    PaletteModel* m_model;
    TextLabel* m_nothing;
    std::unique_ptr<PaletteSource> m_source;
    QPointer<QWidget> m_focusBefore;
};

} // namespace asterism::ui
