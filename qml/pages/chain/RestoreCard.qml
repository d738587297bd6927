pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// A state is being restored from a snapshot: how far, from whom, what was refused and why, and the ways out.
Card {
    id: root

    visible: ChainStatus.restoring !== ""
    title: qsTr("Starting from a proven state")

    Column {
        width: parent.width
        spacing: Theme.space12
        Label {
            width: parent.width
            wrapMode: Text.Wrap
            text: qsTr("This chain is long. Instead of recomputing it from the beginning, this computer fetches the state and checks every piece against a signed header.")
        }
        Label {
            width: parent.width
            type: Typography.Strong
            text: ChainStatus.restoring
        }
        ProgressBar {
            width: parent.width
            share: ChainStatus.restoreShare
        }
        Repeater {
            model: ChainStatus.restoreNotes
            Label {
                required property string modelData
                width: parent?.width ?? 0
                isMuted: true
                wrapMode: Text.Wrap
                text: modelData
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.space8
            Button {
                text: qsTr("Recompute from the beginning instead")
                onClicked: Session.recomputeFromBeginning()
            }
            Button {
                text: qsTr("Cancel and leave this network")
                onClicked: Session.leave()
            }
        }
    }
}
