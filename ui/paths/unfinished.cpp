// SPDX-License-Identifier: MIT
#include "ui/paths/unfinished.h"

#include "ui/paths/begin/begin_path.h"
#include "ui/paths/close/close_path.h"
#include "ui/paths/reach_out/reach_out_path.h"
#include "ui/paths/reflect/reflect_path.h"

#include <QCoreApplication>

namespace asterism::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Unfinished)
};

} // namespace

std::vector<Unfinished> unfinishedPaths(const Store& store)
{
    std::vector<Unfinished> all;
    for (const auto& draft : store.drafts()) {
        if (draft.path == reflectPathKey) {
            all.push_back(
                {draft.id, draft.path, Words::tr("Reflect"), draft.step + 1, reflectPathPages,
                 draft.updated});
        } else if (draft.path == reachOutPathKey) {
            all.push_back(
                {draft.id, draft.path, Words::tr("Reach Out"), draft.step + 1, reachOutPathPages,
                 draft.updated});
        } else if (draft.path == beginPathKey) {
            all.push_back(
                {draft.id, draft.path, Words::tr("Begin a Relationship"), draft.step + 1,
                 beginPathPages, draft.updated});
        } else if (draft.path == closePathKey) {
            all.push_back(
                {draft.id, draft.path, Words::tr("Close a Relationship"), draft.step + 1,
                 closePathPages, draft.updated});
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
