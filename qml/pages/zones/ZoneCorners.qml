pragma ComponentBehavior: Bound

import QtPositioning
import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// The corners of what is being drawn, each with its position to be typed and the length of the side that leads to it.
ListView {
    id: root

    required property ZoneSketch sketch

    height: Math.min(count, 6) * Theme.rowHeight
    clip: true
    model: sketch.corners.length
    currentIndex: sketch.current
    delegate: Row {
        id: corner
        required property int index
        readonly property geoCoordinate at: root.sketch.corners[index] ?? QtPositioning.coordinate()
        width: root.width
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
            width: 172
            label: qsTr("Corner %1: latitude, longitude").arg(corner.index + 1)
            text: ZoneDesk.positionText(corner.at)
            error: ZoneDesk.positionOf(text).isValid ? "" : qsTr("Not a position")
            onActiveFocusChanged: if (activeFocus)
                root.sketch.current = corner.index
            // Passing through must not round the corner to what is shown of it.
            onEditingFinished: if (text !== ZoneDesk.positionText(corner.at))
                root.sketch.move(corner.index, ZoneDesk.positionOf(text))
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(0, corner.width - 28 - 172 - 32 - 3 * Theme.space8)
            type: Typography.Caption
            isMuted: true
            text: corner.index === 0 ? "" : ZoneDrawing.lengthText(root.sketch.corners[corner.index - 1] ?? QtPositioning.coordinate(), corner.at)
        }
        IconButton {
            anchors.verticalCenter: parent.verticalCenter
            icon.name: "dismiss"
            text: qsTr("Remove corner %1").arg(corner.index + 1)
            onClicked: root.sketch.remove(corner.index)
        }
    }
}
