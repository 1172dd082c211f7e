// SPDX-License-Identifier: MIT
#pragma once

#include "domain/person.h"
#include "interchange/vcard.h"

// The pieces of which a card of a person is made. Private to its reader and writer.

namespace asterism::vcard {

/// Line breaks and other control characters become one blank; no blanks at the ends.
std::string oneLine(std::string_view text);
/// Escapes undone and on one line.
std::string plain(std::string_view value);
/// The same for text of several lines.
std::string plainLines(std::string_view value);

/// Joins what is not empty.
std::string joined(const std::vector<std::string>& parts, std::string_view between);
/// Splits at the separator, undoes the escapes and leaves out what is empty.
std::vector<std::string> plainParts(std::string_view value, char separator);

/// The name to call somebody by, from the parts of their name.
std::string nameFromParts(const Person& person);

/// "12 Elm Street, Springfield, IL 62704, USA" from the value of an ADR.
std::string addressLine(std::string_view value);
/// "State University, Counseling Center" from the value of an ORG.
std::string organizationLine(std::string_view value);

/// "work fax" from TYPE=WORK,FAX,VOICE.
std::string labelFromTypes(const CardProperty& property);
/// The types that a label stands for, in lower case; none for a word of one's own.
std::vector<std::string> typesFromLabel(std::string_view label);
/// Apple writes its own labels as _$!<HomePage>!$_.
std::string labelFromApple(std::string_view label);

/// Messengers that have a property of their own ("X-SKYPE"): the property and how it is called.
struct Messenger {
    std::string_view property;
    std::string_view service;
};
const Messenger* messengerOfProperty(std::string_view name);
const Messenger* messengerOfService(std::string_view service);

/// What a BDAY says: a date with its year, or "--0203" without, or neither.
struct Birthday {
    PartialDate date;
    std::string withoutYear;
};
Birthday readBirthday(const CardProperty& property);

bool isTimeZoneName(std::string_view text);
bool isLanguageTag(std::string_view text);

/// The line of vCard 4.0 that keeps a property; empty when it says nothing.
std::string extraLine(const CardProperty& property);
/// The property of such a line as the version writes it.
CardProperty extraProperty(const CardProperty& kept, CardVersion version);

} // namespace asterism::vcard
