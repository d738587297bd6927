pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Map
import Wastewatch.Theme
import Wastewatch.Ui

// The zone that is being drawn: its kind, name, width, corners or circle, and size. Everything can also be typed, so that
// nothing needs the pointer.
Column {
    id: root

    required property MapPane pane
    required property ZoneSketch sketch
    readonly property var kinds: ["zone", "forbidden", "corridor"]
    readonly property bool drawn: sketch.round ? sketch.centre.isValid : sketch.corners.length >= sketch.fewest
    readonly property string shortcoming: drawn ? ZoneDesk.shortcoming(sketch.kind, sketch.name, sketch.path(), sketch.halfWidth) : ""

    signal done

    function save(): void {
        if (!ZoneDesk.save(sketch.key, sketch.kind, sketch.name, sketch.path(), sketch.halfWidth))
            return;
        sketch.close();
        done();
    }
    function hint(): string {
        if (sketch.round)
            return sketch.centre.isValid ? qsTr("Click or drag the edge to set the radius. The square moves the circle.") : qsTr("Click the centre on the map, or add the map's middle.");
        return sketch.corners.length === 0 ? qsTr("Click the corners on the map, or add the map's middle.") : qsTr("Drag a corner to move it, a small circle to add one, the square to move the whole shape.");
    }
    // What is still needed before it can be saved; empty: nothing.
    function missing(): string {
        if (sketch.name.trim() === "")
            return qsTr("Type a name.");
        if (!drawn)
            return sketch.round ? qsTr("Set the centre.") : sketch.isCorridor ? qsTr("Draw at least two points.") : qsTr("Draw at least three corners.");
        return shortcoming;
    }
    function cancel(): void {
        ZoneDesk.forgetNews();
        sketch.close();
        done();
    }

    spacing: Theme.space12
    // What was drawn is not lost by a key: Escape leaves only what is as it was.
    Keys.onEscapePressed: event => {
        event.accepted = sketch.open;
        if (!sketch.changed)
            cancel();
    }
    Shortcut {
        sequences: [StandardKey.Undo]
        enabled: root.visible && root.sketch.open
        onActivated: root.sketch.undo()
    }

    SegmentedButtons {
        name: qsTr("Kind")
        labels: [qsTr("Zone"), qsTr("Forbidden zone"), qsTr("Corridor")]
        follows: true
        current: root.kinds.indexOf(root.sketch.kind)
        onChosen: index => root.sketch.setKind(root.kinds[index])
    }
    TextField {
        width: parent.width
        label: qsTr("Name")
        placeholderText: label
        maximumLength: 80
        text: root.sketch.name
        onTextEdited: root.sketch.name = text
    }
    Row {
        visible: root.sketch.isCorridor
        spacing: Theme.space8
        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Half width in metres")
        }
        TextField {
            width: 90
            label: qsTr("Half width in metres")
            inputMethodHints: Qt.ImhDigitsOnly
            text: root.sketch.halfWidth
            onEditingFinished: root.sketch.setHalfWidth(Number(text))
        }
    }
    Label {
        width: parent.width
        wrapMode: Text.Wrap
        isMuted: true
        text: root.hint()
    }
    ZoneRound {
        width: parent.width
        visible: root.sketch.round
        sketch: root.sketch
    }
    ZoneCorners {
        width: parent.width
        visible: !root.sketch.round
        sketch: root.sketch
    }
    Label {
        width: parent.width
        visible: text !== ""
        wrapMode: Text.Wrap
        text: ZoneDrawing.measured(root.sketch.kind, root.sketch.path(), root.sketch.halfWidth)
        Accessible.name: qsTr("Size: %1").arg(text)
    }
    ZoneMove {
        width: parent.width
        visible: root.sketch.corners.length > 1
        pane: root.pane
        sketch: root.sketch
    }
    Flow {
        width: parent.width
        spacing: Theme.space8
        Button {
            icon.name: "add"
            visible: !root.sketch.round || !root.sketch.centre.isValid
            text: qsTr("Add the map's middle")
            onClicked: root.sketch.add(root.pane.map.center)
        }
        Button {
            text: qsTr("Undo")
            enabled: root.sketch.changed
            onClicked: root.sketch.undo()
        }
    }
    Label {
        width: parent.width
        visible: text !== ""
        wrapMode: Text.Wrap
        color: Theme.critical
        text: ZoneDesk.problem !== "" ? ZoneDesk.problem : root.sketch.name === "" ? "" : root.shortcoming
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    Row {
        spacing: Theme.space8
        Button {
            kind: "filled"
            text: qsTr("Save")
            blocked: root.missing()
            onClicked: root.save()
        }
        Button {
            text: qsTr("Cancel")
            onClicked: root.cancel()
        }
    }
}
