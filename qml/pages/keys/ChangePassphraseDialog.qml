import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// Another passphrase for a key. Backups keep the one they were made with.
Dialog {
    id: root

    property keyRow entry

    function show(key: keyRow): void {
        entry = key;
        open();
    }

    title: qsTr("Change the passphrase of %1").arg(entry.label)
    acceptText: qsTr("Change")
    acceptEnabled: !KeyDesk.busy && !present.empty && passphrase.ready
    keepOpen: true
    onAboutToShow: KeyDesk.startOver()
    onOpened: present.input.forceActiveFocus()
    onClosed: {
        present.wipe();
        passphrase.wipe();
    }
    onAsked: KeyDesk.changePassphrase(entry.id, present.input, passphrase.fresh, passphrase.again)

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
        SecretField {
            id: present
            width: parent.width
            form: passphrase
            label: qsTr("Present passphrase")
        }
        NewPassphrase {
            id: passphrase
            width: parent.width
            label: root.entry.label
        }
        KeyProblem {
            width: parent.width
        }
    }
}
