import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// One half of a handover: whose it is, the key and its standing at that height, times, block and transaction.
Card {
    id: root

    required property handoverSide side
    property int grade: Grade.None

    Column {
        width: parent.width
        spacing: Theme.space4
        Label {
            type: Typography.Caption
            isMuted: true
            text: root.side.role
        }
        Label {
            width: parent.width
            type: Typography.Strong
            wrapMode: Text.Wrap
            text: root.side.organisation
        }
        Row {
            visible: !root.side.done
            topPadding: Theme.space8
            spacing: Theme.space8
            GradeMark {
                anchors.verticalCenter: parent.verticalCenter
                grade: root.grade
            }
            Label {
                color: Theme.gradeColor(root.grade)
                text: root.side.missing
            }
        }
        KeyValues {
            width: parent.width
            visible: root.side.done
            facts: root.side.facts
            keyWidth: 136
            onLinkActivated: link => Navigator.open(link)
            onSealActivated: Proof.open(root.side.link)
        }
    }
}
