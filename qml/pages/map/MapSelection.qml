pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// What is selected on the map: what is wrong with it, where it is in words, its load and its newest reading.
Rectangle {
    id: root

    required property mapCard card
    property bool following: false

    signal followToggled
    signal closed

    implicitHeight: head.height + body.contentHeight + actions.height + 4 * Theme.space12
    radius: Theme.cardRadius
    color: Theme.surface
    border.color: Theme.outline
    Accessible.role: Accessible.Pane
    Accessible.name: card.title

    // The map below stays where it is.
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        onWheel: wheel => wheel.accepted = true
    }
    Item {
        id: head
        x: Theme.space12
        y: Theme.space12
        width: parent.width - 2 * x
        height: 28
        GradeMark {
            id: mark
            anchors.verticalCenter: parent.verticalCenter
            grade: root.card.grade
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            x: root.card.grade === Grade.None ? 0 : mark.width + Theme.space8
            width: parent.width - x - 32
            type: Typography.Section
            text: root.card.title
            Accessible.role: Accessible.Heading
        }
        IconButton {
            anchors.right: parent.right
            width: 28
            height: 28
            icon.name: "dismiss"
            text: qsTr("Close")
            onClicked: root.closed()
        }
    }
    ScrollPane {
        id: body
        x: Theme.space12
        y: head.y + head.height + Theme.space8
        width: parent.width - 2 * x
        height: actions.y - y - Theme.space8
        contentHeight: lines.implicitHeight
        name: qsTr("About %1").arg(root.card.title)
        record: root.card.key
        Column {
            id: lines
            width: body.width
            spacing: Theme.space4
            Label {
                width: parent.width
                visible: text !== ""
                wrapMode: Text.Wrap
                text: root.card.trouble
            }
            Label {
                width: parent.width
                visible: text !== ""
                wrapMode: Text.Wrap
                text: root.card.place
            }
            MapFacts {
                width: parent.width
                facts: root.card.facts
            }
        }
    }
    Flow {
        id: actions
        x: Theme.space12
        y: parent.height - height - Theme.space12
        width: parent.width - 2 * x
        spacing: Theme.space8
        Button {
            visible: root.card.replayLink !== ""
            text: qsTr("Replay")
            icon.name: "history"
            onClicked: Navigator.open(root.card.replayLink)
        }
        Button {
            visible: root.card.kind === "truck" || root.card.kind === "tracker"
            text: root.following ? qsTr("Release") : qsTr("Follow")
            icon.name: "my_location"
            onClicked: root.followToggled()
        }
        Button {
            visible: root.card.batchLink !== ""
            text: qsTr("Open batch")
            icon.name: "box"
            onClicked: Navigator.open(root.card.batchLink)
        }
        Button {
            visible: root.card.alertLink !== ""
            text: qsTr("Open alert")
            icon.name: "alert"
            onClicked: Navigator.open(root.card.alertLink)
        }
    }
}
