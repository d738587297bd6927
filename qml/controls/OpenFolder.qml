pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import Wastewatch.Ui

// Asks for a folder, from the one that was used last. The dialog is the desktop's where there is one, else ours, and is
// made when it is first wanted.
Loader {
    id: root

    property string title: ""

    signal chosen(folder: url)

    function take(folder: url): void {
        Files.used(folder);
        root.chosen(folder);
    }
    function open(): void {
        active = true;
        const own = item as FileChooser;
        if (own) {
            own.show(Files.folder(), "");
            return;
        }
        const dialog = item as FolderDialog;
        dialog.currentFolder = Files.folder();
        dialog.open();
    }

    active: false
    sourceComponent: Files.native ? nativeDialog : ownDialog

    Component {
        id: ownDialog
        FileChooser {
            title: root.title
            folders: true
            onAccepted: root.take(folder)
        }
    }
    Component {
        id: nativeDialog
        FolderDialog {
            title: root.title
            onAccepted: root.take(selectedFolder)
        }
    }
}
