import QtQuick
import Wastewatch.Theme
import Wastewatch.Ui

// An icon alone; `text` is its name for the tooltip and for screen readers.
Pressable {
    id: root

    property int size: 20
    property bool filled: false
    property bool opened: false // what it opens is there: no tooltip over it
    property color ink: enabled ? Theme.text : Theme.muted

    implicitWidth: 32
    implicitHeight: 32
    Accessible.role: Accessible.Button
    Accessible.name: text

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.icon.name
            size: root.size
            filled: root.filled
            color: root.ink
            opacity: root.enabled ? 1 : 0.6
        }
    }

    background: Rectangle {
        radius: Theme.controlRadius
        color: root.down ? Theme.selection : root.hovered && root.enabled ? Theme.hover : "transparent"
        FocusRing {
            shown: root.visualFocus
            gap: 0
        }
    }

    Tooltip {
        shown: !root.opened && (root.hovered || root.visualFocus)
        text: root.text
    }
}
