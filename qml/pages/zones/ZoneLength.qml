import QtLocation
import QtPositioning
import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// The length of a side of what is being drawn, at its middle; nothing where the side is too short for it.
MapQuickItem {
    id: root

    required property geoCoordinate from
    required property geoCoordinate to
    required property real pixels // of the side on the screen

    visible: from.isValid && to.isValid && pixels > 70
    coordinate: visible ? QtPositioning.coordinate((from.latitude + to.latitude) / 2, (from.longitude + to.longitude) / 2) : QtPositioning.coordinate()
    anchorPoint: Qt.point(label.width / 2 + 4, -8)
    sourceItem: Rectangle {
        width: label.implicitWidth + 8
        height: label.implicitHeight
        radius: 3
        color: Qt.alpha(Theme.surface, 0.9)
        Label {
            id: label
            x: 4
            type: Typography.Caption
            text: ZoneDrawing.lengthText(root.from, root.to)
        }
    }
}
