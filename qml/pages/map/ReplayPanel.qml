pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// Beside a replayed map: what each device says at the moment shown, the colours of the path, files, and every event as a
// list.
Item {
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
    ListView {
        id: list
        anchors.fill: parent
        visible: root.replay.loaded && root.replay.problem === ""
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.told.length
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("What happened")
        Keys.onReturnPressed: goToCurrent()
        Keys.onEnterPressed: goToCurrent()
        function goToCurrent(): void {
            if (currentIndex >= 0)
                root.replay.time = root.told[currentIndex].from;
        }
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
            Repeater {
                model: root.replay.states.length
                Item {
                    id: entry
                    required property int index
                    readonly property replayState state: root.replay.states[index] ?? root.blankState
                    width: list.width - 2 * Theme.space16
                    height: 44
                    Accessible.role: Accessible.StaticText
                    Accessible.name: state.label + ": " + state.words
                    Icon {
                        y: 2
                        name: entry.state.icon
                        size: 20
                        color: Theme.muted
                    }
                    Label {
                        x: 28
                        width: parent.width - x
                        type: Typography.Strong
                        text: entry.state.label
                        Accessible.ignored: true
                    }
                    Label {
                        x: 28
                        y: 22
                        width: parent.width - x
                        isMuted: !entry.state.known
                        text: entry.state.words
                        Accessible.ignored: true
                    }
                }
            }
            ReplayColours {
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
            current: list.activeFocus && list.currentIndex === index
            onChosen: {
                list.currentIndex = index;
                list.forceActiveFocus();
                root.replay.time = entry.from;
            }
        }
    }
}
