pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Map
import Wastewatch.Theme
import Wastewatch.Ui

// The zones and corridors of this office: shown, changed, removed, imported and exported.
Column {
    id: root

    required property MapPane pane
    required property ZoneSketch sketch
    readonly property int mostCorners: 200 // that can be dragged
    readonly property var kindNames: ({
            zone: qsTr("Zone"),
            forbidden: qsTr("Forbidden zone"),
            corridor: qsTr("Corridor")
        })

    function show(row: zoneRow): void {
        pane.selectedShape = row.key;
        pane.fitTo(row.path.boundingGeoRectangle());
    }

    spacing: Theme.space12

    Flow {
        width: parent.width
        spacing: Theme.space8
        Button {
            icon.name: "add"
            text: qsTr("Draw a zone")
            onClicked: root.sketch.begin("zone")
        }
        Button {
            icon.name: "add"
            text: qsTr("Draw a circle")
            onClicked: root.sketch.beginCircle()
        }
        Button {
            icon.name: "add"
            text: qsTr("Draw a corridor")
            onClicked: root.sketch.begin("corridor")
        }
    }
    Label {
        width: parent.width
        visible: ZoneDesk.rows.length === 0
        wrapMode: Text.Wrap
        isMuted: true
        text: qsTr("No zones yet. Draw one on the map, or import a GeoJSON, KML or GPX file.")
    }
    Repeater {
        model: ZoneDesk.rows
        Item {
            id: entry
            required property zoneRow modelData
            width: root.width
            height: 48
            Button {
                anchors.left: parent.left
                anchors.right: change.left
                anchors.rightMargin: Theme.space4
                height: parent.height
                kind: "plain"
                Accessible.name: qsTr("Show %1").arg(entry.modelData.name)
                onClicked: root.show(entry.modelData)
                contentItem: Column {
                    Label {
                        width: parent.width
                        elide: Text.ElideRight
                        text: entry.modelData.name
                        Accessible.ignored: true
                    }
                    Label {
                        width: parent.width
                        type: Typography.Caption
                        isMuted: true
                        elide: Text.ElideRight
                        text: root.kindNames[entry.modelData.kind] + " · " + entry.modelData.extent + (change.enabled ? "" : qsTr(" · too many corners to change here"))
                        Accessible.ignored: true
                    }
                }
            }
            Button {
                id: change
                anchors.right: remove.left
                anchors.rightMargin: Theme.space4
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Change")
                enabled: entry.modelData.path.path.length <= root.mostCorners
                Accessible.name: qsTr("Change %1").arg(entry.modelData.name)
                onClicked: {
                    root.show(entry.modelData);
                    root.sketch.change(entry.modelData);
                }
            }
            IconButton {
                id: remove
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                icon.name: "dismiss"
                text: qsTr("Remove %1").arg(entry.modelData.name)
                onClicked: ZoneDesk.remove(entry.modelData.key)
            }
        }
    }
    Button {
        visible: ZoneDesk.canUndo
        text: ZoneDesk.undoText
        onClicked: ZoneDesk.undo()
    }
    Label {
        width: parent.width
        visible: text !== ""
        wrapMode: Text.Wrap
        color: ZoneDesk.problem !== "" ? Theme.critical : Theme.good
        text: ZoneDesk.problem !== "" ? ZoneDesk.problem : ZoneDesk.message
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    Label {
        width: parent.width
        visible: ZoneDesk.problem !== "" && ZoneDesk.detail !== ""
        wrapMode: Text.Wrap
        type: Typography.Caption
        isMuted: true
        text: qsTr("Details: %1").arg(ZoneDesk.detail)
    }
    Flow {
        width: parent.width
        spacing: Theme.space8
        Button {
            text: qsTr("Import…")
            Accessible.name: qsTr("Import zones from a GeoJSON, KML or GPX file")
            onClicked: importFile.open()
        }
        Button {
            text: qsTr("Export GeoJSON…")
            enabled: ZoneDesk.rows.length > 0
            onClicked: exportFile.open()
        }
    }
    OpenFile {
        id: importFile
        title: qsTr("Import zones")
        suffixes: ["geojson", "json", "kml", "gpx"]
        kind: "GeoJSON, KML, GPX"
        onChosen: file => ZoneDesk.importFrom(file)
    }
    SaveFile {
        id: exportFile
        title: qsTr("Export zones")
        name: "zones"
        suffix: "geojson"
        kind: "GeoJSON"
        onChosen: file => ZoneDesk.exportTo(file)
    }
}
