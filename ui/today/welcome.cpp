// SPDX-License-Identifier: MIT
#include "ui/today/welcome.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/today/today_card.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/named.h"

namespace asterism::ui {

Welcome::Welcome(PlanSession& session) : m_session(session)
{
    named(this, "welcome", tr("Welcome"));
    auto* const question = new Heading(tr("Who helps you grow?"), TextRole::PathQuestion);
    question->setAlignment(Qt::AlignHCenter);
    auto* const sentence = new TextLabel(
        tr("Nobody grows alone. Begin wherever you like; the rest can wait."),
        TextRole::Body,
        Role::Text2);
    sentence->setAlignment(Qt::AlignHCenter);
    body()->addSpacing(24);
    body()->addWidget(question);
    body()->addWidget(sentence);
    body()->addSpacing(8);
    body()->addWidget(
        way("startWithPeople",
            QStringLiteral("people"),
            tr("Start with My People"),
            tr("Name a few who help you, and see them as stars. Three to five minutes."),
            [this] { emit peopleWanted(); }));
    body()->addWidget(
        way("beginReflection",
            QStringLiteral("reflect"),
            tr("Begin with a Reflection"),
            tr("From where you are to what would help. Twenty minutes, and you can stop anywhere."),
            [this] {
                m_session.goTo({QStringLiteral("reflect"), QStringLiteral("path/reflect"), {}});
            }));
    body()->addWidget(
        way("lookAtSample",
            QStringLiteral("map"),
            tr("Look at a Sample Network"),
            tr("Meet Amara, twenty months after her degree. Try anything; nothing touches yours."),
            [this] {
                m_session.goTo({QStringLiteral("sample"), {}, {}});
            }));
    body()->addWidget(smallPrint());
}

QWidget* Welcome::way(
    const char* name,
    const QString& iconName,
    const QString& title,
    const QString& sentence,
    const std::function<void()>& run)
{
    auto* const card = new Card;
    auto* const line = new QHBoxLayout;
    line->setSpacing(16);
    line->addWidget(new IconLabel(iconName, 24, Role::Primary), 0, Qt::AlignTop);
    auto* const column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(new TextLabel(sentence));
    auto* const button = named(new QPushButton(title), name, title);
    button->setAccessibleDescription(sentence);
    button->setProperty("primary", QLatin1String(name) == QLatin1String("startWithPeople"));
    connect(button, &QPushButton::clicked, this, run);
    column->addWidget(button, 0, Qt::AlignLeft);
    line->addLayout(column, 1);
    card->body()->addLayout(line);
    return card;
}

QWidget* Welcome::smallPrint()
{
    auto* const below = new QWidget;
    auto* const column = new QVBoxLayout(below);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* const links = new QWidget;
    auto* const flow = new FlowLayout(links, 24);
    QPushButton* const import = linkButton(tr("Import a vCard file…"), [this] {
        m_session.goTo({QStringLiteral("import"), {}, {}});
    });
    import->setObjectName(QStringLiteral("welcomeImport"));
    QPushButton* const kept = linkButton(tr("What is kept where"), [this] {
        m_session.goTo({QStringLiteral("kept"), {}, {}});
    });
    kept->setObjectName(QStringLiteral("welcomeKept"));
    flow->addWidget(import);
    flow->addWidget(kept);
    column->addWidget(
        new TextLabel(tr("Everything stays on this computer."), TextRole::Body, Role::Text2));
    column->addWidget(links);
    return below;
}

} // namespace asterism::ui
