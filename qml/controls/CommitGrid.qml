pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Theme
import Wastewatch.Ui

// A commit as a grid of validators: filled signed, hollow missed, barred nil, crossed bad. Arrows move, names on hover.
Flow {
    id: root

    required property list<commitCell> cells
    readonly property commitCell blankCommitCell: ({})
    property string currentAddress: ""
    readonly property int current: currentAddress === "" ? -1 : cells.findIndex(cell => cell.address === currentAddress)
    property int cellSize: 24

    function choose(index: int): void {
        if (cells.length > 0)
            currentAddress = cells[Math.max(0, Math.min(cells.length - 1, index))].address;
    }
    function word(vote: string): string {
        return ({
                "signed": qsTr("signed"),
                "missed": qsTr("missed"),
                "nil": qsTr("voted for no block"),
                "bad": qsTr("bad signature")
            })[vote] ?? vote;
    }

    spacing: Theme.space4
    activeFocusOnTab: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Validators of this commit")
    Keys.onLeftPressed: choose(current - 1)
    Keys.onRightPressed: choose(current + 1)

    Repeater {
        model: root.cells.length
        Rectangle {
            id: square
            required property int index
            readonly property commitCell cell: root.cells[index] ?? root.blankCommitCell
            readonly property bool isBad: cell.vote === "bad"
            width: root.cellSize
            height: root.cellSize
            radius: Theme.controlRadius
            color: cell.vote === "signed" ? Theme.text : isBad ? Theme.failedFill : Theme.surface
            border.width: cell.vote === "signed" ? 0 : 2
            border.color: isBad ? Theme.failed : Theme.outline
            Accessible.role: Accessible.ListItem
            Accessible.name: cell.name + ": " + root.word(cell.vote)
            Icon {
                anchors.centerIn: parent
                visible: square.cell.vote !== "missed"
                name: ({
                        "signed": "checkmark",
                        "nil": "subtract",
                        "bad": "dismiss"
                    })[square.cell.vote] ?? ""
                size: 16
                color: square.cell.vote === "signed" ? Theme.surface : square.isBad ? Theme.failed : Theme.text
            }
            HoverHandler {
                id: hover
            }
            Tooltip {
                shown: hover.hovered || (root.activeFocus && square.index === root.current)
                text: square.cell.name + ": " + root.word(square.cell.vote) + ", " + Language.format.count(square.cell.power)
            }
            FocusRing {
                shown: root.activeFocus && square.index === root.current
                gap: 0
            }
        }
    }
}
