// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "analysis/giving.h"
#include "domain/giving.h"

#include <vector>

class QBoxLayout;
class QLabel;
class QMenu;
class QVBoxLayout;

namespace asterism::ui {

class PlanSession;

/// The give and take with one person on one line: what they brought, their name, what I brought.
/// The name opens all of it below.
class FlowRow : public QWidget {
    Q_OBJECT

public:
    struct Contents {
        Id<Person> person;
        QString name;
        std::vector<Exchange> given; ///< the newest last
        std::vector<Exchange> received;
    };

    FlowRow(PlanSession& session, const Contents& contents, int number, bool isOpen);

signals:
    void opened(bool isOpen);
    void changeWanted(const QString& exchange);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// What was brought from one side: the words and the arrow beside them.
    struct Side {
        QWidget* holder = nullptr;
        QBoxLayout* row = nullptr;
        std::vector<QLabel*> words;
    };

    Side side(const std::vector<Exchange>& passed, const QString& intro, bool isStart);
    void showAll();
    QWidget* line(const Exchange& exchange, int number);
    void fillMenu(QMenu& menu, const Exchange& exchange);
    void fit();

    PlanSession& m_session;
    Contents m_contents;
    int m_number;
    QBoxLayout* m_sides;
    Side m_received;
    Side m_given;
    QWidget* m_name;
    QVBoxLayout* m_all;
    QWidget* m_allWidget;
};

} // namespace asterism::ui
