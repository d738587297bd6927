pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Pages
import Wastewatch.Theme
import Wastewatch.Ui

// A copy of the sealed key: as a file, or on paper.
KeyDialog {
    id: root

    property keyRow entry

    function show(key: keyRow): void {
        entry = key;
        open();
    }

    title: qsTr("Back up %1").arg(entry.label)
    cancelText: qsTr("Close")
    first: file

    Column {
        width: 480
        spacing: Theme.space12
        Label {
            width: parent.width
            wrapMode: Text.Wrap
            text: qsTr("A backup opens with the passphrase that the key has now. Keep it apart from the passphrase, and check it once: Settings → Keys → Check a backup.")
        }
        Button {
            id: file
            enabled: !KeyDesk.busy
            text: qsTr("Save the sealed file…")
            onClicked: fileSaver.open()
            SaveFile {
                id: fileSaver
                title: qsTr("Save the sealed key")
                suffix: "wwkey"
                kind: qsTr("Sealed keys")
                name: root.entry.label
                onChosen: file => KeyDesk.saveBackup(root.entry.id, file)
            }
        }
        Button {
            enabled: !KeyDesk.busy
            text: qsTr("Save a sheet to print (PDF)…")
            onClicked: sheetSaver.open()
            SaveFile {
                id: sheetSaver
                title: qsTr("Save the backup sheet")
                suffix: "pdf"
                kind: qsTr("Documents")
                name: root.entry.label
                onChosen: file => KeyDesk.saveSheet(root.entry.id, file)
            }
        }
    }
}
