import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// A new key under a name, sealed with a new passphrase.
Dialog {
    id: root

    title: qsTr("New key")
    acceptText: qsTr("Create")
    acceptEnabled: !KeyDesk.busy && name.text.trim() !== "" && passphrase.ready
    keepOpen: true
    onAboutToShow: {
        KeyDesk.startOver();
        name.clear();
    }
    onOpened: name.forceActiveFocus()
    onClosed: passphrase.wipe()
    onAsked: KeyDesk.make(name.text, passphrase.fresh, passphrase.again)

    Connections {
        target: KeyDesk
        enabled: root.opened
        function onDone(): void {
            root.close();
        }
    }
    Column {
        width: 480
        spacing: Theme.space12
        TextField {
            id: name
            width: parent.width
            label: qsTr("Name of the key")
            placeholderText: qsTr("Name of the key")
            maximumLength: 60
        }
        NewPassphrase {
            id: passphrase
            width: parent.width
            label: name.text
        }
        KeyProblem {
            width: parent.width
        }
    }
}
