import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// Gives up a signed message that no block holds yet. What can still happen to it is said before.
Column {
    id: root

    required property signingTask task
    readonly property string about: task.id
    property bool asks: false

    spacing: Theme.space8
    onAboutChanged: asks = false
    onVisibleChanged: asks = false

    Button {
        visible: !root.asks
        height: 28
        kind: "plain"
        text: qsTr("Withdraw…")
        onClicked: root.asks = true
    }
    Label {
        visible: root.asks
        width: parent.width
        wrapMode: Text.Wrap
        text: qsTr("This computer forgets the signed bytes and no longer follows them. A node that has them may still put them into a block, until block %1.").arg(root.task.lapses)
        Accessible.role: Accessible.AlertMessage
    }
    Row {
        visible: root.asks
        spacing: Theme.space8
        Button {
            height: 28
            text: qsTr("Withdraw")
            onClicked: SigningDesk.withdraw()
        }
        Button {
            height: 28
            kind: "plain"
            text: qsTr("Keep it")
            onClicked: root.asks = false
        }
    }
}
