pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Ui

// Facts in narrow rows: key and value beside each other.
Column {
    id: root

    required property list<fact> facts
    readonly property fact blankFact: ({})
    property int keyWidth: 96

    spacing: 2
    Accessible.role: Accessible.List

    Repeater {
        model: root.facts.length
        Item {
            id: row
            required property int index
            readonly property fact entry: root.facts[index] ?? root.blankFact
            width: root.width
            height: value.implicitHeight
            Accessible.role: Accessible.ListItem
            Accessible.name: entry.key + ": " + entry.value
            Label {
                width: root.keyWidth - 8
                isMuted: true
                text: row.entry.key
                Accessible.ignored: true
            }
            Label {
                id: value
                x: root.keyWidth
                width: parent.width - x
                wrapMode: Text.Wrap
                text: row.entry.value
                Accessible.ignored: true
            }
        }
    }
}
