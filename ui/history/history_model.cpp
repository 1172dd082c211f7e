// SPDX-License-Identifier: MIT
#include "ui/history/history_model.h"

#include <QDateTime>
#include <QLocale>

#include "storage/folding.h"
#include "ui/text/dates.h"
#include "ui/text/deeds.h"
#include "ui/text/text.h"

#include <algorithm>

namespace asterism::ui {
namespace {

QDateTime moment(const HistoryEntry& entry)
{
    return QDateTime::fromMSecsSinceEpoch(entry.at);
}

QString dayTitle(const QDate& date, Day today)
{
    const Day day = toDay(date);
    if (daysBetween(day, today) <= 1 && day <= today) {
        const QString near = relative(PartialDate(day), today);
        return near.left(1).toUpper() + near.mid(1);
    }
    return exactDate(PartialDate(day));
}

} // namespace

HistoryModel::HistoryModel(PlanSession& session, QObject* parent)
    : QAbstractListModel(parent), m_session(session)
{
}

void HistoryModel::refresh()
{
    m_entries = m_session.store().history();
    build();
}

void HistoryModel::setWords(const QString& words)
{
    m_words = words.simplified();
    build();
}

void HistoryModel::setOnlyRemoved(bool onlyRemoved)
{
    m_onlyRemoved = onlyRemoved;
    build();
}

bool HistoryModel::canPutBack(const HistoryEntry& entry) const
{
    if (entry.deed.verb != Verb::Remove || entry.undone) {
        return false;
    }
    return std::ranges::none_of(m_entries, [&](const HistoryEntry& later) {
        return later.id > entry.id && later.deed.verb == Verb::PutBack && !later.undone
            && later.deed.what == entry.deed.what && later.deed.subject == entry.deed.subject;
    });
}

bool HistoryModel::isWanted(const HistoryEntry& entry) const
{
    if (m_onlyRemoved && !canPutBack(entry)) {
        return false;
    }
    const std::string title = foldFully(utf8(words(entry.deed)));
    for (const QString& word : m_words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (title.find(foldFully(utf8(word))) == std::string::npos) {
            return false;
        }
    }
    return true;
}

void HistoryModel::build()
{
    beginResetModel();
    m_lines.clear();
    QDate day;
    for (const HistoryEntry& entry : m_entries) {
        if (!isWanted(entry)) {
            continue;
        }
        if (const QDate date = moment(entry).date(); date != day) {
            day = date;
            m_lines.push_back({dayTitle(date, m_session.today()), {}});
        }
        m_lines.push_back({QString(), entry});
    }
    endResetModel();
}

const HistoryEntry* HistoryModel::entry(int row) const
{
    if (row < 0 || row >= rowCount()) {
        return nullptr;
    }
    const Line& line = m_lines.at(static_cast<std::size_t>(row));
    return line.heading.isEmpty() ? &line.entry : nullptr;
}

int HistoryModel::rowOf(std::int64_t id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (const HistoryEntry* each = entry(row); each != nullptr && each->id == id) {
            return row;
        }
    }
    return -1;
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QString HistoryModel::spoken(const Line& line) const
{
    const QString time = QLocale().toString(moment(line.entry).time(), QLocale::ShortFormat);
    const QString what = words(line.entry.deed);
    return line.entry.undone ? tr("%1, %2, undone").arg(time, what) : tr("%1, %2").arg(time, what);
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    const Line& line = m_lines.at(static_cast<std::size_t>(index.row()));
    if (!line.heading.isEmpty()) {
        const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return isText ? QVariant(line.heading) : role == IsHeading ? QVariant(true) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return words(line.entry.deed);
    case Qt::AccessibleTextRole:
        return spoken(line);
    case Time:
        return QLocale().toString(moment(line.entry).time(), QLocale::ShortFormat);
    case IsUndone:
        return line.entry.undone;
    case CanPutBack:
        return canPutBack(line.entry);
    case IsHeading:
        return false;
    default:
        return {};
    }
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex& index) const
{
    return entry(index.row()) != nullptr ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                         : Qt::NoItemFlags;
}

} // namespace asterism::ui
