// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "analysis/woven_timeline.h"
#include "ui/people/person_tab.h"

namespace asterism::ui {

class ExchangeForm;
class Heading;
class PromiseForm;
class PromiseRows;
class TextLabel;

/// All that goes on between a person and me in one thread: open promises, then meetings, give and
/// take, promises, agreements and letters, the newest first. Each opens what it stands for. Both
/// can be added in place.
class GiveTab : public PersonTab {
    Q_OBJECT

public:
    explicit GiveTab(PlanSession& session, QWidget* parent = nullptr);

    void keep() override { }

protected:
    void read(const Person& person, bool isOther) override;

private:
    void buildHead();
    void readPromises(const Plan& plan);
    void readIdeas(const Plan& plan);
    void readThread(const Plan& plan);
    void open(const WovenThing& what);

    PromiseForm* m_promise;
    ExchangeForm* m_exchange;
    QPushButton* m_note;
    QPushButton* m_write;
    TextLabel* m_idea;
    Heading* m_openTitle;
    PromiseRows* m_open;
    Heading* m_threadTitle;
    QVBoxLayout* m_thread;
    QPushButton* m_more;
    TextLabel* m_nothing;
    bool m_showsAll = false;
};

} // namespace asterism::ui
