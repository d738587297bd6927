pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// Beside a replayed map: what each device says at the moment shown, the colours of the path, files, and every event as a
// list.
FocusScope {
    id: root

    required property ReplayModel replay
    readonly property replayPage page: replay.page
    readonly property var told: page.events.filter(event => event.kind !== "heard")
    readonly property laneEvent blankEvent: ({})
    readonly property replayState blankState: ({})

    signal pictureWanted

    EmptyState {
        anchors.fill: parent
        visible: root.replay.subject === ""
        icon: "history"
        text: qsTr("Choose a truck, a tracker or a batch and press Replay.")
        action: qsTr("Show the list")
        onActivated: Navigator.openPage("map")
    }
    ErrorState {
        anchors.fill: parent
        visible: root.replay.problem !== ""
        text: qsTr("This replay could not be opened")
        meaning: root.replay.problem
        detail: root.replay.problemDetail
        action: qsTr("Try again")
        onActivated: root.replay.retry()
    }
    Column {
        x: Theme.space16
        y: Theme.space16
        width: parent.width - 2 * x
        spacing: Theme.space12
        visible: root.replay.busy && !root.replay.loaded
        LoadingBlocks {
            width: parent.width
            rows: 4
            text: qsTr("Opening the replay")
        }
        Button {
            text: qsTr("Cancel")
            onClicked: root.replay.cancel()
        }
    }
    KeyList {
        id: list
        anchors.fill: parent
        visible: root.replay.loaded && root.replay.problem === ""
        focus: true
        model: root.told.length
        Accessible.name: qsTr("What happened")
        onRowActivated: row => root.replay.time = root.told[row].from
        header: Column {
            width: list.width
            leftPadding: Theme.space16
            rightPadding: Theme.space16
            topPadding: Theme.space12
            bottomPadding: Theme.space8
            spacing: Theme.space8
            onHeightChanged: Qt.callLater(list.positionViewAtBeginning)
            readonly property real room: width - leftPadding - rightPadding
            Label {
                width: parent.room
                type: Typography.Title
                text: root.page.title
                Accessible.role: Accessible.Heading
            }
            Label {
                width: parent.room
                visible: text !== ""
                wrapMode: Text.Wrap
                text: root.page.note
            }
            ReplayPeriod {
                width: parent.room
                replay: root.replay
            }
            Repeater {
                model: root.replay.states.length
                ReplayDeviceRow {
                    required property int index
                    width: list.width - 2 * Theme.space16
                    entry: root.replay.states[index] ?? root.blankState
                    totals: root.page.totals[index]?.value ?? ""
                }
            }
            ReplayColours {
                width: parent.room
                replay: root.replay
            }
            ReplaySwitches {
                width: parent.room
                replay: root.replay
            }
            ReplayExport {
                width: parent.room
                replay: root.replay
                onPictureWanted: root.pictureWanted()
            }
            Flow {
                width: parent.room
                spacing: Theme.space8
                Button {
                    visible: root.page.batchLink !== ""
                    text: qsTr("Open batch")
                    icon.name: "box"
                    onClicked: Navigator.open(root.page.batchLink)
                }
                Button {
                    visible: root.page.alertLink !== ""
                    text: qsTr("Open alert")
                    icon.name: "alert"
                    onClicked: Navigator.open(root.page.alertLink)
                }
            }
            Label {
                width: parent.room
                type: Typography.Section
                text: qsTr("What happened")
            }
        }
        delegate: ReplayEvent {
            required property int index
            width: list.width
            entry: root.told[index] ?? root.blankEvent
            lane: root.page.lanes[entry.lane] ?? ""
            current: list.currentIndex === index
            focused: current && list.activeFocus
            onChosen: {
                list.currentIndex = index;
                list.forceActiveFocus();
                root.replay.time = entry.from;
            }
        }
    }
}
