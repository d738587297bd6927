pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import Wastewatch.Ui

// Asks where a document is to be written, and proposes a name in the folder that was used last. The dialog is the
// desktop's where there is one, else ours, and is made when it is first wanted.
Loader {
    id: root

    property string title: ""
    property string name: "" // without the suffix
    property string suffix: "txt"
    property string kind: "" // "Proofs": names the files that are shown

    signal chosen(file: url)

    function take(file: url): void {
        Files.used(file);
        root.chosen(file);
    }
    function open(): void {
        active = true;
        const file = Files.suggested(name + "." + suffix);
        const own = item as FileChooser;
        if (own) {
            own.show(Files.folder(), Files.nameOf(file));
            return;
        }
        const dialog = item as FileDialog;
        dialog.currentFolder = Files.folder();
        dialog.selectedFile = file;
        dialog.open();
    }

    active: false
    sourceComponent: Files.native ? nativeDialog : ownDialog

    Component {
        id: ownDialog
        FileChooser {
            title: root.title
            saving: true
            suffix: root.suffix
            onAccepted: root.take(chosenFile)
        }
    }
    Component {
        id: nativeDialog
        FileDialog {
            title: root.title
            fileMode: FileDialog.SaveFile
            defaultSuffix: root.suffix
            nameFilters: root.kind === "" ? [] : [root.kind + " (*." + root.suffix + ")"]
            onAccepted: root.take(selectedFile)
        }
    }
}
