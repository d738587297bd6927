import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// A proof file dropped anywhere on the window is checked.
DropArea {
    id: root

    onEntered: drag => drag.accepted = drag.urls.length === 1 && ProofDesk.isProofFile(drag.urls[0])
    onDropped: drop => {
        if (drop.urls.length === 1 && ProofDesk.isProofFile(drop.urls[0]))
            Proof.open(drop.urls[0].toString());
    }

    Rectangle {
        anchors.fill: parent
        visible: root.containsDrag
        color: Theme.scrim
        Rectangle {
            anchors.centerIn: parent
            width: words.implicitWidth + 2 * Theme.space24
            height: 64
            radius: Theme.cardRadius
            color: Theme.surface
            border.color: Theme.outline
            Label {
                id: words
                anchors.centerIn: parent
                type: Typography.Section
                text: qsTr("Drop to check this proof")
            }
        }
    }
}
