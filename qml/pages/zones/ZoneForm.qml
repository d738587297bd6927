pragma ComponentBehavior: Bound

import QtPositioning
import QtQuick
import Wastewatch.Controls
import Wastewatch.Map
import Wastewatch.Theme
import Wastewatch.Ui

// The zone that is being drawn: its kind, name, width and corners. Each corner can also be typed, so that nothing needs
// the pointer.
Column {
    id: root

    required property MapPane pane
    required property ZoneSketch sketch
    readonly property var kinds: ["zone", "forbidden", "corridor"]
    readonly property string shortcoming: sketch.corners.length < sketch.fewest ? "" : ZoneDesk.shortcoming(sketch.kind, sketch.name, sketch.path(), sketch.halfWidth)

    signal done

    function save(): void {
        if (!ZoneDesk.save(sketch.key, sketch.kind, sketch.name, sketch.path(), sketch.halfWidth))
            return;
        sketch.close();
        done();
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
        onChosen: index => root.sketch.kind = root.kinds[index]
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
            onEditingFinished: root.sketch.halfWidth = Number(text)
        }
    }
    Label {
        width: parent.width
        wrapMode: Text.Wrap
        isMuted: true
        text: root.sketch.corners.length === 0 ? qsTr("Click the corners on the map, or add the map's middle.") : qsTr("Drag a corner to move it, a small circle to add one.")
    }
    ListView {
        id: list
        width: parent.width
        height: Math.min(count, 6) * Theme.rowHeight
        clip: true
        model: root.sketch.corners.length
        currentIndex: root.sketch.current
        delegate: Row {
            id: corner
            required property int index
            readonly property geoCoordinate at: root.sketch.corners[index] ?? QtPositioning.coordinate()
            width: list.width
            height: Theme.rowHeight
            spacing: Theme.space8
            Label {
                anchors.verticalCenter: parent.verticalCenter
                width: 28
                horizontalAlignment: Text.AlignRight
                isMuted: root.sketch.current !== corner.index
                text: corner.index + 1
            }
            TextField {
                anchors.verticalCenter: parent.verticalCenter
                height: 28
                width: 190
                label: qsTr("Corner %1: latitude, longitude").arg(corner.index + 1)
                text: ZoneDesk.positionText(corner.at)
                error: ZoneDesk.positionOf(text).isValid ? "" : qsTr("Not a position")
                onActiveFocusChanged: if (activeFocus)
                    root.sketch.current = corner.index
                // Passing through must not round the corner to what is shown of it.
                onEditingFinished: if (text !== ZoneDesk.positionText(corner.at))
                    root.sketch.move(corner.index, ZoneDesk.positionOf(text))
            }
            IconButton {
                anchors.verticalCenter: parent.verticalCenter
                icon.name: "dismiss"
                text: qsTr("Remove corner %1").arg(corner.index + 1)
                onClicked: root.sketch.remove(corner.index)
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.space8
        Button {
            icon.name: "add"
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
            enabled: root.sketch.corners.length >= root.sketch.fewest && root.sketch.name.trim() !== "" && root.shortcoming === ""
            onClicked: root.save()
        }
        Button {
            text: qsTr("Cancel")
            onClicked: root.cancel()
        }
    }
}
