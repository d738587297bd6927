import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// Which folder or file the tiles are in.
Column {
    id: root

    readonly property bool isFolder: MapSource.kind === MapSource.Folder

    spacing: Theme.space8

    Label {
        width: parent.width
        visible: MapSource.path !== ""
        wrapMode: Text.WrapAnywhere
        text: MapSource.path
        Accessible.name: (root.isFolder ? qsTr("Folder %1") : qsTr("File %1")).arg(MapSource.path)
    }
    Button {
        text: root.isFolder ? qsTr("Choose a folder…") : qsTr("Choose a file…")
        onClicked: root.isFolder ? folder.open() : file.open()
    }
    OpenFolder {
        id: folder
        title: qsTr("Folder of tiles")
        onChosen: place => MapSource.choose(place)
    }
    OpenFile {
        id: file
        title: qsTr("MBTiles or PMTiles file")
        onChosen: place => MapSource.choose(place)
    }
}
