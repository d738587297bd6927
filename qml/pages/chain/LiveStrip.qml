pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// The newest blocks, newest at the left: a bar for their transactions, the number of signatures below.
Rectangle {
    id: root

    required property string current

    height: 84
    clip: true
    color: Theme.surface
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Newest blocks")

    Row {
        x: Theme.space16
        y: Theme.space8
        width: Math.floor((root.width - 2 * x + spacing) / (28 + spacing)) * (28 + spacing) - spacing
        clip: true
        spacing: Theme.space4
        Repeater {
            model: LiveBlocks {}
            T.AbstractButton {
                id: square

                required property real block
                required property int transactions
                required property int signedBy
                required property int validators
                readonly property bool isCurrent: root.current === String(block)

                width: 28
                height: 68
                text: qsTr("Block %1: %2 transactions, %3 of %4 signed").arg(Language.format.count(block)).arg(transactions).arg(signedBy).arg(validators)
                focusPolicy: Qt.StrongFocus
                hoverEnabled: true
                onClicked: Navigator.open("wastewatch:block/" + block)
                Keys.onReturnPressed: square.clicked()
                Accessible.role: Accessible.ListItem
                Accessible.name: text

                contentItem: Item {
                    Rectangle {
                        x: 4
                        y: 44 - height
                        width: 20
                        height: Math.min(40, 2 + 4 * square.transactions)
                        radius: 2
                        color: square.transactions > 0 ? Theme.text : Theme.divider
                    }
                    Label {
                        y: 46
                        width: 28
                        height: 18
                        horizontalAlignment: Text.AlignHCenter
                        type: Typography.Caption
                        isMuted: square.signedBy === square.validators
                        text: square.signedBy + "/" + square.validators
                        elide: Text.ElideNone
                        Accessible.ignored: true
                    }
                }
                background: Rectangle {
                    radius: Theme.controlRadius
                    color: square.isCurrent ? Theme.selection : square.hovered ? Theme.hover : "transparent"
                    FocusRing {
                        shown: square.visualFocus
                    }
                }
                Tooltip {
                    shown: square.hovered || square.visualFocus
                    text: square.text
                }
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.divider
    }
}
