pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Ui

// Facts as rows: key, value, seal. A failed value stays behind a button.
Column {
    id: root

    required property list<fact> facts
    readonly property fact blankFact: ({})
    property int keyWidth: 160

    signal sealActivated(index: int)
    signal linkActivated(link: string)

    width: parent?.width ?? 0
    Accessible.role: Accessible.List

    Repeater {
        model: root.facts.length
        KeyValueRow {
            required property int index
            width: root.width
            entry: root.facts[index] ?? root.blankFact
            keyWidth: root.keyWidth
            onSealActivated: root.sealActivated(index)
            onLinkActivated: link => root.linkActivated(link)
        }
    }
}
