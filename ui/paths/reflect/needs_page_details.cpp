// SPDX-License-Identifier: MIT
// What more there is to say about a need that was chosen.
#include <QVBoxLayout>

#include "ui/paths/columns.h"
#include "ui/paths/reflect/need_words.h"
#include "ui/paths/reflect/needs_page.h"
#include "ui/text/text.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/dots.h"
#include "ui/widgets/line_edit.h"

namespace asterism::ui {
namespace {

constexpr qsizetype longestPurpose = 34;

QString shortened(const std::string& title)
{
    const QString text = qt(title).simplified();
    return text.size() > longestPurpose ? text.left(longestPurpose - 1) + QChar(0x2026) : text;
}

} // namespace

QWidget* NeedsPage::makeDetails(const QString& placeWords, const Id<Need>& id)
{
    const std::string place = utf8(placeWords);
    auto* group = new QWidget;
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* title = new LineEdit;
    bind(title, [this, id] {
        auto* need = path().need(id);
        return need != nullptr ? &need->row.now.title : nullptr;
    });
    column->addWidget(labelled(tr("What exactly"), title, ("needTitle" + place).c_str()));
    auto* pair = new Columns(480, 16);
    pair->setStackedGap(12);
    pair->add(makeKinds(place, id), 1);
    pair->add(makeImportance(place, id));
    column->addWidget(pair);
    if (QWidget* purposes = makePurposes(place, id)) {
        column->addWidget(purposes);
    }
    column->addWidget(makeFunction(place, id));
    return group;
}

QWidget* NeedsPage::makeKinds(const std::string& place, const Id<Need>& id)
{
    auto* kinds = new Chips;
    kinds->setExclusive(true);
    for (const NeedKind kind : everyWord<NeedKind>()) {
        kinds->addChoice(
            words(kind), static_cast<int>(kind), path().need(id)->row.now.kind == kind);
    }
    connect(kinds, &Chips::chosenChanged, this, [this, id, kinds] {
        auto* need = path().need(id);
        if (need == nullptr) {
            return;
        }
        const auto chosen = kinds->chosenKeys();
        if (chosen.isEmpty()) {
            // There is always one kind.
            kinds->setChosenKeys({static_cast<int>(need->row.now.kind)});
            return;
        }
        need->row.now.kind = static_cast<NeedKind>(chosen.first().toInt());
        touch();
    });
    return labelled(tr("What kind"), kinds, ("needKind" + place).c_str());
}

QWidget* NeedsPage::makeImportance(const std::string& place, const Id<Need>& id)
{
    auto* dots = new Dots(importanceWords());
    dots->setValue(path().need(id)->row.now.importance.value_or(0));
    connect(dots, &Dots::chosen, this, [this, id](int importance) {
        if (auto* need = path().need(id)) {
            need->row.now.importance = importance > 0 ? std::optional{importance} : std::nullopt;
            touch();
        }
    });
    return labelled(tr("How important"), dots, ("needImportance" + place).c_str());
}

QWidget* NeedsPage::makeFunction(const std::string& place, const Id<Need>& id)
{
    auto* functions = new ComboBox;
    functions->fill<MentoringFunction>(tr("Not said"));
    functions->choose(path().need(id)->row.now.function);
    functions->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(functions, &QComboBox::activated, this, [this, id, functions] {
        if (auto* need = path().need(id)) {
            need->row.now.function = functions->chosen<MentoringFunction>();
            touch();
        }
    });
    return labelled(
        tr("What somebody would do for me"), functions, ("needFunction" + place).c_str());
}

/// The goals, and what they would take, as chips; nothing where there are none.
QWidget* NeedsPage::makePurposes(const std::string& place, const Id<Need>& id)
{
    const actions::ReflectedNeed& need = *path().need(id);
    auto* chips = new Chips;
    int offered = 0;
    for (const auto& goal : said().goals) {
        if (!goal.row.gone && !goal.row.now.title.empty()) {
            chips->addChoice(
                shortened(goal.row.now.title),
                QLatin1String("goal ") + qt(goal.row.now.id.text),
                need.goals.now.contains(goal.row.now.id));
            ++offered;
        }
    }
    for (const auto& support : said().supports) {
        if (!support.row.gone && !support.row.now.title.empty()) {
            chips->addChoice(
                tr("%1: %2").arg(words(support.row.now.kind), shortened(support.row.now.title)),
                QLatin1String("support ") + qt(support.row.now.id.text),
                need.supports.now.contains(support.row.now.id));
            ++offered;
        }
    }
    if (offered == 0) {
        delete chips;
        return nullptr;
    }
    connect(chips, &Chips::chosenChanged, this, [this, id, chips] {
        auto* chosenFor = path().need(id);
        if (chosenFor == nullptr) {
            return;
        }
        chosenFor->goals.now.clear();
        chosenFor->supports.now.clear();
        for (const QVariant& key : chips->chosenKeys()) {
            const QStringList parts = key.toString().split(QLatin1Char(' '));
            if (parts.first() == QLatin1String("goal")) {
                chosenFor->goals.now.insert(Id<Goal>{utf8(parts.last())});
            } else {
                chosenFor->supports.now.insert(Id<Support>{utf8(parts.last())});
            }
        }
        touch();
    });
    return labelled(tr("What it is for"), chips, ("needFor" + place).c_str());
}

} // namespace asterism::ui
