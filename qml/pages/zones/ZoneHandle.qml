import QtLocation
import QtPositioning
import QtQuick
import Wastewatch.Map
import Wastewatch.Theme

// A corner that can be dragged, the middle between two, or, square, the whole shape.
MapQuickItem {
    id: root

    required property MapPane pane
    required property geoCoordinate place
    required property color ink
    required property bool strong
    required property string label
    property bool chosen: false
    property bool square: false
    property int offset: 0 // pixels below its place

    signal grabbed
    signal moved(at: geoCoordinate) // while it is dragged
    signal dropped(at: geoCoordinate)
    signal tapped

    function under(scene: point): geoCoordinate {
        const at = pane.map.mapFromItem(null, scene.x, scene.y);
        return pane.map.toCoordinate(Qt.point(at.x, at.y - offset), false);
    }

    coordinate: place
    anchorPoint: Qt.point(12, 12 - offset)
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
            radius: root.square ? 3 : width / 2
            color: root.chosen ? root.ink : Theme.surface
            border.width: 2
            border.color: root.ink
            opacity: root.strong ? 1 : 0.8
        }
        DragHandler {
            target: null
            grabPermissions: PointerHandler.CanTakeOverFromItems | PointerHandler.CanTakeOverFromHandlersOfDifferentType
            onCentroidChanged: if (active)
                root.moved(root.under(centroid.scenePosition))
            onActiveChanged: if (active)
                root.grabbed()
            else
                root.dropped(root.under(centroid.scenePosition))
        }
        TapHandler {
            onTapped: root.tapped()
        }
    }
}
