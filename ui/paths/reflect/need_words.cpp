// SPDX-License-Identifier: MIT
#include "ui/paths/reflect/need_words.h"

#include <QCoreApplication>

#include "ui/text/text.h"

#include <map>

namespace asterism::ui {
namespace {

struct Needs {
    Q_DECLARE_TR_FUNCTIONS(Needs)
};

struct Reading {
    const char* words;
    const char* hint;
};

const std::map<std::string_view, Reading>& readings()
{
    static const std::map<std::string_view, Reading> all{
        {"Formal supervision",
         {QT_TRANSLATE_NOOP("Needs", "Formal supervision"),
          QT_TRANSLATE_NOOP("Needs", "hours that count, with a contract")}},
        {"Holding & emotional support",
         {QT_TRANSLATE_NOOP("Needs", "Holding & emotional support"),
          QT_TRANSLATE_NOOP("Needs", "after a hard hour; in doubt or grief")}},
        {"Skill feedback",
         {QT_TRANSLATE_NOOP("Needs", "Skill feedback"),
          QT_TRANSLATE_NOOP("Needs", "somebody looks at my work with me")}},
        {"Writing & research feedback",
         {QT_TRANSLATE_NOOP("Needs", "Writing & research feedback"),
          QT_TRANSLATE_NOOP("Needs", "a paper, a poster, a design")}},
        {"Peer community",
         {QT_TRANSLATE_NOOP("Needs", "Peer community"),
          QT_TRANSLATE_NOOP("Needs", "colleagues, a second opinion, company")}},
        {"Accountability",
         {QT_TRANSLATE_NOOP("Needs", "Accountability"),
          QT_TRANSLATE_NOOP("Needs", "somebody asks whether I did it")}},
        {"Role model",
         {QT_TRANSLATE_NOOP("Needs", "Role model"),
          QT_TRANSLATE_NOOP("Needs", "somebody a few steps ahead of me")}},
        {"Culture & community",
         {QT_TRANSLATE_NOOP("Needs", "Culture & community"),
          QT_TRANSLATE_NOOP("Needs", "language, faith, where I belong")}},
        {"Sponsorship & access",
         {QT_TRANSLATE_NOOP("Needs", "Sponsorship & access"),
          QT_TRANSLATE_NOOP("Needs", "somebody puts my name forward")}},
        {"Practice & money",
         {QT_TRANSLATE_NOOP("Needs", "Practice & money"),
          QT_TRANSLATE_NOOP("Needs", "fees, taxes, insurance, a room")}},
        {"Rules & navigation",
         {QT_TRANSLATE_NOOP("Needs", "Rules & navigation"),
          QT_TRANSLATE_NOOP("Needs", "the board, ethics, how things are done here")}},
        {"Stretch",
         {QT_TRANSLATE_NOOP("Needs", "Stretch"),
          QT_TRANSLATE_NOOP("Needs", "a task a size too large: to lead, teach, write")}},
        {"Self-care & life",
         {QT_TRANSLATE_NOOP("Needs", "Self-care & life"),
          QT_TRANSLATE_NOOP("Needs", "rest, running, faith, parenting, money at home")}},
        {"Giving back",
         {QT_TRANSLATE_NOOP("Needs", "Giving back"),
          QT_TRANSLATE_NOOP("Needs", "somebody to guide in my turn")}},
    };
    return all;
}

} // namespace

QString categoryWords(const std::string& category)
{
    const auto found = readings().find(category);
    return found == readings().end() ? qt(category) : Needs::tr(found->second.words);
}

QString categoryHint(const actions::NeedCategory& category)
{
    return Needs::tr(readings().at(category.name).hint);
}

std::vector<const actions::NeedCategory*> categoriesOf(Sector sector)
{
    std::vector<const actions::NeedCategory*> found;
    for (const auto& category : actions::needCategories) {
        if (sectorOf(category.name) == sector) {
            found.push_back(&category);
        }
    }
    return found;
}

QStringList importanceWords()
{
    return {
        Needs::tr("a little"),
        Needs::tr("somewhat"),
        Needs::tr("important"),
        Needs::tr("very important"),
        Needs::tr("I cannot do without")};
}

} // namespace asterism::ui
