pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// One validator's votes, a cell a block: filled signed, hollow missed, barred nil. Click a cell for its block.
Item {
    id: root

    required property string votes
    required property real firstHeight
    readonly property real step: Math.max(3, Math.min(9, Math.floor(width / Math.max(1, votes.length))))
    readonly property int pointed: hover.hovered ? Math.min(votes.length - 1, Math.floor(hover.point.position.x / step)) : -1

    implicitHeight: 24

    Row {
        Repeater {
            model: root.votes.length
            Item {
                id: cell
                required property int index
                readonly property string vote: root.votes[index] ?? ""
                width: root.step
                height: 24
                Rectangle {
                    width: Math.max(2, root.step - 1)
                    height: 20
                    y: 2
                    color: cell.vote === "s" ? Theme.text : "transparent"
                    border.width: cell.vote === "s" ? 0 : 1
                    border.color: cell.vote === "m" ? Theme.critical : Theme.outline
                    Rectangle {
                        visible: cell.vote === "n"
                        anchors.centerIn: parent
                        width: parent.width
                        height: 2
                        color: Theme.text
                    }
                }
            }
        }
    }
    HoverHandler {
        id: hover
    }
    TapHandler {
        onTapped: point => Navigator.open(Links.block(root.firstHeight + Math.floor(point.position.x / root.step)))
    }
    Tooltip {
        shown: root.pointed >= 0
        text: qsTr("Block %1").arg(Language.format.count(root.firstHeight + root.pointed))
    }
}
