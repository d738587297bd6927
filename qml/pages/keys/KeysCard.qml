pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Pages
import Wastewatch.Theme
import Wastewatch.Ui

// The keys of this computer. Leaving the page closes every dialog, and with it goes whatever was typed.
Card {
    id: root

    function closeDialogs(): void {
        newKey.close();
        made.close();
        backup.close();
        passphrase.close();
        sealedKey.close();
        removal.close();
    }

    title: qsTr("Keys")
    Component.onCompleted: KeyDesk.refresh()
    onVisibleChanged: visible ? KeyDesk.refresh() : closeDialogs()

    NewKeyDialog {
        id: newKey
    }
    KeyMadeDialog {
        id: made
        onBackUp: backup.show(entry)
    }
    BackupKeyDialog {
        id: backup
    }
    ChangePassphraseDialog {
        id: passphrase
    }
    SealedKeyDialog {
        id: sealedKey
    }
    RemoveKeyDialog {
        id: removal
    }

    Connections {
        target: KeyDesk
        enabled: root.visible
        function onCreated(key: keyRow): void {
            made.show(key);
        }
    }
    Column {
        width: parent.width
        spacing: Theme.space12
        Label {
            width: parent.width
            wrapMode: Text.Wrap
            isMuted: true
            text: qsTr("Reports are signed with these keys. Each is kept sealed on this computer and opens with its passphrase only. A lost passphrase cannot be recovered: keep a backup.")
        }
        Label {
            width: parent.width
            visible: KeyDesk.keys.length === 0
            text: qsTr("There is no key on this computer.")
        }
        Repeater {
            model: KeyDesk.keys
            KeyEntry {
                required property keyRow modelData
                width: parent.width
                entry: modelData
                onBackUp: backup.show(modelData)
                onChangePassphrase: passphrase.show(modelData)
                onRemove: removal.show(modelData)
            }
        }
        Label {
            width: parent.width
            visible: KeyDesk.message !== ""
            wrapMode: Text.Wrap
            color: Theme.good
            text: KeyDesk.message
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        Flow {
            width: parent.width
            spacing: Theme.space8
            Button {
                text: qsTr("New key…")
                onClicked: newKey.open()
            }
            Button {
                text: qsTr("Import…")
                onClicked: sealedKey.show(true)
            }
            Button {
                text: qsTr("Check a backup…")
                onClicked: sealedKey.show(false)
            }
        }
    }
}
