import QtLocation
import QtPositioning
import QtQuick

// Drag, pinch, wheel, double click and tap over a Map. The place under the pointer stays under it; the map itself moves
// the camera (`hold`, `zoomBy`), so that there is one place where it is kept in its limits.
//
// The handlers have no properties of their own: a DragHandler with one would count as another type and take the grab
// from the handle of a vertex.
Item {
    id: root

    required property Map map
    required property bool takesWheel // without Ctrl

    property bool doubleTapZooms: true

    property geoCoordinate held
    property real zoomAtStart

    signal hold(coordinate: geoCoordinate, at: point)
    signal zoomBy(steps: real, at: point)
    signal zoomTo(level: real, coordinate: geoCoordinate, at: point)
    signal tapped(at: point)

    function grab(at: point): void {
        held = map.toCoordinate(at, false);
        zoomAtStart = map.zoomLevel;
    }

    DragHandler {
        target: null
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchScreen | PointerDevice.TouchPad
        onActiveChanged: if (active)
            root.grab(centroid.pressPosition)
        onCentroidChanged: if (active)
            root.hold(root.held, centroid.position)
    }
    PinchHandler {
        target: null
        onActiveChanged: if (active)
            root.grab(centroid.position)
        onActiveScaleChanged: if (active)
            root.zoomTo(root.zoomAtStart + Math.log2(activeScale), root.held, centroid.position)
        onTranslationChanged: if (active)
            root.hold(root.held, centroid.position)
    }
    WheelHandler {
        acceptedModifiers: root.takesWheel ? Qt.KeyboardModifierMask : Qt.ControlModifier
        onWheel: event => root.zoomBy(event.angleDelta.y / 240, Qt.point(event.x, event.y))
    }
    TapHandler {
        onSingleTapped: point => root.tapped(point.position)
        onDoubleTapped: point => {
            if (root.doubleTapZooms)
                root.zoomBy(1, point.position);
        }
    }
}
