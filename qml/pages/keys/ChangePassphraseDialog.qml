import QtQuick
import Wastewatch.Controls
import Wastewatch.Pages
import Wastewatch.Theme
import Wastewatch.Ui

// Another passphrase for a key. Backups keep the one they were made with.
KeyDialog {
    id: root

    property keyRow entry

    function show(key: keyRow): void {
        entry = key;
        open();
    }
    function fieldOf(field: int): Item {
        return field === KeyDesk.Present ? present.input : field === KeyDesk.Fresh ? passphrase.fresh : null;
    }

    title: qsTr("Change the passphrase of %1").arg(entry.label)
    acceptText: qsTr("Change")
    missing: present.empty ? qsTr("Type the present passphrase.") : passphrase.missing
    first: present.input
    onClosed: {
        present.wipe();
        passphrase.wipe();
    }
    onAsked: KeyDesk.changePassphrase(entry.id, present.input, passphrase.fresh, passphrase.again)

    Column {
        width: 480
        spacing: Theme.space12
        SecretField {
            id: present
            width: parent.width
            form: passphrase
            label: qsTr("Present passphrase")
            onTyped: KeyDesk.forgetProblem()
        }
        NewPassphrase {
            id: passphrase
            width: parent.width
            label: root.entry.label
        }
    }
}
