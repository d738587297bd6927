pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Theme
import Wastewatch.Ui

// The newest blocks, newest at the left, each with what happened in it: an icon and a number for every kind of message,
// a mark for alerts that begin in it, what was refused, and signatures when one is missing.
Rectangle {
    id: root

    required property string current
    readonly property int tileWidth: 64
    readonly property int tileHeight: 92
    readonly property int kindsShown: 3

    height: tileHeight + 2 * Theme.space8
    clip: true
    color: Theme.surface
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Newest blocks")

    Row {
        x: Theme.space12
        y: Theme.space8
        width: Math.floor((root.width - 2 * x + spacing) / (root.tileWidth + spacing)) * (root.tileWidth + spacing) - spacing
        clip: true
        spacing: Theme.space4
        Repeater {
            model: LiveBlocks {
                active: root.visible
            }
            LiveTile {
                width: root.tileWidth
                height: root.tileHeight
                kindsShown: root.kindsShown
                isCurrent: root.current === String(block)
                onClicked: Navigator.open(Links.block(block))
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.divider
    }
}
