import QtQuick
import Wastewatch.Theme
import Wastewatch.Ui

// One hash of a proof: pressing it, or Enter, copies the whole hash.
Pressable {
    id: root

    required property proofBox box

    implicitHeight: 28
    text: box.label
    Accessible.role: Accessible.Button
    Accessible.name: [box.label, box.note, box.hash].filter(text => text !== "").join(", ")
    Accessible.description: done.running ? qsTr("Copied") : qsTr("Copy")
    onClicked: {
        Clipboard.copy(box.hash);
        done.restart();
    }

    Timer {
        id: done
        interval: 1500
    }
    contentItem: Item {
        Label {
            x: 8
            height: 28
            width: parent.width - hash.implicitWidth - 40
            type: Typography.Caption
            isMuted: !root.box.proven
            text: root.box.label
            Accessible.ignored: true
        }
        Label {
            id: hash
            anchors.right: icon.left
            anchors.rightMargin: 4
            height: 28
            type: Typography.Hash
            isMuted: !root.box.proven
            text: Language.format.shortId(root.box.hash)
            Accessible.ignored: true
        }
        Icon {
            id: icon
            anchors.right: parent.right
            anchors.rightMargin: 6
            y: 7
            name: done.running ? "checkmark" : "copy"
            size: 16
            visible: root.box.hash !== ""
            color: done.running || root.hovered || root.visualFocus ? Theme.accent : Theme.muted
        }
        Label {
            x: 8
            y: 24
            width: parent.width - 16
            visible: text !== ""
            type: Typography.Caption
            isMuted: true
            text: root.box.note
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.controlRadius
        color: root.hovered ? Theme.hover : Theme.surface
        border.width: root.box.proven ? 2 : 1
        border.color: root.box.proven ? Theme.accent : Theme.divider
        FocusRing {
            shown: root.visualFocus
            gap: 0
        }
    }
    Tooltip {
        shown: root.hovered
        text: done.running ? qsTr("Copied") : root.box.hash
    }
}
