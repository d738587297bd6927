import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// One layer of a tile server: its address, its key, and its place among the others.
Rectangle {
    id: root

    required property int place // among the layers
    readonly property mapLayerRow entry: MapSource.layers[place] ?? none
    readonly property string name: qsTr("Layer %1").arg(place + 1)
    property mapLayerRow none

    function takeKey(): void {
        MapSource.setKey(place, key.input);
    }

    implicitHeight: body.implicitHeight + 2 * Theme.space8
    radius: Theme.controlRadius
    color: Theme.sunken
    Accessible.role: Accessible.ListItem
    Accessible.name: name

    Column {
        id: body
        x: Theme.space12
        y: Theme.space8
        width: parent.width - 2 * x
        spacing: Theme.space8
        Row {
            width: parent.width
            spacing: Theme.space4
            Label {
                width: parent.width - 3 * (32 + Theme.space4)
                height: 32
                type: Typography.Strong
                text: root.name
                Accessible.ignored: true
            }
            IconButton {
                enabled: root.place > 0
                icon.name: "arrow_up"
                size: 16
                text: qsTr("Move %1 up the list").arg(root.name)
                onClicked: MapSource.moveLayer(root.place, -1)
            }
            IconButton {
                enabled: root.place + 1 < MapSource.layers.length
                icon.name: "arrow_down"
                size: 16
                text: qsTr("Move %1 down the list").arg(root.name)
                onClicked: MapSource.moveLayer(root.place, 1)
            }
            IconButton {
                icon.name: "dismiss"
                text: qsTr("Remove %1").arg(root.name)
                onClicked: MapSource.removeLayer(root.place)
            }
        }
        TextField {
            width: parent.width
            label: qsTr("Address of %1").arg(root.name)
            placeholderText: "https://example.org/{z}/{x}/{y}.png"
            maximumLength: 2000
            text: root.entry.address
            error: text !== "" && text === root.entry.address && !root.entry.valid ? qsTr("Write {z}, {x} and {y} where the numbers of the tile go.") : ""
            onEditingFinished: MapSource.setAddress(root.place, text)
            onActiveFocusChanged: if (!activeFocus)
                cursorPosition = 0 // the server is what tells addresses apart
            Component.onCompleted: cursorPosition = 0
        }
        Item {
            width: 1
            height: Theme.space12
            visible: root.entry.address !== "" && !root.entry.valid // the field's error is below it
        }
        Row {
            visible: root.entry.wantsKey && !root.entry.hasKey
            spacing: Theme.space8
            SecretField {
                id: key
                width: 320
                label: qsTr("Key of your office for %1").arg(root.name)
                placeholderText: qsTr("Key of your office")
            }
            Button {
                blocked: key.empty ? qsTr("Enter the key first.") : ""
                text: qsTr("Use this key")
                onClicked: root.takeKey()
            }
        }
        Row {
            visible: root.entry.hasKey
            spacing: Theme.space8
            Label {
                height: Theme.controlHeight
                text: qsTr("A key is stored on this computer.")
            }
            Button {
                text: qsTr("Forget it")
                Accessible.name: qsTr("Forget the key of %1").arg(root.name)
                onClicked: MapSource.forgetKey(root.place)
            }
        }
    }
}
