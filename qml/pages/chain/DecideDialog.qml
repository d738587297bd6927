import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// After a conflict: which node shows the true block.
Dialog {
    id: root

    title: qsTr("Whom do you believe?")
    cancelText: qsTr("Not yet")

    function decide(primary: bool): void {
        root.close();
        Session.settleDivergence(primary);
    }

    Column {
        spacing: Theme.space12
        Label {
            width: 480
            wrapMode: Text.Wrap
            text: qsTr("The node you choose is followed from the last common block on; the other one is no longer asked. Both blocks and the misbehaviour proof stay on this computer, under Verification.")
        }
        Button {
            text: qsTr("Believe %1, followed so far").arg(Session.disputePrimary)
            onClicked: root.decide(true)
        }
        Button {
            text: qsTr("Believe %1, the comparison node").arg(Session.disputeWitness)
            onClicked: root.decide(false)
        }
    }
}
