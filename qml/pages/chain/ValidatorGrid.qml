pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// A row a validator: who operates it, its power, and what it did in each of the last blocks.
Column {
    id: root

    required property list<validatorRow> validators
    readonly property validatorRow blankRow: ({})

    spacing: Theme.space12

    Repeater {
        model: root.validators.length
        Item {
            id: row

            required property int index
            readonly property validatorRow validator: root.validators[index] ?? root.blankRow
            readonly property bool narrow: width < 760

            width: root.width
            height: narrow ? 100 : 68
            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("%1, power %2, missed %3 of %4").arg(validator.name).arg(validator.power).arg(validator.missed).arg(validator.votes.length)
            Label {
                width: 296
                height: 20
                type: Typography.Strong
                text: row.validator.name
                Accessible.ignored: true
            }
            Label {
                y: 22
                height: 20
                type: Typography.Caption
                isMuted: true
                text: qsTr("address")
                Accessible.ignored: true
            }
            HashText {
                x: 64
                y: 23
                hash: row.validator.address
            }
            Label {
                y: 44
                height: 20
                type: Typography.Caption
                isMuted: true
                text: qsTr("key")
                Accessible.ignored: true
            }
            HashText {
                x: 64
                y: 45
                hash: row.validator.key
            }
            Label {
                x: 312
                width: 150
                height: 20
                text: qsTr("power %1 (%2 %)").arg(Language.format.count(row.validator.power)).arg(Math.round(row.validator.share * 100))
                Accessible.ignored: true
            }
            Label {
                x: 312
                y: 22
                width: 150
                type: Typography.Caption
                isMuted: row.validator.missed === 0
                text: qsTr("missed %1 of %2").arg(row.validator.missed).arg(row.validator.votes.length)
                Accessible.ignored: true
            }
            VoteStrip {
                x: row.narrow ? 0 : 480
                y: row.narrow ? 72 : 8
                width: parent.width - x
                votes: row.validator.votes
                firstHeight: row.validator.firstHeight
            }
        }
    }
    Label {
        width: parent.width
        type: Typography.Caption
        isMuted: true
        wrapMode: Text.Wrap
        text: qsTr("Filled: signed · hollow: missed · barred: voted for no block. The newest block is at the right.")
    }
}
