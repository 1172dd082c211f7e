// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include "domain/dates.h"

#include <variant>
#include <vector>

namespace asterism::ui {

/// What stands on paper, piece by piece: an agreement for both, a preparation card, evidence of
/// hours. It says what, sheet_pages.h says where on which page. Every text is plain text.
class Sheet {
public:
    struct Column {
        QString title;
        double share = 1;      ///< of the width, against the other columns
        bool isNumber = false; ///< stands to the right
    };

    struct Heading {
        QString text;
    };
    struct Paragraph {
        QString text;
        bool isQuiet = false; ///< smaller and grey: a source, a note
    };
    struct Point {
        QString text;
    };
    struct TickBox {
        QString text;
        bool isTicked = false;
    };
    struct Fact {
        QString name;
        QString value;
    };
    struct Table {
        std::vector<Column> columns;
        std::vector<QStringList> rows;
    };
    /// Lines to sign on, two beside each other, with room for the date.
    struct Signatures {
        QStringList who;
    };
    struct Gap { };
    using Piece = std::variant<Heading, Paragraph, Point, TickBox, Fact, Table, Signatures, Gap>;

    Sheet(QString title, Day made) : m_title(std::move(title)), m_made(made) { }

    void add(Piece piece) { m_pieces.push_back(std::move(piece)); }
    void addHeading(QString text) { m_pieces.push_back(Heading{std::move(text)}); }
    void addText(QString text) { m_pieces.push_back(Paragraph{std::move(text)}); }
    void addQuiet(QString text) { m_pieces.push_back(Paragraph{std::move(text), true}); }
    void addPoint(QString text) { m_pieces.push_back(Point{std::move(text)}); }
    void addBox(QString text, bool isTicked)
    {
        m_pieces.push_back(TickBox{std::move(text), isTicked});
    }
    void addFact(QString name, QString value)
    {
        m_pieces.push_back(Fact{std::move(name), std::move(value)});
    }
    void addTable(std::vector<Column> columns, std::vector<QStringList> rows)
    {
        m_pieces.push_back(Table{std::move(columns), std::move(rows)});
    }
    void addSignatures(QStringList who) { m_pieces.push_back(Signatures{std::move(who)}); }
    void addGap() { m_pieces.push_back(Gap{}); }

    const QString& title() const { return m_title; }
    Day made() const { return m_made; }
    const std::vector<Piece>& pieces() const { return m_pieces; }

    /// The same words without the paper, a line a piece: for a screen reader and for tests.
    QString plainText() const;

private:
    QString m_title;
    Day m_made;
    std::vector<Piece> m_pieces;
};

} // namespace asterism::ui
