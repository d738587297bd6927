pragma ComponentBehavior: Bound

import QtLocation
import QtPositioning
import QtQuick
import Wastewatch.Map
import Wastewatch.Theme
import Wastewatch.Ui

// What is being drawn, as Qt Location's items in a map: the outline, a handle for each corner, and one between every two
// that makes a new corner where it is dragged to.
MapItemGroup {
    id: root

    required property MapPane pane
    required property ZoneSketch sketch
    readonly property color ink: sketch.kind === "forbidden" ? Theme.serious : Theme.accent

    function pixelsBetween(a: geoCoordinate, b: geoCoordinate): real {
        return a.isValid && b.isValid ? MapMath.pixelsOf(a.distanceTo(b), a.latitude, pane.map.zoomLevel) : 0;
    }
    function middle(a: geoCoordinate, b: geoCoordinate): geoCoordinate {
        return QtPositioning.coordinate((a.latitude + b.latitude) / 2, (a.longitude + b.longitude) / 2);
    }

    visible: sketch.open

    MapPolygon {
        visible: !root.sketch.isCorridor && root.sketch.corners.length > 2
        path: visible ? root.sketch.corners : []
        color: Qt.alpha(root.ink, 0.12)
        border.color: root.ink
        border.width: 2
    }
    MapPolyline {
        visible: root.sketch.isCorridor && root.sketch.corners.length > 1
        path: visible ? root.sketch.corners : []
        line.color: Qt.alpha(root.ink, 0.15)
        line.width: Math.min(400, 2 * MapMath.pixelsOf(root.sketch.halfWidth, root.pane.map.center.latitude, root.pane.map.zoomLevel))
    }
    MapPolyline {
        visible: root.sketch.corners.length > 1
        path: visible ? root.sketch.corners : []
        line.color: root.ink
        line.width: 2
    }
    MapItemView {
        incubateDelegates: false // there when they are grabbed
        model: root.sketch.open && !root.sketch.round ? Math.max(0, root.sketch.corners.length - (root.sketch.isCorridor ? 1 : 0)) : 0
        delegate: ZoneHandle {
            required property int index
            readonly property geoCoordinate before: root.sketch.corners[index] ?? QtPositioning.coordinate()
            readonly property geoCoordinate after: root.sketch.corners[(index + 1) % root.sketch.corners.length] ?? QtPositioning.coordinate()
            visible: root.sketch.corners.length > 1
            pane: root.pane
            place: root.middle(before, after)
            ink: root.ink
            strong: false
            label: qsTr("New corner between %1 and %2").arg(index + 1).arg((index + 1) % root.sketch.corners.length + 1)
            onDropped: at => root.sketch.insert(index + 1, at)
            onTapped: root.sketch.insert(index + 1, place)
        }
    }
    MapItemView {
        incubateDelegates: false // there when they are grabbed
        model: root.sketch.open && !root.sketch.round ? root.sketch.corners.length : 0
        delegate: ZoneHandle {
            required property int index
            pane: root.pane
            place: root.sketch.corners[index] ?? QtPositioning.coordinate()
            ink: root.ink
            strong: true
            chosen: root.sketch.current === index
            label: qsTr("Corner %1").arg(index + 1)
            onGrabbed: root.sketch.remember()
            onMoved: at => root.sketch.drag(index, at)
            onTapped: root.sketch.current = index
        }
    }
    // The sides at the chosen corner, or the radius.
    MapItemView {
        incubateDelegates: false
        model: root.sketch.open && (root.sketch.round || root.sketch.corners.length > 1) ? [-1, 0] : []
        delegate: ZoneLength {
            required property int modelData
            readonly property int count: root.sketch.corners.length
            readonly property int first: root.sketch.current + modelData
            readonly property bool exists: !root.sketch.isCorridor || (first >= 0 && first + 1 < count)
            from: root.sketch.round ? root.sketch.centre : exists && (count > 2 || modelData < 0) ? root.sketch.corners[(first + count) % count] ?? QtPositioning.coordinate() : QtPositioning.coordinate()
            to: root.sketch.round ? (modelData < 0 ? root.sketch.corners[0] ?? QtPositioning.coordinate() : QtPositioning.coordinate()) : root.sketch.corners[(first + 1 + count) % count] ?? QtPositioning.coordinate()
            pixels: root.pixelsBetween(from, to)
        }
    }
    ZoneHandle {
        visible: root.sketch.round && root.sketch.corners.length > 0
        pane: root.pane
        place: root.sketch.corners[0] ?? QtPositioning.coordinate()
        ink: root.ink
        strong: true
        label: qsTr("Edge of the circle")
        onGrabbed: root.sketch.remember()
        onMoved: at => root.sketch.dragCircle(root.sketch.centre, root.sketch.centre.distanceTo(at))
    }
    // Beside the middle of the shape, where no corner is likely to be.
    ZoneHandle {
        visible: root.sketch.corners.length > 1
        pane: root.pane
        place: root.sketch.middle
        offset: root.sketch.round ? 0 : 30
        ink: root.ink
        strong: true
        square: true
        label: qsTr("The whole shape")
        onGrabbed: root.sketch.grab()
        onMoved: at => root.sketch.dragTo(at)
    }
}
