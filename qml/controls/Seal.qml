import QtQuick
import Wastewatch.Theme
import Wastewatch.Ui

// Says that a record is signed and unaltered, never that it is true. A button: it opens the proof.
Pressable {
    id: root

    required property int seal
    property bool worded: false
    readonly property string word: Words.seals[seal] ?? ""
    readonly property color ink: [Theme.muted, Theme.pending, Theme.muted, Theme.failed][seal] ?? Theme.muted

    implicitWidth: worded ? 24 + words.implicitWidth + 4 : 24
    implicitHeight: 24
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: word

    contentItem: Item {
        Icon {
            x: 4
            anchors.verticalCenter: parent.verticalCenter
            name: ["seal_checked", "seal_pending", "seal_unprovable", "seal_failed"][root.seal] ?? ""
            size: 16
            color: root.ink
        }
        Label {
            id: words
            x: 24
            anchors.verticalCenter: parent.verticalCenter
            visible: root.worded
            type: Typography.Caption
            text: root.word
            color: root.ink
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.controlRadius
        color: root.hovered ? Theme.hover : "transparent"
        FocusRing {
            shown: root.visualFocus
            gap: -2
        }
    }
    Tooltip {
        shown: !root.worded && (root.hovered || root.visualFocus)
        text: root.word
    }
}
