import QtQuick
import Wastewatch.Controls
import Wastewatch.Pages
import Wastewatch.Theme
import Wastewatch.Ui

// A key leaves this computer: only after the person said that there is a backup, or that none is needed.
KeyDialog {
    id: root

    property keyRow entry

    function show(key: keyRow): void {
        entry = key;
        open();
    }

    title: qsTr("Remove %1 from this computer?").arg(entry.label)
    acceptText: qsTr("Remove")
    missing: sure.checked ? "" : qsTr("Confirm that there is a backup, or that the key is no longer needed.")
    first: sure
    onAboutToShow: sure.checked = false
    onAsked: KeyDesk.remove(entry.id)

    Column {
        width: 480
        spacing: Theme.space12
        Label {
            width: parent.width
            wrapMode: Text.Wrap
            text: qsTr("Without a backup nobody can sign with this key again. What was signed with it is not affected.")
        }
        HashText {
            hash: root.entry.address
        }
        CheckBox {
            id: sure
            text: qsTr("I have a backup, or the key is no longer needed")
        }
    }
}
