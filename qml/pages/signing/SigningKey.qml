import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// The key and its passphrase: always in view, however long the preview is.
Column {
    id: root

    readonly property bool empty: secret.empty
    readonly property SecretInput input: secret.input
    property bool editable: false

    spacing: Theme.space8

    Row {
        width: parent.width
        spacing: Theme.space12
        visible: root.editable
        ComboBox {
            width: 236
            label: qsTr("Key")
            model: SigningDesk.keys
            currentIndex: SigningDesk.key
            onActivated: index => SigningDesk.key = index
        }
        SecretField {
            id: secret
            width: parent.width - 248
            label: qsTr("Passphrase of the key")
            onTyped: SigningDesk.forgetProblem()
            Connections {
                target: SigningDesk
                function onFrontChanged(): void {
                    secret.wipe();
                }
                function onPassphraseWrong(): void {
                    secret.input.forceActiveFocus(Qt.OtherFocusReason);
                }
            }
        }
    }
    Label {
        width: parent.width
        visible: SigningDesk.demoPassphrase !== "" && root.editable
        type: Typography.Caption
        isMuted: true
        wrapMode: Text.Wrap
        text: qsTr("Demonstration: this fictional inspector's key protects nothing. Its passphrase is %1").arg(SigningDesk.demoPassphrase)
    }
}
