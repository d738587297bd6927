import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// What the chain answered, with the seal of the record and the way to its proof.
Flow {
    id: root

    required property string link // of the record to prove; empty: the proof is another one's
    required property bool accepted
    required property string outcome

    spacing: Theme.space12

    Button {
        visible: root.link !== ""
        text: qsTr("Why believe this?")
        icon.name: "shield_checkmark"
        onClicked: Proof.open(root.link)
    }
    Item {
        width: seal.width
        height: Theme.controlHeight
        Seal {
            id: seal
            anchors.verticalCenter: parent.verticalCenter
            seal: SealState.Checked
            worded: true
            onClicked: if (root.link !== "")
                Proof.open(root.link)
        }
    }
    Row {
        height: Theme.controlHeight
        spacing: Theme.space4
        GradeMark {
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.accepted
            grade: Grade.Notice
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: root.outcome
        }
    }
}
