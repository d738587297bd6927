import QtQuick
import Wastewatch.Map

// Zones beside a map: the list, or the form of the one that is being drawn.
Item {
    id: root

    required property MapPane pane
    required property ZoneSketch sketch

    implicitHeight: sketch.open ? form.implicitHeight : list.implicitHeight

    ZoneList {
        id: list
        visible: !root.sketch.open
        width: parent.width
        pane: root.pane
        sketch: root.sketch
    }
    ZoneForm {
        id: form
        visible: root.sketch.open
        width: parent.width
        pane: root.pane
        sketch: root.sketch
        onDone: list.forceActiveFocus()
    }
}
