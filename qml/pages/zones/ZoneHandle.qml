import QtLocation
import QtPositioning
import QtQuick
import Wastewatch.Map
import Wastewatch.Theme

// A corner that can be dragged, or the middle between two.
MapQuickItem {
    id: root

    required property MapPane pane
    required property geoCoordinate place
    required property color ink
    required property bool strong
    required property string label
    property bool chosen: false

    signal grabbed
    signal moved(at: geoCoordinate) // while it is dragged
    signal dropped(at: geoCoordinate)
    signal tapped

    coordinate: place
    anchorPoint: Qt.point(12, 12)
    sourceItem: Item {
        width: 24
        height: 24
        Accessible.role: Accessible.Button
        Accessible.name: root.label
        Accessible.onPressAction: root.tapped()

        Rectangle {
            anchors.centerIn: parent
            width: root.strong ? 14 : 10
            height: width
            radius: width / 2
            color: root.chosen ? root.ink : Theme.surface
            border.width: 2
            border.color: root.ink
            opacity: root.strong ? 1 : 0.8
        }
        DragHandler {
            target: null
            grabPermissions: PointerHandler.CanTakeOverFromItems | PointerHandler.CanTakeOverFromHandlersOfDifferentType
            onCentroidChanged: if (active)
                root.moved(root.pane.map.toCoordinate(root.pane.map.mapFromItem(null, centroid.scenePosition.x, centroid.scenePosition.y), false))
            onActiveChanged: if (active)
                root.grabbed()
            else
                root.dropped(root.pane.map.toCoordinate(root.pane.map.mapFromItem(null, centroid.scenePosition.x, centroid.scenePosition.y), false))
        }
        TapHandler {
            onTapped: root.tapped()
        }
    }
}
