pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Pages
import Wastewatch.Theme
import Wastewatch.Ui

// Before anything is followed: explore the demonstration, or connect to a network.
Rectangle {
    id: root

    color: Theme.canvas
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Start")

    Flickable {
        anchors.fill: parent
        contentHeight: Math.max(height, column.implicitHeight + 2 * Theme.space24)
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        Column {
            id: column
            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * Theme.space24, 640)
            spacing: Theme.space16

            Label {
                type: Typography.Title
                text: qsTr("Wastewatch")
                Accessible.role: Accessible.Heading
            }
            Label {
                width: parent.width
                type: Typography.Reading
                isMuted: true
                wrapMode: Text.Wrap
                text: qsTr("Follows every load of waste on the chain of the environmental departments, and checks on this computer everything it shows.")
            }
            ErrorState {
                width: parent.width
                height: visible ? implicitHeight + 2 * Theme.space16 : 0
                visible: Session.state === Session.Failed
                text: qsTr("Nothing is followed")
                meaning: Session.problem
                detail: Session.problemDetail
                action: qsTr("Try again")
                onActivated: Session.retry()
            }
            Preparing {
                width: parent.width
                visible: Session.state === Session.Preparing
            }
            Card {
                width: parent.width
                visible: Session.state !== Session.Preparing
                title: qsTr("Explore the demonstration")
                Column {
                    width: parent.width
                    spacing: Theme.space12
                    Label {
                        width: parent.width
                        wrapMode: Text.Wrap
                        text: qsTr("Fictional companies around Wuzhen and Tongxiang, hundreds of loads, some of which never arrive. The chain runs on this computer.")
                    }
                    Button {
                        kind: "filled"
                        text: qsTr("Start the demonstration")
                        onClicked: Session.exploreDemonstration()
                    }
                }
            }
            ConnectPanel {
                width: parent.width
                visible: Session.state !== Session.Preparing
            }
        }
    }
}
