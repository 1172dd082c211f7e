// SPDX-License-Identifier: MIT
#include "ui/people/work_tab.h"

#include <QVBoxLayout>

#include "ui/people/field_edits.h"
#include "ui/people/tag_field.h"

namespace asterism::ui {

WorkTab::WorkTab(PlanSession& session, QWidget* parent)
    : PersonTab(session, parent),
      m_rows(new FieldRows),
      m_form(m_rows, keeper()),
      m_credentials(new TagField(tr("Add a credential")))
{
    body()->addWidget(m_rows);
    m_form.line("personRole", tr("Role"), &Person::roleTitle, Fold::Never);
    m_form.line("personOrganization", tr("Organization"), &Person::organization, Fold::Never);
    m_form.line("personProfession", tr("Profession"), &Person::profession);
    m_form.line("personSetting", tr("Setting"), &Person::setting);
    m_form.choice<CareerStage>(
        "personStage", tr("Career stage"), &Person::careerStage, tr("Not said"));
    m_form.choice<RelativeLevel>(
        "personLevel", tr("Beside me"), &Person::relativeLevel, tr("Not said"));
    m_form.line("personSpecialties", tr("Specialties"), &Person::specialties);
    addCredentials();
    m_form.line("personLanguages", tr("Languages"), &Person::languages);
    m_form.note("personTraining", tr("Role, training, history"), &Person::training);
}

void WorkTab::read(const Person& person, bool)
{
    QStringList titles;
    for (const auto& credential : session().plan().where(&Credential::person, person.id)) {
        titles << qt(credential.title);
    }
    m_credentials->setTags(titles);
    m_form.show(person);
}

void WorkTab::addCredentials()
{
    m_credentials->setNames("personCredentials", tr("Add a credential"));
    m_rows->add(tr("Credentials"), m_credentials);
    m_form.add(
        m_credentials,
        [](const Person&, bool) {},
        [this](const Person&) { return !m_credentials->tags().isEmpty(); });
    connect(m_credentials, &TagField::addWanted, this, [this](const QString& title) {
        Credential credential;
        credential.person = person();
        credential.title = utf8(title);
        runNamed(session(), {Verb::Add, "credential", fieldOf(title, name())}, [&](Store& store) {
            actions::add(store, credential);
        });
    });
    connect(m_credentials, &TagField::removeWanted, this, [this](const QString& title) {
        for (const auto& credential : session().plan().where(&Credential::person, person())) {
            if (qt(credential.title) == title) {
                session().run([&](Store& store) { actions::remove(store, credential.id); });
                return;
            }
        }
    });
}

} // namespace asterism::ui
