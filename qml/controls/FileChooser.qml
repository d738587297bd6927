pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Qt.labs.folderlistmodel
import Wastewatch.Theme
import Wastewatch.Ui

// Which file to read or to write, or which folder, where the desktop has no dialog of its own for it: folders and the
// files of one kind, by pointer or with the keyboard, in the language of the window.
Dialog {
    id: root

    property bool saving: false
    property bool folders: false // the folder that is shown is what is chosen
    property string suffix: ""
    property list<string> suffixes: suffix === "" ? [] : [suffix] // of the files that are shown; none: all
    property string file: "" // the name that is typed or chosen
    property url folder: "" // that is shown; the model below takes it a moment later
    readonly property url chosenFile: Files.inFolder(folder, saving && suffix !== "" && file !== "" && !file.endsWith("." + suffix) ? file + "." + suffix : file)
    readonly property bool replaces: saving && file !== "" && Files.exists(chosenFile)

    function show(start: url, name: string): void {
        goTo(start);
        file = name;
        open();
    }
    function goTo(place: url): void {
        folder = place;
        list.currentIndex = -1;
    }
    function page(rows: int): void {
        list.currentIndex = Math.max(0, Math.min(list.count - 1, list.currentIndex + rows));
    }
    function openRow(row: int): void {
        if (row < 0)
            return;
        if (model.isFolder(row)) {
            goTo(model.get(row, "fileUrl"));
        } else {
            file = model.get(row, "fileName");
            if (!saving)
                accept();
        }
    }

    acceptText: folders ? qsTr("Choose this folder") : saving ? (replaces ? qsTr("Replace") : qsTr("Save")) : qsTr("Open")
    missing: folders || (file !== "" && (saving || Files.exists(chosenFile))) ? "" : saving ? qsTr("Give the file a name.") : qsTr("Choose a file.")
    hint: replaces ? qsTr("A file with this name exists and will be replaced.") : ""
    first: saving ? name : list

    FolderListModel {
        id: model
        folder: root.folder
        showDirsFirst: true
        showDotAndDotDot: false
        showFiles: !root.folders
        nameFilters: root.suffixes.map(suffix => "*." + suffix)
    }
    Column {
        spacing: Theme.space8
        Row {
            spacing: Theme.space8
            IconButton {
                icon.name: "arrow_up"
                text: qsTr("Parent folder")
                onClicked: root.goTo(Files.above(root.folder))
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                width: 480
                elide: Text.ElideLeft
                text: Files.shown(root.folder)
                Accessible.name: qsTr("Folder %1").arg(text)
            }
        }
        ListView {
            id: list
            width: 560
            height: 240
            clip: true
            activeFocusOnTab: true
            currentIndex: -1
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            model: model
            Accessible.role: Accessible.List
            Accessible.name: root.folders ? qsTr("Folders") : qsTr("Files")
            Keys.onReturnPressed: root.openRow(currentIndex)
            Keys.onEnterPressed: root.openRow(currentIndex)
            Keys.onPressed: event => {
                const rows = ({
                        [Qt.Key_PageUp]: -7,
                        [Qt.Key_PageDown]: 7,
                        [Qt.Key_Home]: -count,
                        [Qt.Key_End]: count
                    })[event.key];
                event.accepted = rows !== undefined;
                if (event.accepted)
                    root.page(rows);
            }
            T.ScrollBar.vertical: ScrollBar {}
            delegate: Pressable {
                id: row
                required property int index
                required property string fileName
                required property bool fileIsDir
                width: list.width
                height: Theme.rowHeight
                focusPolicy: Qt.NoFocus
                text: fileName
                Accessible.role: Accessible.ListItem
                Accessible.name: fileIsDir ? qsTr("Folder %1").arg(fileName) : fileName
                onClicked: {
                    list.currentIndex = index;
                    root.openRow(index);
                }
                contentItem: Item {
                    Icon {
                        x: Theme.space8
                        anchors.verticalCenter: parent.verticalCenter
                        name: row.fileIsDir ? "chevron_right" : "document"
                        size: 16
                        color: Theme.muted
                    }
                    Label {
                        x: 32
                        width: parent.width - x - Theme.space8
                        height: parent.height
                        type: row.fileIsDir ? Typography.Strong : Typography.Body
                        text: row.fileName
                        Accessible.ignored: true
                    }
                }
                background: Rectangle {
                    color: row.ListView.isCurrentItem ? Theme.selection : row.hovered ? Theme.hover : Theme.surface
                    border.width: row.ListView.isCurrentItem && list.activeFocus ? 2 : 0
                    border.color: Theme.accent
                }
            }
            Rectangle {
                anchors.fill: parent
                z: 1
                color: "transparent"
                radius: Theme.controlRadius
                border.width: list.activeFocus ? 2 : 1
                border.color: list.activeFocus ? Theme.accent : Theme.divider
            }
            Label {
                anchors.centerIn: parent
                visible: list.count === 0
                isMuted: true
                text: root.folders ? qsTr("No folders here.") : root.suffixes.length === 0 ? qsTr("This folder is empty.") : qsTr("No folders and no %1 files here.").arg(root.suffixes.map(suffix => "." + suffix).join(", "))
            }
        }
        TextField {
            id: name
            width: 560
            visible: root.saving
            label: qsTr("File name")
            text: root.file
            maximumLength: 200
            onTextEdited: root.file = text
            onAccepted: if (root.acceptEnabled && !root.replaces)
                root.accept()
        }
    }
}
