import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// One event of a replay: when, on which lane, what.
Rectangle {
    id: root

    required property laneEvent entry
    required property string lane
    property bool current: false
    property bool focused: false
    readonly property string kindText: ({
            stop: qsTr("Stood for %1"),
            gap: qsTr("No position for %1")
        })[entry.kind] ?? "%1"

    signal chosen

    height: 44
    color: current ? Theme.selection : hover.hovered ? Theme.hover : Theme.surface
    Accessible.role: Accessible.ListItem
    Accessible.name: entry.when + ", " + lane + ", " + kindText.arg(entry.label)
    Accessible.selected: current
    Accessible.focusable: true
    Accessible.focused: focused
    Accessible.onPressAction: root.chosen()

    HoverHandler {
        id: hover
    }
    TapHandler {
        onTapped: root.chosen()
    }
    GradeMark {
        x: Theme.space16
        anchors.verticalCenter: parent.verticalCenter
        grade: root.entry.grade
    }
    Label {
        x: 44
        y: 2
        width: parent.width - x - Theme.space16
        text: root.kindText.arg(root.entry.label)
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    Label {
        x: 44
        y: 22
        width: parent.width - x - Theme.space16
        type: Typography.Caption
        isMuted: true
        text: Language.format.joined([root.entry.when, root.lane])
        Accessible.ignored: true
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.divider
    }
    Rectangle {
        width: 3
        height: parent.height
        visible: root.current
        color: Theme.accent
    }
    FocusRing {
        shown: root.focused
        gap: -4
    }
}
