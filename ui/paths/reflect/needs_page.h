// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "actions/need_categories.h"
#include "analysis/sky_picture.h"
#include "ui/paths/reflect/reflect_path_page.h"

#include <set>

class QVBoxLayout;

namespace asterism::ui {

/// A6: which support would help, of the fourteen kinds or of one's own.
class NeedsPage : public ReflectPathPage {
    Q_OBJECT

public:
    explicit NeedsPage(ReflectPath& path);

    void refresh() override;
    void addAnswers(Sheet& sheet) override;
    QString part() const override;
    void openPart(const QString& part) override;
    bool takeEnter(QWidget* field) override;

private:
    void addGroup(Sector sector);
    void addOwnNeeds();
    void addRow(const QString& place, const Id<Need>& id, const actions::NeedCategory* category);
    QWidget* makeDetails(const QString& place, const Id<Need>& id);
    QWidget* makeKinds(const std::string& place, const Id<Need>& id);
    QWidget* makeImportance(const std::string& place, const Id<Need>& id);
    QWidget* makeFunction(const std::string& place, const Id<Need>& id);
    QWidget* makePurposes(const std::string& place, const Id<Need>& id);
    Id<Need> needOf(const actions::NeedCategory& category);
    void choose(const QString& place, Id<Need> id, const actions::NeedCategory* category, int when);
    void addOwn();

    QVBoxLayout* m_rows;
    LineEdit* m_own;
    std::set<Id<Need>> m_open; ///< whose details are shown
};

} // namespace asterism::ui
