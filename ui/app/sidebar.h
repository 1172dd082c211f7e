// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPushButton;

namespace asterism::ui {

class NavigationList;
struct Unfinished;

/// The pages of the program beside the page, with the way to everything on top and what was left
/// unfinished at the bottom. Icons only where there is little room.
class Sidebar : public QWidget {
    Q_OBJECT

public:
    explicit Sidebar(QWidget* parent = nullptr);

    void addPage(
        const QString& name, const QString& iconName, const QString& title, const QString& keys);
    /// Marks the page as the one that is on; "" for none of them.
    void setCurrent(const QString& name);

    /// The path that waits to be continued.
    void setUnfinished(const Unfinished& path);
    void setNothingUnfinished();

    void setFolded(bool folded);
    bool isFolded() const { return m_isFolded; }

    NavigationList* list() const { return m_list; }

    QSize sizeHint() const override;

signals:
    void pageChosen(const QString& name);
    void everythingWanted();
    void continueWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();
    void choose(int row);

    NavigationList* m_list;
    QPushButton* m_everything;
    QPushButton* m_continue;
    QString m_continueText;
    QStringList m_titles;
    bool m_isFolded = false;
};

} // namespace asterism::ui
