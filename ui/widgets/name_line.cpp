// SPDX-License-Identifier: MIT
#include "ui/widgets/name_line.h"

#include <QAbstractItemView>
#include <QCompleter>

namespace asterism::ui {

NameLine::NameLine(const QStringList& knownNames, QWidget* parent) : LineEdit(parent)
{
    setFree(false);
    QStringList names = knownNames;
    names.removeDuplicates();
    auto* completer = new QCompleter(names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    setCompleter(completer);
    setPlaceholderText(tr("a name"));
    // The completer writes the name into the line only after it has said so.
    connect(
        completer,
        qOverload<const QString&>(&QCompleter::activated),
        this,
        [this](const QString& name) { emit personNamed(name.simplified()); },
        Qt::QueuedConnection);
    connect(this, &QLineEdit::returnPressed, this, &NameLine::takeEnter);
}

void NameLine::takeEnter()
{
    const bool isChoosing
        = completer()->popup()->isVisible() && completer()->popup()->currentIndex().isValid();
    if (isChoosing) {
        return;
    }
    const QString name = text().simplified();
    if (name.isEmpty()) {
        emit nobodyNamed();
    } else {
        emit personNamed(name);
    }
}

} // namespace asterism::ui
