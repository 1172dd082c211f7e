// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/sky_picture.h"

// A sky as it is after a year with the program: fourteen needs and people of every kind.

namespace asterism::samples {

inline SkyPicture demoPicture()
{
    SkyPicture picture;
    const auto need = [&](const char* id, const char* title, Sector sector, int importance) {
        picture.needs.push_back({id, title, sector, importance});
    };
    need("N1", "Regular formal clinical supervision", Sector::ClinicalDepth, 5);
    need("N2", "A place to be held after critical incidents", Sector::PeerSupport, 5);
    need("N3", "Feedback on recorded trauma sessions", Sector::ClinicalDepth, 5);
    need("N4", "Short-notice consultation on suicide risk", Sector::ClinicalDepth, 5);
    need("N5", "A peer consultation group", Sector::PeerSupport, 4);
    need("N6", "A role model: bilingual clinician", Sector::Courage, 3);
    need("N7", "Fees, bookkeeping and tax", Sector::Career, 4);
    need("N8", "Someone who puts my name forward", Sector::Career, 4);
    need("N9", "Feedback on writing and research design", Sector::CraftAndResearch, 3);
    need("N10", "Cultural idioms and interpreter practice", Sector::Belonging, 3);
    need("N11", "Accountability for rest and running", Sector::LifeAndBalance, 3);
    need("N12", "How the board reads its own rules", Sector::Career, 4);
    struct Row {
        const char* id;
        const char* name;
        StarKind kind;
        int closeness;
        Sector sector;
        StarLine line;
        Giver giver;
        std::vector<std::string> needs;
        std::optional<int> days;
        double given;
        double received;
    };
    using enum StarKind;
    const auto active = StarLine::Active;
    const std::vector<Row> rows{
        {"P01",
         "Dr Rosalind Achterberg",
         Supervisor,
         5,
         Sector::ClinicalDepth,
         active,
         Giver::ToMe,
         {"N1", "N2", "N4", "N8"},
         6,
         2,
         5},
        {"P02",
         "Tomas Okafor",
         Guide,
         3,
         Sector::ClinicalDepth,
         active,
         Giver::ToMe,
         {"N3"},
         33,
         1,
         3},
        {"P03",
         "Lena Sorby",
         Peer,
         4,
         Sector::PeerSupport,
         active,
         Giver::Both,
         {"N2", "N5"},
         19,
         3,
         3},
        {"P04",
         "Dev Malhotra",
         Peer,
         3,
         Sector::PeerSupport,
         active,
         Giver::Both,
         {"N4", "N5"},
         47,
         1,
         1},
        {"P05", "Ji-woo Han", Peer, 4, Sector::PeerSupport, active, Giver::Both, {"N5"}, 19, 0, 2},
        {"P06",
         "Prof. Marguerite Doyle",
         Guide,
         3,
         Sector::CraftAndResearch,
         StarLine::UnderWay,
         Giver::ToMe,
         {},
         1123,
         0,
         1},
        {"P07",
         "Samir Haddad",
         Guide,
         2,
         Sector::Courage,
         active,
         Giver::ToMe,
         {"N6", "N7"},
         56,
         0,
         1},
        {"P08",
         "Beatriz Quintana",
         Guide,
         2,
         Sector::Career,
         active,
         Giver::ToMe,
         {"N7"},
         103,
         0,
         1},
        {"P09",
         "Dr Henrik Vale",
         Connector,
         3,
         Sector::Career,
         active,
         Giver::Both,
         {"N8"},
         5,
         4,
         2},
        {"P10",
         "Noor Siddiqui",
         Guide,
         2,
         Sector::Belonging,
         active,
         Giver::Both,
         {"N10"},
         54,
         1,
         1},
        {"P11",
         "Owen Bright",
         Peer,
         5,
         Sector::LifeAndBalance,
         active,
         Giver::Both,
         {"N11"},
         11,
         2,
         2},
        {"P12", "Camille Tran", Learner, 3, Sector::GivingOn, active, Giver::FromMe, {}, 56, 2, 0},
        {"P13",
         "Dr Isolde Brandt",
         Guide,
         1,
         Sector::ClinicalDepth,
         StarLine::UnderWay,
         Giver::ToMe,
         {},
         std::nullopt,
         0,
         0},
        {"P14",
         "Gareth Pym",
         Guide,
         1,
         Sector::Career,
         StarLine::Resting,
         Giver::ToMe,
         {},
         std::nullopt,
         0,
         0},
        {"G01",
         "Thursday peer group",
         Group,
         4,
         Sector::PeerSupport,
         active,
         Giver::Both,
         {"N5"},
         19,
         0,
         0},
    };
    for (const Row& row : rows) {
        Star star;
        star.id = row.id;
        star.relationship = row.kind == Group ? "" : std::string("R") + row.id;
        star.name = row.name;
        star.initials = initialsOf(row.name);
        star.kind = row.kind;
        star.closeness = row.closeness;
        star.sector = row.sector;
        star.line = row.line;
        star.giver = row.giver;
        star.needs = row.needs;
        star.daysSince = row.days;
        star.recency = row.days ? 60.0 / (60 + *row.days) : 0;
        star.given = row.given;
        star.received = row.received;
        picture.stars.push_back(star);
    }
    picture.openPlaces.push_back(
        {"N9", "Feedback on writing and research design", Sector::CraftAndResearch, 3});
    picture.openPlaces.push_back(
        {"N12", "How the board reads its own rules", Sector::Career, 4, true});
    return picture;
}

} // namespace asterism::samples
