pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Theme
import Wastewatch.Ui

// One of a few words, as connected buttons: tabs of a detail, views of a block. Left and right change it. With `follows`
// the current one is bound from outside: a choice is only announced.
Rectangle {
    id: root

    required property list<string> labels
    property int current: 0
    property string name: ""
    property bool follows: false

    signal chosen(index: int)

    function choose(index: int): void {
        if (index < 0 || index >= labels.length || index === current)
            return;
        if (!follows)
            current = index;
        root.chosen(index);
    }

    implicitWidth: row.implicitWidth + 4
    implicitHeight: Theme.controlHeight
    radius: Theme.controlRadius
    color: Theme.surface
    border.color: Theme.outline
    activeFocusOnTab: true
    Keys.onLeftPressed: root.choose(root.current - 1)
    Keys.onRightPressed: root.choose(root.current + 1)
    Accessible.role: Accessible.PageTabList
    Accessible.name: name

    Row {
        id: row
        x: 2
        y: 2
        Repeater {
            model: root.labels
            Pressable {
                id: entry
                required property int index
                required property string modelData
                readonly property bool isCurrent: index === root.current
                implicitWidth: Math.max(48, label.implicitWidth + 24)
                implicitHeight: root.height - 4
                focusPolicy: Qt.NoFocus
                Accessible.role: Accessible.PageTab
                Accessible.name: modelData
                Accessible.selected: isCurrent
                onClicked: root.choose(index)
                contentItem: Label {
                    id: label
                    horizontalAlignment: Text.AlignHCenter
                    type: entry.isCurrent ? Typography.Strong : Typography.Body
                    color: entry.isCurrent ? Theme.accent : Theme.text
                    text: entry.modelData
                    Accessible.ignored: true
                }
                background: Rectangle {
                    radius: 3
                    color: entry.isCurrent ? Theme.selection : entry.hovered ? Theme.hover : "transparent"
                }
            }
        }
    }
    FocusRing {
        shown: root.activeFocus
    }
}
