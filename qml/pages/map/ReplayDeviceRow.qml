import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// A device of a replay: what it says at the moment shown, and its sums over the period.
Item {
    id: root

    required property replayState entry
    required property string totals

    implicitHeight: lines.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: entry.label + ": " + entry.words + ". " + totals

    Icon {
        y: 2
        name: root.entry.icon
        size: 20
        color: Theme.muted
    }
    Column {
        id: lines
        x: 28
        width: parent.width - x
        Label {
            width: parent.width
            type: Typography.Strong
            text: root.entry.label
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            isMuted: !root.entry.known
            text: root.entry.words
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            visible: text !== ""
            type: Typography.Caption
            isMuted: true
            wrapMode: Text.Wrap
            text: root.totals
            Accessible.ignored: true
        }
    }
}
