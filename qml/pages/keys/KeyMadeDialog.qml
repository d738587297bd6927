import QtQuick
import Wastewatch.Controls
import Wastewatch.Pages
import Wastewatch.Theme
import Wastewatch.Ui

// What comes after a key was made: a backup, and its registration.
Dialog {
    id: root

    property keyRow entry

    signal backUp

    function show(key: keyRow): void {
        entry = key;
        open();
    }

    title: qsTr("%1 was created").arg(entry.label)
    cancelText: qsTr("Later")
    first: backup

    Column {
        width: 480
        spacing: Theme.space12
        Label {
            width: parent.width
            wrapMode: Text.Wrap
            text: qsTr("1. Back up the key. If this computer is lost, only a backup brings it back.")
        }
        Button {
            id: backup
            kind: "filled"
            text: qsTr("Back up…")
            onClicked: {
                root.close();
                root.backUp();
            }
        }
        Label {
            width: parent.width
            wrapMode: Text.Wrap
            text: qsTr("2. Give the public key to the department that registers it. Until it is registered, the chain refuses what is signed with the key.")
        }
        HashText {
            hash: root.entry.publicKey
            whole: true
        }
        CopyPublicKey {
            entry: root.entry
        }
    }
}
