import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme

// Zoom, show all, follow and release.
Rectangle {
    id: root

    required property bool following
    required property bool canFollow

    signal zoomed(steps: real)
    signal showAll
    signal followToggled

    width: 34
    height: column.implicitHeight + 2
    radius: Theme.controlRadius
    color: Theme.surface
    border.color: Theme.outline

    Column {
        id: column
        x: 1
        y: 1
        IconButton {
            icon.name: "add"
            text: qsTr("Zoom in")
            onClicked: root.zoomed(1)
        }
        IconButton {
            icon.name: "subtract"
            text: qsTr("Zoom out")
            onClicked: root.zoomed(-1)
        }
        IconButton {
            icon.name: "map"
            text: qsTr("Show all")
            onClicked: root.showAll()
        }
        IconButton {
            visible: root.canFollow || root.following
            icon.name: "my_location"
            ink: root.following ? Theme.accent : Theme.text
            text: root.following ? qsTr("Stop following") : qsTr("Follow")
            onClicked: root.followToggled()
        }
    }
}
