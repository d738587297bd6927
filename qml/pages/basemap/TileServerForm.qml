pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Pages
import Wastewatch.Theme
import Wastewatch.Ui

// A tile server: its layers, the lowest first, and what is known of its tiles.
Column {
    id: root

    spacing: Theme.space12

    Label {
        width: parent.width
        visible: MapSource.layers.length > 1
        type: Typography.Caption
        isMuted: true
        wrapMode: Text.Wrap
        text: qsTr("Layers are painted in this order: the last lies on top.")
    }
    Repeater {
        model: MapSource.layers.length
        TileLayerEntry {
            required property int index
            width: root.width
            place: index
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.space8
        Button {
            enabled: !MapSource.full
            text: qsTr("Add a layer")
            onClicked: MapSource.addLayer()
        }
        Button {
            visible: MapSource.layers.length === 0
            text: qsTr("Fill in 天地图 (Tianditu)")
            onClicked: MapSource.useTianditu()
        }
    }
    Column {
        width: parent.width
        visible: MapSource.layers.length > 0
        spacing: Theme.space12
        SettingRow {
            width: parent.width
            label: qsTr("Zoom levels")
            Row {
                spacing: Theme.space8
                TextField {
                    width: 64
                    label: qsTr("Least zoom level")
                    text: MapSource.leastZoom
                    validator: IntValidator {
                        bottom: 0
                        top: MapSource.mostZoom
                    }
                    onEditingFinished: MapSource.leastZoom = Number(text)
                }
                Label {
                    height: Theme.controlHeight
                    text: qsTr("to")
                }
                TextField {
                    width: 64
                    label: qsTr("Greatest zoom level")
                    text: MapSource.mostZoom
                    validator: IntValidator {
                        bottom: MapSource.leastZoom
                        top: 24
                    }
                    onEditingFinished: MapSource.mostZoom = Number(text)
                }
            }
        }
        SettingRow {
            width: parent.width
            label: qsTr("Tile size")
            SegmentedButtons {
                name: qsTr("Tile size")
                labels: [qsTr("256 px"), qsTr("512 px")]
                follows: true
                current: MapSource.largeTiles ? 1 : 0
                onChosen: index => MapSource.largeTiles = index === 1
            }
        }
        SettingRow {
            width: parent.width
            label: qsTr("Credit")
            TextField {
                width: parent.width
                label: qsTr("Credit shown on the map")
                placeholderText: qsTr("As the service demands, such as © OpenStreetMap contributors")
                maximumLength: 200
                text: MapSource.credit
                onEditingFinished: MapSource.credit = text
            }
        }
    }
}
