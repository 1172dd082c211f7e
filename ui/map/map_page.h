// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/app/plan_session.h"
#include "ui/map/sky_painter.h"

#include <map>
#include <optional>
#include <string>

class QMenu;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace asterism::ui {

class Banner;
class Constellation;
class MapDetail;
class PageHeader;
class SegmentedChoice;
class SkyLegend;
class SkyTable;

/// The map of the plan with its list twin, the detail of what is selected, and the legend.
class MapPage : public QWidget {
    Q_OBJECT

public:
    enum class Picture { Png, Svg, Pdf };

    explicit MapPage(PlanSession& session, QWidget* parent = nullptr);

    /// Selects a person, group or need.
    void select(const QString& id);
    void showList(bool list);
    bool isList() const;

    /// Asks for a file and writes the sheet to it.
    void savePicture(Picture picture);
    /// Writes the sheet; false when that did not work.
    bool writePicture(const QString& path, Picture picture) const;
    void print();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeSide();
    void fillHeader();
    void connectSky();
    void refresh();
    void showSelected();
    std::set<std::string> putByHand() const;
    void keepAngles();
    std::map<std::string, double> keptAngles() const;
    void setCloseness(const QString& id, Ring ring);
    void setAngle(const QString& id, double degrees);
    void leaveOpen(bool onPurpose);
    void openStar(const QString& id);
    void showImagining();
    void writeOrTell(const QString& path, Picture picture);
    const Star* star(const QString& id) const;
    const OpenPlace* place(const QString& id) const;

    PlanSession& m_session;
    PageHeader* m_header;
    Banner* m_imagining;
    QVBoxLayout* m_content = nullptr;
    QStackedWidget* m_views;
    Constellation* m_sky;
    SkyTable* m_table;
    QWidget* m_empty;
    QWidget* m_side;
    MapDetail* m_detail;
    SkyLegend* m_legend;
    SegmentedChoice* m_choice;
    QPushButton* m_listButton = nullptr;
    bool m_wantsList = false;
    bool m_wantsSide = true;
};

} // namespace asterism::ui
