import QtQuick
import Wastewatch.Ui

// Drag, pinch, wheel, double click and tap, given to a camera.
Item {
    id: root

    required property MapCamera camera
    required property bool takesWheel // without Ctrl

    signal moved(dx: real, dy: real)
    signal tapped(x: real, y: real)

    DragHandler {
        id: drag
        property point last
        target: null
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchScreen | PointerDevice.TouchPad
        onActiveChanged: last = Qt.point(0, 0)
        onActiveTranslationChanged: {
            root.moved(activeTranslation.x - last.x, activeTranslation.y - last.y);
            last = Qt.point(activeTranslation.x, activeTranslation.y);
        }
    }
    PinchHandler {
        target: null
        onScaleChanged: delta => root.camera.zoomAt(Math.log2(delta), centroid.position.x, centroid.position.y)
    }
    WheelHandler {
        acceptedModifiers: root.takesWheel ? Qt.KeyboardModifierMask : Qt.ControlModifier
        onWheel: event => root.camera.zoomAt(event.angleDelta.y / 240, event.x, event.y)
    }
    TapHandler {
        onSingleTapped: point => root.tapped(point.position.x, point.position.y)
        onDoubleTapped: point => root.camera.zoomAt(1, point.position.x, point.position.y)
    }
}
