import QtQuick
import Wastewatch.Controls
import Wastewatch.Ui

// The public key to the clipboard: for whoever registers it.
Button {
    id: root

    required property keyRow entry

    icon.name: copied.running ? "checkmark" : "copy"
    text: copied.running ? qsTr("Copied") : qsTr("Copy public key")
    Accessible.name: copied.running ? qsTr("Copied") : qsTr("Copy the public key of %1").arg(entry.label)
    onClicked: {
        Clipboard.copy(entry.publicKey);
        copied.restart();
    }

    Timer {
        id: copied
        interval: 1500
    }
}
