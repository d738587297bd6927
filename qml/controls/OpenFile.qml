pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import Wastewatch.Ui

// Asks which file is to be read, from the folder that was used last. The dialog is the desktop's where there is one,
// else ours, and is made when it is first wanted.
Loader {
    id: root

    property string title: ""
    property string suffix: ""
    property list<string> suffixes: suffix === "" ? [] : [suffix] // more than one kind
    property string kind: "" // "Proofs": names the files that are shown

    signal chosen(file: url)

    function take(file: url): void {
        Files.used(file);
        root.chosen(file);
    }
    function open(): void {
        active = true;
        const own = item as FileChooser;
        if (own) {
            own.show(Files.folder(), "");
            return;
        }
        const dialog = item as FileDialog;
        dialog.currentFolder = Files.folder();
        dialog.open();
    }

    active: false
    sourceComponent: Files.native ? nativeDialog : ownDialog

    Component {
        id: ownDialog
        FileChooser {
            title: root.title
            suffix: root.suffix
            suffixes: root.suffixes
            onAccepted: root.take(chosenFile)
        }
    }
    Component {
        id: nativeDialog
        FileDialog {
            title: root.title
            nameFilters: root.suffixes.length === 0 ? [] : [root.kind + " (" + root.suffixes.map(suffix => "*." + suffix).join(" ") + ")", qsTr("All files (*)")]
            onAccepted: root.take(selectedFile)
        }
    }
}
