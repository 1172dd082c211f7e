// SPDX-License-Identifier: MIT
#pragma once

#include <QCheckBox>
#include <QCoreApplication>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QString>

#include "domain/plan.h"
#include "guard/free_texts.h"
#include "ui/people/field_rows.h"
#include "ui/people/rhythm_field.h"
#include "ui/people/text_binding.h"
#include "ui/text/text.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/dots.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"
#include "ui/widgets/note_edit.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace asterism::ui {

/// Fields for the members of one row, edited in place: each is kept when it is left, as a step of
/// its own. Owns no widgets; they live in the rows.
template <Entity Record>
class RecordForm {
public:
    using Edit = std::function<void(Record&)>;
    /// Keeps one edit, of the field of that name. False when it cannot be.
    using Keep = std::function<bool(const QString& field, const Edit& edit)>;

    RecordForm(FieldRows* rows, Keep keep) : m_rows(rows), m_keep(std::move(keep)) { }

    LineEdit* line(
        const char* name,
        const QString& label,
        std::string Record::*member,
        Fold fold = Fold::WhileEmpty)
    {
        auto* field = named(new LineEdit, name, label);
        field->setFree(isFreeText(member));
        m_rows->add(label, field, fold);
        bindText(field, label, member);
        return field;
    }

    NoteEdit* note(
        const char* name,
        const QString& label,
        std::string Record::*member,
        Fold fold = Fold::WhileEmpty)
    {
        auto* field = named(new NoteEdit, name, label);
        field->setLines(2, 14);
        m_rows->add(label, field, fold);
        bindText(field, label, member);
        return field;
    }

    /// A text field that stands somewhere else on the page.
    template <typename Field>
    void bindText(Field* field, const QString& label, std::string Record::*member)
    {
        auto* binding = new TextBinding(field, [keep = m_keep, label, member](const QString& text) {
            return keep(label, [&](Record& record) { record.*member = utf8(text); });
        });
        add(
            field,
            [binding, member](const Record& record, bool isOther) {
                const QString text = qt(record.*member);
                isOther ? binding->showAnew(text) : binding->show(text);
            },
            [member](const Record& record) { return !(record.*member).empty(); });
        m_texts.push_back(binding);
    }

    template <Worded Enumeration>
    ComboBox* choice(
        const char* name,
        const QString& label,
        Enumeration Record::*member,
        Fold fold = Fold::Never)
    {
        auto* field = named(new ComboBox, name, label);
        field->template fill<Enumeration>();
        m_rows->add(label, field, fold);
        bindChoice(field, label, member);
        return field;
    }

    template <Worded Enumeration>
    void bindChoice(ComboBox* field, const QString& label, Enumeration Record::*member)
    {
        QObject::connect(
            field, &QComboBox::activated, field, [keep = m_keep, field, label, member] {
                const auto value = field->template chosen<Enumeration>();
                keep(label, [&](Record& record) {
                    record.*member = value.value_or(record.*member);
                });
            });
        add(
            field,
            [field, member](const Record& record, bool) { field->choose(record.*member); },
            [member](const Record& record) { return record.*member != Record{}.*member; });
    }

    template <Worded Enumeration>
    ComboBox* choice(
        const char* name,
        const QString& label,
        std::optional<Enumeration> Record::*member,
        const QString& nothing)
    {
        auto* field = named(new ComboBox, name, label);
        field->template fill<Enumeration>(nothing);
        m_rows->add(label, field);
        QObject::connect(
            field, &QComboBox::activated, field, [keep = m_keep, field, label, member] {
                keep(label, [&](Record& record) {
                    record.*member = field->template chosen<Enumeration>();
                });
            });
        add(
            field,
            [field, member](const Record& record, bool) { field->choose(record.*member); },
            [member](const Record& record) { return (record.*member).has_value(); });
        return field;
    }

    DateField* date(
        const char* name,
        const QString& label,
        PartialDate Record::*member,
        Day today,
        Leaning leaning = Leaning::Nearest)
    {
        auto* field = new DateField(today, leaning);
        field->setNames(name, label);
        m_rows->add(label, field);
        QObject::connect(
            field,
            &DateField::dateChanged,
            field,
            [keep = m_keep, label, member](const PartialDate& date) {
                keep(label, [&](Record& record) { record.*member = date; });
            });
        add(
            field,
            [field, member](const Record& record, bool) {
                if (field->date() != record.*member || field->isUnderstood()) {
                    field->setDate(record.*member);
                }
            },
            [member](const Record& record) { return !(record.*member).isEmpty(); });
        return field;
    }

    /// The words beside the box say what is on when it is ticked.
    QCheckBox* check(
        const char* name,
        const QString& label,
        const QString& words,
        bool Record::*member,
        Fold fold = Fold::WhileEmpty)
    {
        auto* field = named(new QCheckBox(words), name, words);
        m_rows->add(label, field, fold);
        QObject::connect(
            field, &QCheckBox::clicked, field, [keep = m_keep, label, member](bool on) {
                keep(label, [&](Record& record) { record.*member = on; });
            });
        add(
            field,
            [field, member](const Record& record, bool) { field->setChecked(record.*member); },
            [member](const Record& record) { return record.*member; });
        return field;
    }

    Dots* dots(
        const char* name,
        const QString& label,
        const QStringList& words,
        std::optional<int> Record::*member,
        Fold fold = Fold::WhileEmpty)
    {
        auto* field = named(new Dots(words), name, label);
        m_rows->add(label, field, fold);
        QObject::connect(field, &Dots::chosen, field, [keep = m_keep, label, member](int value) {
            keep(label, [&](Record& record) {
                record.*member = value == 0 ? std::nullopt : std::optional{value};
            });
        });
        add(
            field,
            [field, member](const Record& record, bool) {
                field->setValue((record.*member).value_or(0));
            },
            [member](const Record& record) { return (record.*member).has_value(); });
        return field;
    }

    /// A number from 1 on; 0 stands for not said.
    QSpinBox* number(
        const char* name,
        const QString& label,
        std::optional<int> Record::*member,
        int most,
        const QString& suffix = {},
        Fold fold = Fold::WhileEmpty)
    {
        auto* field = named(new QSpinBox, name, label);
        field->setRange(0, most);
        field->setSpecialValueText(QCoreApplication::translate("RecordForm", "not said"));
        field->setSuffix(suffix);
        field->setKeyboardTracking(false);
        field->setFocusPolicy(Qt::StrongFocus);
        m_rows->add(label, field, fold);
        QObject::connect(
            field, &QSpinBox::valueChanged, field, [keep = m_keep, label, member](int value) {
                keep(label, [&](Record& record) {
                    record.*member = value == 0 ? std::nullopt : std::optional{value};
                });
            });
        add(
            field,
            [field, member](const Record& record, bool) {
                const QSignalBlocker quiet(field);
                field->setValue((record.*member).value_or(0));
            },
            [member](const Record& record) { return (record.*member).has_value(); });
        return field;
    }

    /// A stretch of days in words.
    RhythmField* rhythm(
        const char* name,
        const QString& label,
        RhythmField::Asks asks,
        std::optional<int> Record::*member,
        Fold fold = Fold::WhileEmpty)
    {
        auto* field = new RhythmField(asks);
        field->setNames(name, label);
        m_rows->add(label, field, fold);
        QObject::connect(
            field,
            &RhythmField::daysChanged,
            field,
            [keep = m_keep, label, member](std::optional<int> days) {
                keep(label, [&](Record& record) { record.*member = days; });
            });
        add(
            field,
            [field, member](const Record& record, bool isOther) {
                if (isOther || field->days() != record.*member) {
                    field->setDays(record.*member);
                }
            },
            [member](const Record& record) { return (record.*member).has_value(); });
        return field;
    }

    /// Any other editor. `isOther`: of another row than before.
    void add(
        QWidget* editor,
        std::function<void(const Record&, bool isOther)> show,
        std::function<bool(const Record&)> isFilled)
    {
        m_fields.push_back({editor, std::move(show), std::move(isFilled)});
    }

    /// Shows a row: what it says by now, or another one, whose empty fields are folded then.
    void show(const Record& record)
    {
        const bool isOther = record.id != m_shown;
        m_shown = record.id;
        for (const auto& field : m_fields) {
            field.show(record, isOther);
            m_rows->setFilled(field.editor, field.isFilled(record));
        }
        if (isOther) {
            m_rows->foldEmpty();
        }
    }

    /// Keeps what was typed and not yet left.
    void keep()
    {
        for (auto* text : m_texts) {
            text->keep();
        }
    }

private:
    struct Field {
        QWidget* editor = nullptr;
        std::function<void(const Record&, bool)> show;
        std::function<bool(const Record&)> isFilled;
    };

    FieldRows* m_rows;
    Keep m_keep;
    Id<Record> m_shown;
    std::vector<Field> m_fields;
    std::vector<TextBinding*> m_texts;
};

} // namespace asterism::ui
