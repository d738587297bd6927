import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// Datum and sources, bottom right of a map.
Rectangle {
    id: root

    required property real zoomLevel
    required property bool hasRoom
    required property bool raster // another ground than the built-in map

    width: label.implicitWidth + 12
    height: label.implicitHeight + 2
    color: Qt.alpha(Theme.land, 0.9)

    function sources(): string {
        if (root.raster)
            return ["WGS-84", RasterMap.gcj02 ? qsTr("tiles moved from GCJ-02") : "", RasterMap.credit, RasterMap.standsIn ? qsTr("below them: © OpenStreetMap contributors") : ""].filter(part => part !== "").join(" · ");
        return root.hasRoom ? qsTr("WGS-84 · schematic · © OpenStreetMap contributors, GeoNames, Natural Earth") : qsTr("WGS-84 · © OpenStreetMap contributors");
    }

    Label {
        id: label
        x: 6
        y: 1
        type: Typography.Caption
        color: Theme.mapLabel
        text: root.zoomLevel > MapMath.schematicZoom && !root.raster ? qsTr("Less exact than it looks at this zoom · %1").arg(root.sources()) : root.sources()
    }
}
