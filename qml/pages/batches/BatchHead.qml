pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// Code, seal, state and flags; what is wrong; what can be done.
Column {
    id: root

    required property batchPage page
    readonly property bool narrow: width < 900
    readonly property bool tight: what.implicitWidth + Theme.space16 + actions.width > width // what can be done stands below
    readonly property int flagsShown: Math.min(width >= 1000 ? 2 : 1, page.flags.length)

    spacing: Theme.space8

    Item {
        width: parent.width
        height: root.tight ? 32 + Theme.space8 + actions.height : Math.max(32, actions.height)
        Row {
            id: what
            spacing: Theme.space8
            IconButton {
                icon.name: "arrow_left"
                text: qsTr("All batches")
                onClicked: Navigator.openPage("batches")
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                type: Typography.Title
                text: root.page.code
                Accessible.role: Accessible.Heading
            }
            Seal {
                anchors.verticalCenter: parent.verticalCenter
                seal: root.page.seal
                onClicked: Proof.open(Links.batch(root.page.id))
            }
            Chip {
                anchors.verticalCenter: parent.verticalCenter
                text: root.page.state
                icon: root.page.stateIcon
            }
            Repeater {
                model: root.flagsShown
                Row {
                    id: flag
                    required property int index
                    anchors.verticalCenter: parent?.verticalCenter
                    spacing: Theme.space4
                    GradeMark {
                        anchors.verticalCenter: parent.verticalCenter
                        grade: root.page.flagGrades[flag.index] ?? Grade.None
                    }
                    Label {
                        isMuted: (root.page.flagGrades[flag.index] ?? Grade.None) === Grade.None
                        text: root.page.flags[flag.index] ?? ""
                    }
                }
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.page.flags.length > root.flagsShown
                isMuted: true
                text: "+" + (root.page.flags.length - root.flagsShown)
            }
        }
        Row {
            id: actions
            x: root.tight ? 0 : parent.width - width
            y: root.tight ? 32 + Theme.space8 : 0
            spacing: Theme.space8
            CiteButton {
                visible: !root.narrow
                bare: root.width < 1100
                link: Links.batch(root.page.id)
            }
            Button {
                text: qsTr("Replay")
                icon.name: "history"
                onClicked: Navigator.open(Links.replay(root.page.id))
            }
            Button {
                text: qsTr("Prove")
                icon.name: "shield_checkmark"
                onClicked: Proof.open(Links.batch(root.page.id))
            }
            Button {
                kind: "filled"
                signs: true
                text: qsTr("Report an incident")
                onClicked: IncidentReport.open(root.page.id, root.page.incidentKind)
            }
        }
    }
    Row {
        visible: root.page.alert !== "" || root.narrow
        spacing: Theme.space8
        GradeMark {
            visible: root.page.alert !== ""
            anchors.verticalCenter: parent.verticalCenter
            grade: root.page.grade
        }
        Label {
            visible: text !== ""
            width: Math.min(implicitWidth, root.width - 280)
            anchors.verticalCenter: parent.verticalCenter
            type: Typography.Reading
            text: root.page.alert
        }
        Button {
            visible: root.page.alert !== ""
            anchors.verticalCenter: parent.verticalCenter
            height: 28
            kind: "plain"
            text: qsTr("Alert")
            onClicked: Navigator.open(root.page.alertLink)
        }
        CiteButton {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.narrow
            height: 28
            link: Links.batch(root.page.id)
        }
    }
}
