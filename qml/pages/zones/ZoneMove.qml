import QtQuick
import Wastewatch.Controls
import Wastewatch.Map
import Wastewatch.Theme
import Wastewatch.Ui

// Moves the whole shape that is being drawn without a pointer: its middle is typed, or nudged by steps on the screen.
Flow {
    id: root

    required property MapPane pane
    required property ZoneSketch sketch
    readonly property int step: 10 // pixels

    function nudge(right: int, down: int): void {
        const at = pane.map.fromCoordinate(sketch.middle, false);
        sketch.moveTo(pane.map.toCoordinate(Qt.point(at.x + right * step, at.y + down * step), false));
    }

    spacing: Theme.space4

    TextField {
        width: 172
        visible: !root.sketch.round // a circle has its centre
        label: qsTr("Middle of the shape: latitude, longitude")
        text: ZoneDesk.positionText(root.sketch.middle)
        onEditingFinished: if (text !== ZoneDesk.positionText(root.sketch.middle) && ZoneDesk.positionOf(text).isValid)
            root.sketch.moveTo(ZoneDesk.positionOf(text))
    }
    IconButton {
        icon.name: "arrow_left"
        text: qsTr("Move the shape west")
        onClicked: root.nudge(-1, 0)
    }
    IconButton {
        icon.name: "arrow_right"
        text: qsTr("Move the shape east")
        onClicked: root.nudge(1, 0)
    }
    IconButton {
        icon.name: "arrow_up"
        size: 16
        text: qsTr("Move the shape north")
        onClicked: root.nudge(0, -1)
    }
    IconButton {
        icon.name: "arrow_down"
        size: 16
        text: qsTr("Move the shape south")
        onClicked: root.nudge(0, 1)
    }
}
