// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "actions/beginning.h"
#include "ui/paths/draft_path.h"
#include "ui/print/sheet.h"

namespace asterism::ui {

inline constexpr const char* beginPathKey = "begin";
inline constexpr int beginPathPages = 6;

/// Begins a relationship in six pages: who and what, how often, what we agree on, give and take,
/// first promises, and a last look.
class BeginPath : public DraftPath<actions::Beginning, actions::beginningFromJson> {
    Q_OBJECT

public:
    /// `person` and `tie` are whom it begins from, if anybody.
    explicit BeginPath(
        PlanSession& session,
        std::optional<Id<Person>> person = {},
        std::optional<Id<Relationship>> tie = {},
        QObject* parent = nullptr);

    QString key() const override { return QLatin1String(beginPathKey); }
    QString title() const override { return tr("Begin a Relationship"); }
    QString lastVerb() const override { return tr("Begin"); }
    std::vector<PathPage*> makePages() override;
    bool finish(const std::string& draftId) override;

    /// Somebody by name, known or new.
    void chooseName(const QString& name);
    QString name() const;
    bool isSupervision() const;

    /// Why it cannot begin; empty when it can.
    QString reasonAgainst() const;

    /// What was said, with the rhythm as a clause when there is an agreement that says nothing of
    /// it.
    actions::Beginning whole() const;

    /// The agreement as it would go on paper; nothing when nothing of it was said.
    std::optional<Sheet> paper() const;

    /// A calendar file with the dates of this relationship; "" when there are none.
    std::string calendar() const;

    /// The person with whom it has begun, once it is finished.
    Id<Person> begun() const { return m_begun; }

protected:
    actions::Beginning firstSaid() const override;

private:
    std::optional<Id<Person>> m_person;
    std::optional<Id<Relationship>> m_tie;
    Id<Person> m_begun;
};

} // namespace asterism::ui
