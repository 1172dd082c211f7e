// SPDX-License-Identifier: MIT
#include "interchange/csv_header_words.h"

#include <unordered_map>

namespace asterism::csv {
namespace {

using Field = CsvField;
using KnownHeaders = std::unordered_map<std::string, KnownHeader>;

void addAll(KnownHeaders& all, const KnownHeader& meaning, std::initializer_list<const char*> names)
{
    for (const char* name : names) {
        all.emplace(name, meaning);
    }
}

void addNames(KnownHeaders& all)
{
    addAll(
        all,
        {Field::Name, {}, {}, {}},
        {"name",
         "full name",
         "fullname",
         "display name",
         "displayname",
         "formatted name",
         "contact name",
         "anzeigename",
         "vollständiger name",
         "nom complet",
         "nombre completo",
         "fn"});
    addAll(
        all,
        {Field::GivenName, {}, {}, {}},
        {"first name",
         "firstname",
         "given name",
         "givenname",
         "first",
         "forename",
         "vorname",
         "prénom",
         "prenom",
         "nombre",
         "voornaam"});
    addAll(
        all,
        {Field::MiddleName, {}, {}, {}},
        {"middle name",
         "middlename",
         "middle names",
         "additional name",
         "additional names",
         "middle",
         "second name",
         "weitere vornamen",
         "zweiter vorname",
         "deuxième prénom",
         "segundo nombre"});
    addAll(
        all,
        {Field::FamilyName, {}, {}, {}},
        {"last name",
         "lastname",
         "family name",
         "familyname",
         "surname",
         "last",
         "nachname",
         "familienname",
         "nom",
         "nom de famille",
         "apellido",
         "apellidos",
         "achternaam"});
}

void addNameRest(KnownHeaders& all)
{
    addAll(
        all,
        {Field::Prefix, {}, {}, {}},
        {"name prefix", "prefix", "honorific prefix", "salutation", "anrede", "titel"});
    addAll(
        all,
        {Field::Suffix, {}, {}, {}},
        {"name suffix", "suffix", "honorific suffix", "namenszusatz", "namenssuffix", "suffixe"});
    addAll(
        all,
        {Field::Nickname, {}, {}, {}},
        {"nickname", "nick name", "nick", "spitzname", "surnom"});
    addAll(all, {Field::Pronouns, {}, {}, {}}, {"pronouns", "pronomen"});
    addAll(all, {Field::FileAs, {}, {}, {}}, {"file as", "speichern unter"});
}

void addWork(KnownHeaders& all)
{
    addAll(
        all,
        {Field::Organization, "organization", {}, {}},
        {"organization",
         "organization name",
         "organisation",
         "organisation name",
         "company",
         "company name",
         "employer",
         "firma",
         "firmenname",
         "unternehmen",
         "arbeitgeber",
         "société",
         "entreprise",
         "empresa",
         "compañía",
         "bedrijf"});
    addAll(
        all,
        {Field::Department, "organization", {}, {}},
        {"department",
         "organization department",
         "organisation department",
         "dept",
         "abteilung",
         "service",
         "departamento"});
    addAll(
        all,
        {Field::JobTitle, "organization", {}, {}},
        {"job",
         "job title",
         "jobtitle",
         "organization title",
         "organisation title",
         "position",
         "role",
         "title",
         "arbeitstitel",
         "funktion",
         "rolle",
         "fonction",
         "puesto",
         "cargo"});
    addAll(
        all,
        {Field::Profession, {}, {}, {}},
        {"profession", "occupation", "beruf", "berufsbezeichnung"});
    addAll(all, {Field::Leave, {}, {}, {}}, {"organization type", "organization label"});
}

void addDays(KnownHeaders& all)
{
    addAll(
        all,
        {Field::Birthday, {}, {}, {}},
        {"birthday",
         "birth date",
         "birthdate",
         "date of birth",
         "dob",
         "geburtstag",
         "geburtsdatum",
         "date de naissance",
         "fecha de nacimiento",
         "cumpleaños"});
    addAll(all, {Field::BirthYear, {}, {}, {}}, {"birth year", "geburtsjahr"});
    addAll(all, {Field::BirthMonth, {}, {}, {}}, {"birth month", "geburtsmonat"});
    addAll(all, {Field::BirthDay, {}, {}, {}}, {"birth day"});
    addAll(
        all,
        {Field::Anniversary, {}, {}, {}},
        {"anniversary", "wedding anniversary", "jahrestag", "hochzeitstag"});
    addAll(all, {Field::Event, "event", {}, {}}, {"event value"});
    addAll(all, {Field::Label, "event", {}, {}}, {"event type", "event label"});
}

void addPeople(KnownHeaders& all)
{
    addAll(all, {Field::Related, "relation", {}, {}}, {"relation value"});
    addAll(all, {Field::Label, "relation", {}, {}}, {"relation type", "relation label"});
    addAll(all, {Field::Related, "spouse", "spouse", {}}, {"spouse"});
    addAll(all, {Field::Related, "spouse", "partner", {}}, {"partner", "related name"});
    addAll(all, {Field::Related, "child", "child", {}}, {"children", "kinder"});
    addAll(
        all,
        {Field::Related, "manager", "manager", {}},
        {"managers name", "manager name", "manager", "name des r vorgesetzten"});
    addAll(
        all,
        {Field::Related, "assistant", "assistant", {}},
        {"assistants name", "assistant name", "assistent in"});
}

void addRest(KnownHeaders& all)
{
    addAll(
        all,
        {Field::Note, {}, {}, {}},
        {"note",
         "notes",
         "comment",
         "comments",
         "remarks",
         "notiz",
         "notizen",
         "bemerkung",
         "bemerkungen",
         "anmerkung",
         "anmerkungen",
         "remarques",
         "notas"});
    addAll(
        all,
        {Field::Tags, {}, {}, {}},
        {"tags",
         "tag",
         "group membership",
         "labels",
         "category",
         "categories",
         "groups",
         "kategorie",
         "kategorien",
         "gruppe",
         "gruppen",
         "catégories",
         "categorías"});
    addAll(all, {Field::Languages, {}, {}, {}}, {"language", "languages", "sprache", "sprachen"});
    addAll(all, {Field::TimeZone, {}, {}, {}}, {"time zone", "timezone", "zeitzone"});
    addAll(all, {Field::Gender, {}, {}, {}}, {"gender", "geschlecht"});
    addAll(
        all,
        {Field::PersonColumn, {}, {}, "interests"},
        {"hobby", "hobbies", "interests", "hobbys"});
    addAll(all, {Field::PersonColumn, {}, {}, "town"}, {"location"});
    addAll(all, {Field::CardId, {}, {}, {}}, {"uid"});
    addAll(all, {Field::Leave, {}, {}, {}}, {"email display name", "email angezeigter name"});
}

/// Names of which we know that no field of ours is for them.
void addExtras(KnownHeaders& all)
{
    addAll(all, {Field::Extra, "custom field", {}, {}}, {"custom field value"});
    addAll(
        all, {Field::Label, "custom field", {}, {}}, {"custom field type", "custom field label"});
    addAll(
        all,
        {Field::Extra, {}, {}, "X-PHONETIC-FIRST-NAME"},
        {"given name yomi", "phonetic first name", "given yomi"});
    addAll(
        all,
        {Field::Extra, {}, {}, "X-PHONETIC-MIDDLE-NAME"},
        {"additional name yomi", "phonetic middle name"});
    addAll(
        all,
        {Field::Extra, {}, {}, "X-PHONETIC-LAST-NAME"},
        {"family name yomi", "phonetic last name", "surname yomi"});
    addAll(all, {Field::Extra, {}, {}, "X-MAIDENNAME"}, {"maiden name", "geburtsname"});
    // Whole names that would look like a way to reach somebody, read word by word.
    addAll(
        all,
        {Field::Extra, {}, {}, {}},
        {"office",
         "office location",
         "büro",
         "privat",
         "private",
         "other",
         "connected on",
         "yomi name",
         "company yomi",
         "organization yomi name",
         "organization location",
         "organization symbol",
         "organization job description",
         "directory server"});
}

KnownHeaders allHeaders()
{
    KnownHeaders all;
    addNames(all);
    addNameRest(all);
    addWork(all);
    addDays(all);
    addPeople(all);
    addRest(all);
    addExtras(all);
    return all;
}

using HeaderWords = std::unordered_map<std::string, HeaderWord>;

void addAll(HeaderWords& all, const HeaderWord& meaning, std::initializer_list<const char*> words)
{
    for (const char* word : words) {
        all.emplace(word, meaning);
    }
}

void addWays(HeaderWords& all)
{
    addAll(
        all,
        {Field::Email, {}, false},
        {"email", "emails", "mail", "emailaddress", "courriel", "correo", "mailadresse"});
    addAll(
        all,
        {Field::Phone, {}, false},
        {"phone",
         "phones",
         "phonenumber",
         "telephone",
         "tel",
         "telefon",
         "telefonnummer",
         "rufnummer",
         "téléphone",
         "telephones",
         "teléfono",
         "telefono",
         "telefoon"});
    addAll(
        all,
        {Field::Phone, "cell", false},
        {"mobile",
         "cell",
         "cellphone",
         "cellular",
         "mobil",
         "mobiltelefon",
         "mobilnummer",
         "handy",
         "handynummer",
         "móvil",
         "portable",
         "mobiel"});
    addAll(all, {Field::Phone, "fax", false}, {"fax", "faxnummer", "telefax"});
    addAll(all, {Field::Phone, "pager", false}, {"pager"});
    addAll(all, {Field::Phone, "iphone", false}, {"iphone"});
    addAll(all, {Field::Phone, "isdn", false}, {"isdn"});
    addAll(all, {Field::Phone, "telex", false}, {"telex"});
    addAll(all, {Field::Phone, "callback", false}, {"callback", "rückmeldung"});
    addAll(all, {Field::Phone, "car", false}, {"autotelefon"});
    addAll(all, {Field::Phone, "main", false}, {"haupttelefon"});
    addAll(all, {Field::Phone, "ttytdd", false}, {"tty", "tdd"});
    addAll(
        all,
        {Field::WebPage, {}, false},
        {"web", "website", "websites", "webseite", "webpage", "url", "urls", "homepage"});
    addAll(all, {Field::WebPage, "LinkedIn", false}, {"linkedin", "linked"});
    addAll(all, {Field::Messenger, {}, false}, {"im", "messenger", "instant"});
    addAll(all, {Field::Messenger, "Skype", false}, {"skype"});
    addAll(all, {Field::Messenger, "WhatsApp", false}, {"whatsapp", "whats"});
    addAll(all, {Field::Messenger, "Signal", false}, {"signal"});
    addAll(all, {Field::Messenger, "Telegram", false}, {"telegram"});
    addAll(all, {Field::Messenger, "Jabber", false}, {"jabber"});
    addAll(all, {Field::Messenger, "AIM", false}, {"aim", "screen"}); // Netscape's "Screen Name"
}

void addPlaces(HeaderWords& all)
{
    addAll(
        all,
        {Field::Address, {}, false},
        {"address",
         "addresses",
         "adresse",
         "anschrift",
         "formatted",
         "dirección",
         "direccion",
         "adres"});
    addAll(
        all,
        {Field::Street, {}, false},
        {"street", "straße", "strasse", "streetaddress", "rue", "calle", "straat"});
    addAll(
        all,
        {Field::Town, {}, false},
        {"city", "town", "ort", "stadt", "wohnort", "locality", "ville", "ciudad", "plaats"});
    addAll(
        all,
        {Field::Region, {}, false},
        {"state", "region", "province", "county", "bundesland", "kanton", "provincia"});
    addAll(
        all,
        {Field::PostalCode, {}, false},
        {"zip", "zipcode", "postal", "postcode", "postalcode", "post", "plz", "postleitzahl"});
    addAll(all, {Field::Country, {}, false}, {"country", "land", "pays", "país"});
    addAll(all, {Field::PostBox, {}, false}, {"po", "box", "pobox", "postfach"});
    addAll(all, {Field::Extended, {}, false}, {"extended", "suite", "apartment"});
}

void addLabels(HeaderWords& all)
{
    addAll(
        all,
        {Field::Extra, "work", false},
        {"work",
         "business",
         "office",
         "geschäftlich",
         "dienstlich",
         "beruflich",
         "arbeit",
         "professionnel",
         "bureau",
         "trabajo",
         "werk"});
    addAll(
        all,
        {Field::Extra, "home", false},
        {"home",
         "personal",
         "private",
         "privat",
         "zuhause",
         "domicile",
         "personnel",
         "casa",
         "particular",
         "thuis"});
    addAll(
        all,
        {Field::Extra, "other", false},
        {"other", "weitere", "weiterer", "weiteres", "andere", "sonstige", "autre", "otro"});
    addAll(
        all, {Field::Extra, "main", false}, {"main", "primary", "primäre", "haupt", "principal"});
    addAll(all, {Field::Extra, "car", false}, {"car"});
    addAll(all, {Field::Extra, "radio", false}, {"radio"});
    addAll(all, {Field::Extra, "company", false}, {"company", "firma"});
    addAll(all, {Field::Extra, "assistant", false}, {"assistant", "assistants", "assistent"});
    addAll(all, {Field::Phone, "ttytdd", false}, {"hörbehinderte"});
    addAll(all, {Field::Label, {}, true}, {"type", "typ", "label", "service"});
    addAll(all, {Field::Preferred, {}, true}, {"preferred"});
    addAll(
        all,
        {Field::Extra, {}, false},
        {"value", "values", "wert", "number",    "nummer",    "nr",         "no",
         "code",  "page",   "line", "secondary", "sekundäre", "electronic", "electrónico",
         "id",    "name",   "in",   "app",       "r",         "e",          "n",
         "für",   "de",     "the",  "of"});
}

HeaderWords allWords()
{
    HeaderWords all;
    addWays(all);
    addPlaces(all);
    addLabels(all);
    return all;
}

} // namespace

const KnownHeader* knownHeader(const std::string& words)
{
    static const KnownHeaders all = allHeaders();
    const auto found = all.find(words);
    return found == all.end() ? nullptr : &found->second;
}

const HeaderWord* headerWord(const std::string& word)
{
    static const HeaderWords all = allWords();
    const auto found = all.find(word);
    return found == all.end() ? nullptr : &found->second;
}

} // namespace asterism::csv
