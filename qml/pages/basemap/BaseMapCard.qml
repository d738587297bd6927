import QtQuick
import Wastewatch.Controls
import Wastewatch.Pages
import Wastewatch.Theme
import Wastewatch.Ui

// What lies under the loads on every map: the built-in map, or pictures from a server, a folder or a file.
Card {
    id: root

    readonly property list<string> explanations: [qsTr("The schematic map of this program. It needs no network, and nobody learns which places you look at."), qsTr("Tiles are requested from the server while you look at a map. The server learns which places you look at."), qsTr("A folder of pictures {z}/{x}/{y}.png, also .jpg or .webp, in Web Mercator."), qsTr("An MBTiles or PMTiles file with pictures. Vector tiles cannot be drawn.")]

    title: qsTr("Base map")

    Column {
        width: parent.width
        spacing: Theme.space12
        SegmentedButtons {
            name: qsTr("Base map")
            labels: [qsTr("Built-in"), qsTr("Tile server"), qsTr("Folder"), qsTr("File")]
            follows: true
            current: MapSource.kind
            onChosen: index => MapSource.kind = index
        }
        Label {
            width: parent.width
            wrapMode: Text.Wrap
            isMuted: true
            text: root.explanations[MapSource.kind]
        }
        TileServerForm {
            width: parent.width
            visible: MapSource.kind === MapSource.Server
        }
        TileFilePick {
            width: parent.width
            visible: MapSource.kind === MapSource.Folder || MapSource.kind === MapSource.File
        }
        SettingRow {
            width: parent.width
            visible: MapSource.kind !== MapSource.BuiltIn
            label: qsTr("Coordinates of the tiles")
            SegmentedButtons {
                name: qsTr("Coordinates of the tiles")
                labels: [qsTr("WGS-84 or CGCS2000"), qsTr("GCJ-02")]
                follows: true
                current: MapSource.gcj02 ? 1 : 0
                onChosen: index => MapSource.gcj02 = index === 1
            }
        }
        BaseMapStatus {
            width: parent.width
        }
    }
}
