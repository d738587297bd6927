pragma ComponentBehavior: Bound

import QtLocation
import QtPositioning
import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// Places by name, sites and positions: a field with what was found below it. Enter takes the first, arrows choose.
FocusScope {
    id: root

    signal chosen(coordinate: geoCoordinate, name: string)

    readonly property bool open: field.activeFocus && field.text.trim() !== "" && answers.status !== GeocodeModel.Loading
    readonly property int found: answers.count
    property int current: 0

    implicitWidth: 280
    implicitHeight: field.implicitHeight

    function take(row: int): void {
        if (row < 0 || row >= answers.count)
            return;
        const found = answers.get(row);
        chosen(found.coordinate, found.address.text);
        field.clear();
    }
    function move(by: int): void {
        if (answers.count > 0)
            current = (current + by + answers.count) % answers.count;
    }

    GeocodeModel {
        id: answers
        plugin: Plugin {
            name: "wastewatch"
            locales: [Language.code === "zh_CN" ? "zh_CN" : "en"]
        }
        autoUpdate: true
        query: field.text.trim()
        onLocationsChanged: root.current = 0
    }
    TextField {
        id: field
        anchors.left: parent.left
        anchors.right: parent.right
        focus: true
        label: qsTr("Find on the map")
        placeholderText: qsTr("Place, site or coordinates")
        onAccepted: root.take(root.current)
        Keys.onDownPressed: root.move(1)
        Keys.onUpPressed: root.move(-1)
        Keys.onEscapePressed: event => {
            event.accepted = text !== "";
            clear();
        }
    }
    Rectangle {
        y: field.height + 2
        width: root.width
        height: list.implicitHeight + 2
        visible: root.open
        color: Theme.surface
        border.color: Theme.outline
        radius: Theme.controlRadius

        Column {
            id: list
            x: 1
            y: 1
            width: parent.width - 2
            Repeater {
                model: answers
                Rectangle {
                    id: row
                    required property var locationData
                    required property int index
                    width: list.width
                    height: Theme.rowHeight
                    color: root.current === index ? Theme.selection : Theme.surface
                    Accessible.role: Accessible.ListItem
                    Accessible.name: row.locationData.address.text
                    Accessible.selected: root.current === index
                    Accessible.onPressAction: root.take(index)
                    Label {
                        anchors.verticalCenter: parent.verticalCenter
                        x: Theme.space8
                        width: parent.width - 2 * Theme.space8
                        text: row.locationData.address.text
                        elide: Text.ElideRight
                    }
                    TapHandler {
                        onTapped: root.take(row.index)
                    }
                }
            }
            Label {
                visible: answers.count === 0
                x: Theme.space8
                width: parent.width - 2 * Theme.space8
                height: visible ? Theme.rowHeight : 0
                verticalAlignment: Text.AlignVCenter
                color: Theme.muted
                text: qsTr("No place of that name")
            }
        }
    }
}
