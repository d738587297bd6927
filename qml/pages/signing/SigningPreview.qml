import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// Exactly what is signed, of any message: it stays as it is until it is renewed or the form changes it.
Card {
    id: root

    required property signingTask task
    readonly property bool prepared: task.state === SigningState.Prepared

    padding: Theme.space12
    visible: task.preview.length > 0
    title: prepared ? qsTr("This is signed, and nothing else") : qsTr("This was signed")

    Column {
        width: parent.width
        spacing: Theme.space8
        KeyValues {
            facts: root.task.preview
            keyWidth: 144
        }
        Label {
            type: Typography.Caption
            isMuted: true
            text: qsTr("SHA-256 of the bytes that are signed")
        }
        HashText {
            hash: root.task.bytesHash
            whole: true
        }
        Label {
            visible: root.task.hash !== ""
            type: Typography.Caption
            isMuted: true
            text: qsTr("Hash of the signed transaction")
        }
        HashText {
            visible: root.task.hash !== ""
            hash: root.task.hash
            whole: true
        }
        Label {
            visible: root.task.earlier !== ""
            width: parent.width
            wrapMode: Text.Wrap
            text: root.task.earlier
        }
        Row {
            width: parent.width
            spacing: Theme.space8
            visible: root.prepared
            Button {
                height: 28
                icon.name: "arrow_clockwise"
                text: qsTr("Renew")
                enabled: !SigningDesk.busy
                onClicked: SigningDesk.renew()
            }
            Label {
                width: parent.width - 120
                anchors.verticalCenter: parent.verticalCenter
                type: Typography.Caption
                isMuted: !root.task.outdated
                wrapMode: Text.Wrap
                text: root.task.outdated ? qsTr("The chain has moved on since this was prepared. Renew it, then sign.") : qsTr("This does not change until you renew it.")
            }
        }
    }
}
