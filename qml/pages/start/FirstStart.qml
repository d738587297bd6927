pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Pages
import Wastewatch.Theme
import Wastewatch.Ui

// Before anything is followed: who is at the screen, then the demonstration, a network, or a proof somebody handed over.
Rectangle {
    id: root

    readonly property bool choosing: Session.state !== Session.Preparing

    color: Theme.canvas
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Start")

    Dialog {
        id: remedy
        title: Session.remedyTitle
        acceptText: Session.remedyAction
        onAccepted: Session.repair()
        Label {
            width: 420
            wrapMode: Text.Wrap
            text: Session.remedyMeaning
        }
    }
    ScrollPage {
        anchors.fill: parent
        contentHeight: Math.max(height, column.implicitHeight + 2 * Theme.space24)
        Column {
            id: column
            x: Math.round((parent.width - width) / 2)
            y: Math.max(Theme.space24, Math.round((parent.height - implicitHeight) / 3))
            width: Math.min(parent.width - 2 * Theme.space24, 720)
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
                text: qsTr("Tracks every load of waste on the environmental departments' chain and verifies everything it shows on this computer.")
            }
            ErrorState {
                width: parent.width
                height: visible ? implicitHeight + 2 * Theme.space16 : 0
                visible: Session.state === Session.Failed
                text: qsTr("No network connected")
                meaning: Session.problem
                detail: Session.problemDetail
                action: qsTr("Try again")
                otherAction: Session.remedyAction
                onActivated: Session.retry()
                onOtherActivated: remedy.open()
            }
            Preparing {
                width: parent.width
                visible: !root.choosing
            }
            Card {
                width: parent.width
                visible: root.choosing
                title: qsTr("Your work")
                RoleChoice {
                    width: parent.width
                    onChosen: Navigator.openPage(Role.landingPage)
                }
            }
            Card {
                width: parent.width
                visible: root.choosing
                title: qsTr("Explore the demonstration")
                Column {
                    width: parent.width
                    spacing: Theme.space12
                    Label {
                        width: parent.width
                        wrapMode: Text.Wrap
                        text: qsTr("Fictional companies around Wuzhen and Tongxiang, hundreds of loads, some of which never arrive. The chain runs on this computer.")
                    }
                    Flow {
                        width: parent.width
                        spacing: Theme.space8
                        Button {
                            kind: "filled"
                            text: qsTr("Watch one load · 60 s")
                            onClicked: Guide.start()
                        }
                        Button {
                            text: qsTr("Start the demonstration")
                            onClicked: Session.exploreDemonstration()
                        }
                    }
                }
            }
            ConnectPanel {
                width: parent.width
                visible: root.choosing
            }
            OpenProof {
                width: parent.width
                visible: root.choosing
            }
        }
    }
}
