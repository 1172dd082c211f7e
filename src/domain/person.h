// SPDX-License-Identifier: MIT
#pragma once

#include "domain/me.h"

// The people of the plan and the many ways to reach them.

namespace asterism {

enum class RelativeLevel { Senior, Peer, Junior };
template <>
struct Vocabulary<RelativeLevel> {
    static constexpr auto words = asterism::words({"senior", "peer", "junior"});
};

enum class Region { Local, National, International };
template <>
struct Vocabulary<Region> {
    static constexpr auto words = asterism::words({"local", "national", "international"});
};

/// Whether somebody takes on people like me at the moment.
enum class Accepts { Yes, AskLater, No, Unknown };
template <>
struct Vocabulary<Accepts> {
    static constexpr auto words = asterism::words({"yes", "ask_later", "no", "unknown"});
};

/// Anything but Active silences every nudge about the person.
enum class Resting { Active, Resting, Ended, Died };
template <>
struct Vocabulary<Resting> {
    static constexpr auto words = asterism::words({"active", "resting", "ended", "died"});
};

struct Person {
    Id<Person> id;
    std::string displayName;
    std::string givenName;
    std::string familyName;
    std::string additionalNames;
    std::string namePrefix;
    std::string nameSuffix;
    std::string nickname;
    std::string pronouns;
    std::string profession;
    std::string roleTitle;
    std::string organization;
    std::string setting;
    std::optional<CareerStage> careerStage;
    std::optional<RelativeLevel> relativeLevel;
    std::string town;
    std::optional<Region> region;
    std::string timeZone; ///< IANA name
    std::string languages;
    std::string specialties;
    std::string strengths;
    std::string theirGoals;
    std::string interests;
    std::string training; ///< what I know of their role, training and history
    std::string capacityNote;
    Accepts accepts = Accepts::Unknown;
    PartialDate askAfter;
    bool doNotContact = false;
    std::string howMet;
    PartialDate metOn;
    std::optional<Id<Person>> introducedBy;
    PartialDate birthday;
    Resting resting = Resting::Active;
    bool sensitive = false; ///< hidden in Hide Names, left out of exports unless asked for
    std::string cardUid;    ///< the UID of the vCard that this person came from
    std::string note;       ///< Markdown

    bool operator==(const Person&) const = default;
};
template <>
struct Table<Person> {
    static constexpr std::string_view name = "person";
    static constexpr auto columns = std::tuple{
        key("id", &Person::id),
        required("display_name", &Person::displayName),
        column("given_name", &Person::givenName),
        column("family_name", &Person::familyName),
        column("additional_names", &Person::additionalNames),
        column("name_prefix", &Person::namePrefix),
        column("name_suffix", &Person::nameSuffix),
        column("nickname", &Person::nickname),
        column("pronouns", &Person::pronouns),
        column("profession", &Person::profession),
        column("role_title", &Person::roleTitle),
        column("organization", &Person::organization),
        column("setting", &Person::setting),
        column("career_stage", &Person::careerStage),
        column("relative_level", &Person::relativeLevel),
        column("town", &Person::town),
        column("region", &Person::region),
        column("time_zone", &Person::timeZone),
        column("languages", &Person::languages),
        column("specialties", &Person::specialties),
        column("strengths", &Person::strengths),
        column("their_goals", &Person::theirGoals),
        column("interests", &Person::interests),
        column("training", &Person::training),
        column("capacity_note", &Person::capacityNote),
        column("accepts", &Person::accepts),
        column("ask_after", &Person::askAfter),
        column("do_not_contact", &Person::doNotContact),
        column("how_met", &Person::howMet),
        column("met_on", &Person::metOn),
        column("introduced_by", &Person::introducedBy),
        column("birthday", &Person::birthday),
        column("resting", &Person::resting),
        column("sensitive", &Person::sensitive),
        column("card_uid", &Person::cardUid),
        column("note", &Person::note)};
};

enum class ContactKind { Email, Phone, Url, Messenger, Address };
template <>
struct Vocabulary<ContactKind> {
    static constexpr auto words
        = asterism::words({"email", "phone", "url", "messenger", "address"});
};

/// One way to reach a person.
struct ContactPoint {
    Id<ContactPoint> id;
    Id<Person> person;
    ContactKind kind = ContactKind::Email;
    std::string label; ///< "work", "home", "cell" or one's own word
    std::string value;
    bool preferred = false;
    int position = 0; ///< order on the page

    bool operator==(const ContactPoint&) const = default;
};
template <>
struct Table<ContactPoint> {
    static constexpr std::string_view name = "contact_point";
    static constexpr auto columns = std::tuple{
        key("id", &ContactPoint::id),
        required("person", &ContactPoint::person),
        column("kind", &ContactPoint::kind),
        column("label", &ContactPoint::label),
        required("value", &ContactPoint::value),
        column("preferred", &ContactPoint::preferred),
        column("position", &ContactPoint::position)};
};

struct Credential {
    Id<Credential> id;
    Id<Person> person;
    std::string title;

    bool operator==(const Credential&) const = default;
};
template <>
struct Table<Credential> {
    static constexpr std::string_view name = "credential";
    static constexpr auto columns = std::tuple{
        key("id", &Credential::id),
        required("person", &Credential::person),
        required("title", &Credential::title)};
};

struct Tag {
    Id<Person> person;
    std::string name;

    bool operator==(const Tag&) const = default;
};
template <>
struct Table<Tag> {
    static constexpr std::string_view name = "tag";
    static constexpr auto columns
        = std::tuple{key("person", &Tag::person), key("name", &Tag::name)};
};

struct CustomField {
    Id<CustomField> id;
    Id<Person> person;
    std::string name;
    std::string value;

    bool operator==(const CustomField&) const = default;
};
template <>
struct Table<CustomField> {
    static constexpr std::string_view name = "custom_field";
    static constexpr auto columns = std::tuple{
        key("id", &CustomField::id),
        required("person", &CustomField::person),
        required("name", &CustomField::name),
        column("value", &CustomField::value)};
};

/// What an imported vCard said that we have no field for, as one unfolded vCard 4.0 line; it is
/// written back on export.
struct ExtraProperty {
    Id<ExtraProperty> id;
    Id<Person> person;
    std::string line;

    bool operator==(const ExtraProperty&) const = default;
};
template <>
struct Table<ExtraProperty> {
    static constexpr std::string_view name = "extra_property";
    static constexpr auto columns = std::tuple{
        key("id", &ExtraProperty::id),
        required("person", &ExtraProperty::person),
        required("line", &ExtraProperty::line)};
};

/// A role that a person has towards me beside the one we tend. Two hats make a care note.
enum class HatKind {
    Manager,
    Evaluator,
    OwnTherapist,
    Friend,
    Family,
    BusinessPartner,
    ClientInCommon,
};
template <>
struct Vocabulary<HatKind> {
    static constexpr auto words = asterism::words(
        {"manager",
         "evaluator",
         "own_therapist",
         "friend",
         "family",
         "business_partner",
         "client_in_common"});
};

struct Hat {
    Id<Person> person;
    HatKind hat = HatKind::Manager;

    bool operator==(const Hat&) const = default;
};
template <>
struct Table<Hat> {
    static constexpr std::string_view name = "hat";
    static constexpr auto columns = std::tuple{key("person", &Hat::person), key("hat", &Hat::hat)};
};

enum class Knows { Yes, No };
template <>
struct Vocabulary<Knows> {
    static constexpr auto words = asterism::words({"yes", "no"});
};

/// Whether two people of the plan know each other. No row means that I do not know, which is not
/// "no". `one` sorts before `other`.
struct Acquaintance {
    Id<Person> one;
    Id<Person> other;
    Knows knows = Knows::Yes;

    bool operator==(const Acquaintance&) const = default;
};
template <>
struct Table<Acquaintance> {
    static constexpr std::string_view name = "acquaintance";
    static constexpr auto columns = std::tuple{
        key("one", &Acquaintance::one),
        key("other", &Acquaintance::other),
        column("knows", &Acquaintance::knows)};
};

/// A circle of people who meet: a peer consultation group, a journal club.
struct Group {
    Id<Group> id;
    std::string name;
    std::string purpose;
    std::optional<int> contractedSize;
    std::optional<int> cadenceDays;
    std::optional<int> minutes;
    std::string confidentiality;
    std::string roles;

    bool operator==(const Group&) const = default;
};
template <>
struct Table<Group> {
    static constexpr std::string_view name = "peer_group";
    static constexpr auto columns = std::tuple{
        key("id", &Group::id),
        required("name", &Group::name),
        column("purpose", &Group::purpose),
        within("contracted_size", &Group::contractedSize, 1, 1000),
        within("cadence_days", &Group::cadenceDays, 1, 3650),
        within("minutes", &Group::minutes, 0, 1440),
        column("confidentiality", &Group::confidentiality),
        column("roles", &Group::roles)};
};

struct GroupMember {
    Id<Group> group;
    Id<Person> person;

    bool operator==(const GroupMember&) const = default;
};
template <>
struct Table<GroupMember> {
    static constexpr std::string_view name = "group_member";
    static constexpr auto columns
        = std::tuple{key("peer_group", &GroupMember::group), key("person", &GroupMember::person)};
};

} // namespace asterism
