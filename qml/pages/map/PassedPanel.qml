pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// Who passed a place: the place, how near, how long ago; below them who it was, each opening its replay at that moment.
FocusScope {
    id: root

    required property PassersModel model

    DropArea {
        anchors.fill: parent
        onEntered: drag => drag.accepted = drag.urls.length === 1 && root.model.isPhoto(drag.urls[0])
        onDropped: drop => root.model.openPhoto(drop.urls[0])
    }
    Column {
        id: head
        x: Theme.space16
        y: Theme.space12
        width: parent.width - 2 * x
        spacing: Theme.space8
        PassedPlace {
            width: parent.width
            model: root.model
        }
        PassedQuestion {
            width: parent.width
            model: root.model
        }
        Label {
            width: parent.width
            visible: text !== "" && root.model.answered && !root.model.busy
            type: Typography.Caption
            isMuted: true
            wrapMode: Text.Wrap
            text: root.model.note
        }
        Button {
            visible: root.model.placed && !root.model.busy
            text: qsTr("Report what was found here")
            icon.name: "gavel"
            onClicked: report.show()
        }
        Row {
            visible: root.model.busy
            spacing: Theme.space8
            ProgressBar {
                anchors.verticalCenter: parent.verticalCenter
                width: head.width - cancel.width - Theme.space8
                share: Math.max(0, root.model.progress)
                name: qsTr("Searching the tracks of every device")
            }
            Button {
                id: cancel
                text: qsTr("Cancel")
                onClicked: root.model.cancel()
            }
        }
    }
    Rectangle {
        y: pane.y - 1
        width: parent.width
        height: 1
        color: Theme.divider
    }
    ListPane {
        id: pane
        y: head.y + head.height + Theme.space12
        width: root.width
        height: root.height - y
        name: qsTr("Who passed here")
        focus: true
        rows: root.model.rows
        onRowActivated: row => {
            if (row >= 0)
                Navigator.open(root.model.rows.replayOf(row));
        }
        delegate: ListRow {
            required property int index
            required property string pictured
            icon.name: pictured
            onClicked: Navigator.open(root.model.rows.replayOf(index))
        }
    }
    ErrorState {
        anchors.fill: pane
        visible: root.model.problem !== "" && !root.model.busy
        text: qsTr("The search failed")
        meaning: root.model.problem
        detail: root.model.problemDetail
        action: qsTr("Try again")
        onActivated: root.model.search()
    }
    PassedReport {
        id: report
        model: root.model
    }
    EmptyState {
        anchors.fill: pane
        visible: !root.model.busy && root.model.problem === "" && pane.count === 0
        icon: "location"
        text: root.model.answered ? qsTr("Nobody who reports positions was near in this time.") : qsTr("Click the map, type coordinates, or drop a photo of what was found.")
    }
}
