// SPDX-License-Identifier: MIT
#include "ui/today/quick_people.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "actions/edit.h"
#include "actions/people.h"
#include "ui/text/text.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr auto draftName = "first_people";

const QString nameKey = QStringLiteral("name");
const QString kindKey = QStringLiteral("kind");
const QString closenessKey = QStringLiteral("closeness");

constexpr int kindCount = static_cast<int>(Vocabulary<RelationshipKind>::words.size());

QuickPerson readPerson(const QJsonObject& fields)
{
    QuickPerson person;
    person.name = utf8(fields.value(nameKey).toString());
    const int kind = fields.value(kindKey).toInt();
    person.kind = static_cast<RelationshipKind>(std::clamp(kind, 0, kindCount - 1));
    person.closeness = std::clamp(fields.value(closenessKey).toInt(), 1, 5);
    return person;
}

std::string namesOf(const std::vector<QuickPerson>& people)
{
    std::string names;
    for (const auto& person : people) {
        names += (names.empty() ? "" : ", ") + person.name;
    }
    return names;
}

void addOne(Store& store, const QuickPerson& person)
{
    const auto id = actions::addPersonOfKind(store, person.name, person.kind);
    for (Relationship tie : store.reader().where(&Relationship::person, id)) {
        tie.closeness = person.closeness;
        actions::change(store, tie);
    }
}

} // namespace

std::vector<QuickPerson> readQuickPeople(const Store& store)
{
    std::vector<QuickPerson> people;
    if (const auto draft = store.draft(draftName)) {
        const auto rows = QJsonDocument::fromJson(QByteArray::fromStdString(draft->fields)).array();
        for (const auto& row : rows) {
            if (QuickPerson person = readPerson(row.toObject()); !person.name.empty()) {
                people.push_back(std::move(person));
            }
        }
    }
    return people;
}

void keepQuickPeople(Store& store, const std::vector<QuickPerson>& people)
{
    if (people.empty()) {
        store.dropDraft(draftName);
        return;
    }
    QJsonArray rows;
    for (const auto& person : people) {
        rows.append(QJsonObject{
            {nameKey, qt(person.name)},
            {kindKey, static_cast<int>(person.kind)},
            {closenessKey, person.closeness}});
    }
    const QByteArray fields = QJsonDocument(rows).toJson(QJsonDocument::Compact);
    store.keepDraft({draftName, draftName, 0, fields.toStdString(), 0});
}

void addQuickPeople(Store& store, const std::vector<QuickPerson>& people)
{
    store.act({Verb::Add, "person", namesOf(people)}, [&](Writer&) {
        for (const auto& person : people) {
            addOne(store, person);
        }
        store.dropDraft(draftName);
    });
}

} // namespace asterism::ui
