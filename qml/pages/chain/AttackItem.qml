import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// A conflict that was found: what it is, what each side shows, the misbehaviour proofs and who was sent them.
Column {
    id: root

    required property attackEntry attack
    property bool bare: false // without the blocks: the page around it shows them

    signal saveAsked

    spacing: Theme.space8
    Accessible.role: Accessible.ListItem
    Accessible.name: [attack.title, attack.found, attack.open ? qsTr("undecided") : qsTr("decided"), attack.handed].join(", ")

    Row {
        visible: !root.bare
        spacing: Theme.space8
        GradeMark {
            anchors.verticalCenter: parent.verticalCenter
            grade: root.attack.open ? Grade.Critical : Grade.Notice
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            type: Typography.Strong
            text: root.attack.title
            Accessible.ignored: true
        }
        Chip {
            text: root.attack.open ? qsTr("undecided") : qsTr("decided")
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            isMuted: true
            text: root.attack.found
            Accessible.ignored: true
        }
    }
    Label {
        width: parent.width
        wrapMode: Text.Wrap
        text: root.attack.meaning
    }
    Label {
        width: parent.width
        wrapMode: Text.Wrap
        text: root.attack.handed
    }
    KeyValues {
        visible: !root.bare
        keyWidth: 220
        facts: root.attack.facts
    }
    KeyValues {
        keyWidth: 220
        facts: root.attack.proofs
    }
    Row {
        topPadding: Theme.space4
        spacing: Theme.space8
        Button {
            icon.name: "arrow_export"
            text: qsTr("Export the proof")
            onClicked: root.saveAsked()
        }
        Button {
            visible: root.attack.unsent
            icon.name: "arrow_clockwise"
            text: qsTr("Send it again")
            onClicked: Session.reportAttack()
        }
    }
}
