// SPDX-License-Identifier: MIT
// What a goal would take: the skills, the knowledge and the opportunities.
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/app/icons.h"
#include "ui/paths/reflect/goals_page.h"
#include "ui/paths/reflect/let_go_row.h"
#include "ui/text/text.h"
#include "ui/text/words.h"
#include "ui/widgets/dots.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"

namespace asterism::ui {
namespace {

QStringList levels()
{
    return {
        QObject::tr("not yet"),
        QObject::tr("a little"),
        QObject::tr("so-so"),
        QObject::tr("well"),
        QObject::tr("very well")};
}

QString placeholder(SupportKind kind)
{
    switch (kind) {
    case SupportKind::Skill:
        return QObject::tr("a skill, for example: reading my own recordings");
    case SupportKind::Knowledge:
        return QObject::tr("knowledge, for example: the rules of the board");
    case SupportKind::Opportunity:
        return QObject::tr("an opportunity, for example: a room one day a week");
    }
    return {};
}

} // namespace

QWidget* GoalsPage::makeSupports(int at, const Id<Goal>& id)
{
    auto* group = new QWidget;
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new TextLabel(tr("It would take"), TextRole::Body, Role::Text2));
    int row = 0;
    for (const auto& support : said().supports) {
        if (support.goals.now.contains(id) && !support.row.gone) {
            column->addWidget(
                makeSupport(QStringLiteral("%1_%2").arg(at).arg(row++), support.row.now.id));
        }
    }
    auto* adders = new FlowLayout(nullptr, 8);
    for (const SupportKind kind : everyWord<SupportKind>()) {
        auto* add = named(
            new QPushButton(words(kind)),
            utf8(QStringLiteral("add%1%2").arg(qt(std::string(wordOf(kind)))).arg(at)).c_str(),
            tr("Add: %1").arg(words(kind)));
        add->setIcon(ui::icon(QStringLiteral("add")));
        connect(add, &QPushButton::clicked, this, [this, id, kind] { addSupport(id, kind); });
        adders->addWidget(add);
    }
    column->addLayout(adders);
    return group;
}

QWidget* GoalsPage::makeSupport(const QString& place, const Id<Support>& id)
{
    const auto support = [this, id] { return path().support(id); };
    const auto named_ = [&place](const char* what) { return utf8(QLatin1String(what) + place); };
    auto* group = new QWidget;
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);

    const QString kind = words(support()->row.now.kind);
    auto* title = named(new LineEdit, named_("support").c_str(), kind);
    title->setPlaceholderText(placeholder(support()->row.now.kind));
    bind(title, [support] { return support() != nullptr ? &support()->row.now.title : nullptr; });
    auto* away
        = named(new QToolButton, named_("removeSupport").c_str(), tr("Remove this: %1").arg(kind));
    away->setIcon(ui::icon(QStringLiteral("close"), Role::Text2));
    away->setAutoRaise(true);
    away->setFocusPolicy(Qt::StrongFocus);
    away->setToolTip(tr("Remove"));
    connect(away, &QToolButton::clicked, this, [this, id] { removeSupport(id); });
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(title, 1);
    first->addWidget(away);
    column->addLayout(first);

    auto* marks = new FlowLayout(nullptr, 16);
    const auto addDots
        = [&](const QString& label, std::optional<int> Support::*member, const char* name) {
              auto* pair = new QWidget;
              auto* row = new QHBoxLayout(pair);
              row->setContentsMargins(0, 0, 0, 0);
              row->setSpacing(8);
              auto* words = new TextLabel(label, TextRole::Body, Role::Text2);
              words->setWordWrap(false);
              auto* dots
                  = named(new Dots(levels()), named_(name).c_str(), tr("%1: %2").arg(kind, label));
              dots->setValue((support()->row.now.*member).value_or(0));
              connect(dots, &Dots::chosen, this, [this, support, member](int level) {
                  if (support() != nullptr) {
                      support()->row.now.*member = level > 0 ? std::optional{level} : std::nullopt;
                      touch();
                  }
              });
              row->addWidget(words);
              row->addWidget(dots);
              marks->addWidget(pair);
          };
    addDots(tr("now"), &Support::levelNow, "levelNow");
    addDots(tr("wanted"), &Support::levelWanted, "levelWanted");
    column->addLayout(marks);
    return group;
}

void GoalsPage::addSupport(const Id<Goal>& goal, SupportKind kind)
{
    actions::ReflectedSupport support;
    support.row.now.id = newId<Support>();
    support.row.now.kind = kind;
    support.goals.now = {goal};
    said().supports.push_back(support);
    touch();
    refresh();
    LineEdit* last = nullptr;
    for (auto* field : findChildren<LineEdit*>()) {
        last = field->objectName().startsWith(QLatin1String("support")) ? field : last;
    }
    if (last != nullptr) {
        last->setFocus();
    }
}

void GoalsPage::removeSupport(const Id<Support>& id)
{
    const std::string title = path().support(id)->row.now.title;
    m_letGo->offer(title, actions::letGo(said(), id));
    touch();
    refresh();
    findChild<QWidget*>("addGoal")->setFocus();
}

} // namespace asterism::ui
