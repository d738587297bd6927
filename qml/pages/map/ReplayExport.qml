import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// Writes the track of one device to a file for other programs, or the map as a picture.
Column {
    id: root

    required property ReplayModel replay
    readonly property list<string> formats: ["GPX 1.1", "KML", "GeoJSON", "CSV"]
    readonly property bool isCsv: format.currentIndex === ReplayModel.Csv

    signal pictureWanted

    spacing: Theme.space8

    Flow {
        width: parent.width
        spacing: Theme.space8
        ComboBox {
            id: device
            width: 148
            visible: root.replay.page.devices.length > 1
            label: qsTr("Device")
            model: root.replay.page.devices
        }
        ComboBox {
            id: format
            width: 108
            label: qsTr("Format")
            model: root.formats
        }
        ComboBox {
            id: datum
            width: 108
            visible: root.isCsv
            label: qsTr("Datum")
            model: ["WGS-84", "GCJ-02", "BD-09"]
        }
        Row { // stay together when there is no room for all
            spacing: Theme.space8
            Button {
                text: qsTr("Export")
                icon.name: "arrow_export"
                blocked: root.replay.page.devices.length === 0 ? qsTr("No device has a reading in this period.") : ""
                onClicked: save.open()
            }
            Button {
                text: qsTr("Picture")
                onClicked: root.pictureWanted()
            }
        }
    }
    Label {
        width: parent.width
        visible: text !== ""
        type: Typography.Caption
        wrapMode: Text.Wrap
        color: root.replay.exportFailed ? Theme.critical : Theme.muted
        text: root.replay.exported
    }
    SaveFile {
        id: save
        title: qsTr("Export the track")
        name: root.replay.fileName(Math.max(0, device.currentIndex))
        suffix: root.replay.suffixOf(format.currentIndex)
        kind: root.formats[format.currentIndex] ?? ""
        onChosen: file => root.replay.exportTo(file, Math.max(0, device.currentIndex), format.currentIndex, root.isCsv ? datum.currentIndex + 1 : 1)
    }
}
