// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "actions/ending.h"
#include "ui/app/plan_session.h"
#include "ui/paths/path.h"

namespace asterism::ui {

inline constexpr const char* closePathKey = "close";
inline constexpr int closePathPages = 4;

/// Closes a relationship kindly, in four pages; in two when it was not good.
class ClosePath : public Path {
    Q_OBJECT

public:
    /// `tie` is the relationship that it begins from, if any.
    explicit ClosePath(
        PlanSession& session, std::optional<Id<Relationship>> tie = {}, QObject* parent = nullptr);

    QString key() const override { return QLatin1String(closePathKey); }
    QString title() const override { return tr("Close a Relationship"); }
    QString lastVerb() const override { return tr("Close Kindly"); }
    std::vector<PathPage*> makePages() override;
    bool isOnTheWay(int page) const override;
    void begin() override;
    std::string fields() const override;
    bool setFields(const std::string& json) override;
    void setAside(const std::string& draftId, Day begun) override;
    bool finish(const std::string& draftId) override;

    /// The answers so far. Whoever changes them says so through their page.
    actions::Ending& said() { return m_said; }
    const Plan& plan() const { return m_plan; }
    Day today() const { return m_session.today(); }

    /// Chooses what is closed; what was said of another one's promises and needs is forgotten.
    void chooseTie(const Id<Relationship>& tie);
    void chooseReason(actions::EndingReason reason);

    /// Null while none is chosen.
    const Relationship* tie() const;
    const Person* person() const;
    QString name() const;
    /// The agreement that is closed with it, if there is one that binds.
    std::optional<Agreement> agreement() const;

    /// The letter as it stands so far. Nothing when none is to be written.
    struct Letter {
        QString subject;
        QString body;
    };
    std::optional<Letter> letter() const;
    std::string letterKindId() const;
    Tone letterTone() const;
    bool writesLetter() const;

    /// Of the letter that is written afterwards: "person/kind", as the page of letters takes it.
    QString letterPlace() const;
    QString personClosed() const { return m_closed; }

private:
    void readPlan();
    void beginLetter();

    PlanSession& m_session;
    std::optional<Id<Relationship>> m_tie;
    actions::Ending m_said;
    Plan m_plan;
    QString m_closed;
    bool m_isKeeping = false;
};

} // namespace asterism::ui
