import QtQuick
import Wastewatch.Theme
import Wastewatch.Ui

// A hash: whole in groups of eight, or short with the whole in its tooltip. Copyable either way.
Row {
    id: root

    required property string hash
    property bool whole: false

    spacing: Theme.space4
    Accessible.role: Accessible.StaticText
    Accessible.name: hash

    Label {
        id: label
        width: root.whole ? 252 : implicitWidth
        type: Typography.Hash
        elide: Text.ElideNone
        text: root.whole ? Language.format.grouped(root.hash) : Language.format.shortId(root.hash)
        Accessible.ignored: true
        HoverHandler {
            id: hover
        }
        Tooltip {
            shown: hover.hovered && !root.whole
            text: root.hash
        }
    }
    IconButton {
        width: 24
        height: 24
        y: Math.min(0, (label.height - 24) / 2)
        size: 16
        visible: root.hash !== ""
        icon.name: copied.running ? "checkmark" : "copy"
        text: copied.running ? qsTr("Copied") : qsTr("Copy")
        onClicked: {
            Clipboard.copy(root.hash);
            copied.restart();
        }
        Timer {
            id: copied
            interval: 1500
        }
    }
}
