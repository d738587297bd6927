pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Theme
import Wastewatch.Ui

// One cell. The first carries the selection bar and the grade, the last the seal. A screen has hundreds of them: what a
// cell does not show is not made. Text stays on one line; what does not fit is cut and shown in full while pointed at.
Rectangle {
    id: root

    required property int row
    required property int column
    required property string text
    required property int grade
    required property int seal
    required property bool muted
    required property int lead
    required property int trail
    required property tableColumn format
    required property bool isCurrent
    required property bool isHovered
    required property bool focused

    signal entered
    signal exited
    signal tapped
    signal activated
    signal sealActivated

    color: seal === SealState.Failed ? Theme.failedFill : isCurrent ? Theme.selection : isHovered ? Theme.hover : Theme.surface
    Accessible.role: Accessible.Cell
    Accessible.name: text
    Accessible.selected: isCurrent

    Loader {
        active: root.isCurrent && root.lead > 0
        sourceComponent: Rectangle {
            width: 3
            height: root.height
            color: Theme.accent
        }
    }
    Loader {
        x: 7
        anchors.verticalCenter: parent.verticalCenter
        active: root.lead > 0 && root.grade !== Grade.None
        sourceComponent: GradeMark {
            grade: root.grade
        }
    }
    Label {
        id: label
        x: root.lead + Theme.space8
        width: root.width - root.lead - root.trail - 2 * Theme.space8
        height: parent.height
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        maximumLineCount: 1
        elide: Text.ElideRight
        type: root.format.hash ? Typography.Hash : Typography.Body
        horizontalAlignment: root.format.number ? Text.AlignRight : Text.AlignLeft
        isMuted: root.muted || root.seal === SealState.Pending
        text: root.text
        Accessible.ignored: true
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.divider
    }
    Loader {
        anchors.fill: parent
        active: root.focused
        sourceComponent: Item {
            Rectangle {
                width: root.width
                height: 2
                color: Theme.accent
            }
            Rectangle {
                y: root.height - height
                width: root.width
                height: 2
                color: Theme.accent
            }
        }
    }
    Loader {
        anchors.fill: parent
        active: hover.hovered && label.truncated
        sourceComponent: Tooltip {
            shown: true
            text: root.text
        }
    }
    HoverHandler {
        id: hover
        onHoveredChanged: hovered ? root.entered() : root.exited()
    }
    TapHandler {
        onTapped: root.tapped()
        onDoubleTapped: root.activated()
    }
    Loader {
        anchors.right: parent.right
        anchors.rightMargin: 4
        anchors.verticalCenter: parent.verticalCenter
        active: root.trail > 0
        sourceComponent: Seal {
            focusPolicy: Qt.NoFocus
            seal: root.seal
            onClicked: root.sealActivated()
        }
    }
}
