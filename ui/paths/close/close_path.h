// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "actions/ending.h"
#include "ui/paths/draft_path.h"

namespace asterism::ui {

inline constexpr const char* closePathKey = "close";
inline constexpr int closePathPages = 4;

/// Closes a relationship kindly, in four pages; in two when it was not good.
class ClosePath : public DraftPath<actions::Ending, actions::endingFromJson> {
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
    bool finish(const std::string& draftId) override;

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

protected:
    actions::Ending firstSaid() const override;

private:
    void beginLetter();

    std::optional<Id<Relationship>> m_tie;
    QString m_closed;
};

} // namespace asterism::ui
