import QtQuick
import Wastewatch.Theme
import Wastewatch.Ui

// One event of TimeAxis: block time solid, claimed time hollow with a leader to its block time, stop a bar, gap a hatch,
// deadline a flag.
Item {
    id: root

    required property laneEvent entry
    required property real span
    required property bool current
    readonly property color ink: entry.grade === Grade.None ? Theme.text : Theme.gradeColor(entry.grade)
    readonly property bool wide: entry.kind === "stop" || entry.kind === "gap"
    readonly property string words: Language.format.joined([entry.when, entry.label])
    readonly property bool spoken: entry.kind !== "heard"

    Accessible.role: Accessible.ListItem
    Accessible.name: words

    Rectangle {
        y: root.height / 2 - 1
        width: Math.max(2, root.span)
        height: 2
        visible: root.entry.kind === "heard"
        color: Theme.muted
    }

    Rectangle {
        x: -5
        y: root.height / 2 - 5
        width: 10
        height: 10
        radius: 5
        visible: root.entry.kind === "block" || root.entry.kind === "claim"
        color: root.entry.kind === "block" ? root.ink : Theme.surface
        border.width: root.entry.kind === "claim" ? 2 : 0
        border.color: root.ink
    }
    Rectangle {
        x: 5
        y: root.height / 2
        width: Math.max(0, root.span - 10)
        height: 1
        visible: root.entry.kind === "claim"
        color: root.ink
    }
    Rectangle {
        x: root.span - 5
        y: root.height / 2 - 5
        width: 10
        height: 10
        radius: 5
        visible: root.entry.kind === "claim" && root.span > 0
        color: root.ink
    }
    Rectangle {
        y: 4
        width: Math.max(4, root.span)
        height: root.height - 8
        visible: root.wide
        radius: Theme.controlRadius
        color: root.entry.kind === "stop" ? Theme.selection : Theme.surface
        border.color: root.entry.kind === "stop" ? root.ink : Theme.divider
        clip: true
        Hatch {
            anchors.fill: parent
            visible: root.entry.kind === "gap"
            color: Theme.divider
        }
        Label {
            anchors.centerIn: parent
            visible: implicitWidth < parent.width - 4
            type: Typography.Caption
            text: root.entry.label
        }
    }
    Rectangle {
        y: 3
        width: 2
        height: root.height - 6
        visible: root.entry.kind === "deadline"
        color: root.ink
        Rectangle {
            x: 2
            width: 10
            height: 8
            color: root.ink
        }
    }
    Item {
        x: -6
        width: root.wide ? Math.max(12, root.span) : 14
        visible: root.spoken
        height: root.height
        HoverHandler {
            id: near
        }
        Tooltip {
            shown: near.hovered || root.current
            text: root.words
        }
        FocusRing {
            shown: root.current
            gap: -4
        }
    }
}
