// SPDX-License-Identifier: MIT
#include "interchange/person_card_parts.h"
#include "interchange/vcard_lines.h"

#include <algorithm>
#include <array>

// What we have no field for, kept as a line of vCard 4.0 and written back in either version.

namespace asterism::vcard {
namespace {

struct MediaType {
    std::string_view type;  ///< as TYPE in vCard 2.1 and 3.0
    std::string_view media; ///< as in a data: address
};

constexpr std::array<MediaType, 14> mediaTypes{{
    {"JPEG", "image/jpeg"},
    {"JPG", "image/jpeg"},
    {"PNG", "image/png"},
    {"GIF", "image/gif"},
    {"BMP", "image/bmp"},
    {"TIFF", "image/tiff"},
    {"WEBP", "image/webp"},
    {"WAVE", "audio/wav"},
    {"WAV", "audio/wav"},
    {"AIFF", "audio/aiff"},
    {"PCM", "audio/basic"},
    {"X509", "application/pkix-cert"},
    {"PGP", "application/pgp-keys"},
    {"OCTET-STREAM", "application/octet-stream"},
}};

constexpr std::string_view unknownMedia = "application/octet-stream";

bool isMediaType(std::string_view text)
{
    constexpr std::string_view others = "/-+.";
    return text.find('/') != std::string_view::npos
        && std::all_of(text.begin(), text.end(), [&](char letter) {
               return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')
                   || (letter >= '0' && letter <= '9') || others.find(letter) != others.npos;
           });
}

std::string mediaTypeOf(const CardProperty& property)
{
    for (const auto name : {"MEDIATYPE", "TYPE"}) {
        for (const auto value : property.parameter(name)) {
            if (isMediaType(value)) {
                return std::string(value);
            }
            const auto found
                = std::find_if(mediaTypes.begin(), mediaTypes.end(), [&](const MediaType& each) {
                      return equalsIgnoringCase(each.type, value);
                  });
            if (found != mediaTypes.end()) {
                return std::string(found->media);
            }
        }
    }
    return std::string(unknownMedia);
}

/// Base64 that was cut off becomes whole groups of four again.
std::string wholeBase64(std::string text)
{
    text.erase(std::remove(text.begin(), text.end(), '='), text.end());
    if (text.size() % 4 == 1) {
        text.pop_back();
    }
    text.append((4 - text.size() % 4) % 4, '=');
    return text;
}

bool isKept(const CardParameter& parameter)
{
    return parameter.name != "ENCODING" && parameter.name != "CHARSET"
        && parameter.name != "X-CUSTOM";
}

/// TYPE=pref of vCard 2.1 and 3.0 is PREF=1 in 4.0.
void movePreference(CardProperty& property, CardParameter& types)
{
    const auto isPref = [](const std::string& type) { return equalsIgnoringCase(type, "PREF"); };
    const auto end = std::remove_if(types.values.begin(), types.values.end(), isPref);
    if (end == types.values.end()) {
        return;
    }
    types.values.erase(end, types.values.end());
    if (property.parameter("PREF").empty()) {
        property.parameters.push_back({"PREF", {"1"}});
    }
}

/// TYPE=a;TYPE=b is TYPE=a,b.
void append(CardProperty& property, CardParameter parameter)
{
    auto& all = property.parameters;
    const auto same = std::find_if(all.begin(), all.end(), [&](const CardParameter& each) {
        return each.name == parameter.name && each.name == "TYPE";
    });
    if (same == all.end()) {
        all.push_back(std::move(parameter));
    } else {
        std::move(
            parameter.values.begin(), parameter.values.end(), std::back_inserter(same->values));
    }
}

CardProperty inVersion4(const CardProperty& property)
{
    CardProperty kept;
    kept.group = property.group;
    kept.name = property.name == "X-ABLABEL" ? "X-ABLabel" : property.name;
    kept.value = property.value;
    for (auto parameter : property.parameters) {
        if (!isKept(parameter)) {
            continue;
        }
        const bool isValue = parameter.name == "VALUE" && !parameter.values.empty();
        if (isValue && equalsIgnoringCase(parameter.values.front(), "URL")) {
            parameter.values = {"uri"};
        } else if (isValue && equalsIgnoringCase(parameter.values.front(), "INLINE")) {
            continue;
        }
        if (parameter.name == "TYPE") {
            movePreference(kept, parameter);
        }
        if (!parameter.values.empty()) {
            append(kept, std::move(parameter));
        }
    }
    return kept;
}

void removeParameters(CardProperty& property, std::initializer_list<std::string_view> names)
{
    auto& all = property.parameters;
    all.erase(
        std::remove_if(
            all.begin(),
            all.end(),
            [&](const CardParameter& each) {
                return std::find(names.begin(), names.end(), each.name) != names.end();
            }),
        all.end());
}

/// "data:image/jpeg;base64,…" as ENCODING=b;TYPE=JPEG.
void writeInline(CardProperty& property)
{
    constexpr std::string_view start = "data:";
    constexpr std::string_view middle = ";base64,";
    const std::size_t at = property.value.find(middle);
    if (property.value.rfind(start, 0) != 0 || at == std::string::npos) {
        return;
    }
    const std::string media = property.value.substr(start.size(), at - start.size());
    const auto found = std::find_if(mediaTypes.begin(), mediaTypes.end(), [&](const auto& each) {
        return each.media == media;
    });
    removeParameters(property, {"MEDIATYPE", "VALUE"});
    property.parameters.push_back({"ENCODING", {"b"}});
    if (media != unknownMedia) {
        property.parameters.push_back(
            {"TYPE", {found == mediaTypes.end() ? media : std::string(found->type)}});
    }
    property.value.erase(0, at + middle.size());
}

} // namespace

std::string extraLine(const CardProperty& property)
{
    const std::string_view value = trimmed(property.value);
    const bool nested = property.name == "AGENT" && equalsIgnoringCase(value, "BEGIN:VCARD");
    if (value.empty() || nested) {
        return {};
    }
    CardProperty kept = inVersion4(property);
    if (property.binary) {
        const std::string content = wholeBase64(property.value);
        if (content.empty()) {
            return {};
        }
        const std::string media = mediaTypeOf(property);
        if (media != unknownMedia) {
            removeParameters(kept, {"TYPE"});
        }
        removeParameters(kept, {"VALUE", "MEDIATYPE"});
        kept.value = "data:" + media + ";base64," + content;
    } else {
        kept.value = std::string(value);
    }
    return cardLine(kept);
}

CardProperty extraProperty(const CardProperty& kept, CardVersion version)
{
    CardProperty property = kept;
    if (version == CardVersion::V40) {
        return property;
    }
    const auto preference = property.parameter("PREF");
    const bool preferred = !preference.empty() && preference.front() == "1";
    removeParameters(property, {"PREF"});
    if (preferred) {
        property.parameters.push_back({"TYPE", {"pref"}});
    }
    writeInline(property);
    return property;
}

} // namespace asterism::vcard
