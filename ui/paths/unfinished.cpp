// SPDX-License-Identifier: MIT
#include "ui/paths/unfinished.h"

#include <QCoreApplication>

#include "ui/paths/begin/begin_path.h"
#include "ui/paths/close/close_path.h"
#include "ui/paths/reach_out/reach_out_path.h"
#include "ui/paths/reflect/reflect_path.h"
#include "ui/paths/reverse/reverse_path.h"

#include <map>

namespace asterism::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Unfinished)
};

struct KnownPath {
    QString title;
    int pages = 0;
};

std::map<std::string, KnownPath> knownPaths()
{
    return {
        {reflectPathKey, {Words::tr("Reflect"), reflectPathPages}},
        {reachOutPathKey, {Words::tr("Reach Out"), reachOutPathPages}},
        {beginPathKey, {Words::tr("Begin a Relationship"), beginPathPages}},
        {closePathKey, {Words::tr("Close a Relationship"), closePathPages}},
        {reversePathKey, {Words::tr("Reverse Mentoring"), reversePathPages}},
    };
}

} // namespace

std::vector<Unfinished> unfinishedPaths(const Store& store)
{
    const auto known = knownPaths();
    std::vector<Unfinished> all;
    for (const auto& draft : store.drafts()) {
        const auto path = known.find(draft.path);
        if (path != known.end()) {
            all.push_back(
                {draft.id,
                 draft.path,
                 path->second.title,
                 draft.step + 1,
                 path->second.pages,
                 draft.updated});
        }
    }
    return all;
}

QString words(const Unfinished& path)
{
    return Words::tr("%1 %2/%3")
        .arg(path.title, QString::number(path.step), QString::number(path.steps));
}

} // namespace asterism::ui
