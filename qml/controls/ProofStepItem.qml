pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Wastewatch.Theme
import Wastewatch.Ui

// One step of a proof: a numbered disc on the rail; open it for the path of hashes.
T.AbstractButton {
    id: root

    required property int number
    required property proofStep step
    readonly property proofBox blankBox: ({})
    property bool last: false
    property bool open: step.verdict === Verdict.Failed
    readonly property color ink: [Theme.muted, Theme.text, Theme.failed][step.verdict] ?? Theme.muted

    implicitHeight: Theme.stepHeight + (open ? inside.implicitHeight + 8 : 0)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    onClicked: open = !open
    Keys.onReturnPressed: open = !open
    Accessible.role: Accessible.Button
    Accessible.name: number + ". " + step.title + ", " + words.text

    contentItem: Item {
        Rectangle {
            x: 11
            y: 8
            width: 2
            height: root.height
            visible: !root.last
            color: Theme.divider
        }
        Rectangle {
            y: 8
            width: 24
            height: 24
            radius: 12
            color: root.step.verdict === Verdict.Passed ? Theme.text : root.step.verdict === Verdict.Failed ? Theme.failed : Theme.surface
            border.color: root.ink
            Label {
                anchors.centerIn: parent
                type: Typography.Head
                text: root.number
                color: root.step.verdict === Verdict.Waiting ? Theme.muted : Theme.surface
                Accessible.ignored: true
            }
        }
        Label {
            x: 36
            height: Theme.stepHeight
            width: parent.width - x - words.implicitWidth - 32
            text: root.step.title
            Accessible.ignored: true
        }
        Label {
            id: words
            anchors.right: chevron.left
            anchors.rightMargin: 4
            height: Theme.stepHeight
            type: Typography.Caption
            text: [qsTr("waiting"), qsTr("holds"), qsTr("failed")][root.step.verdict] ?? ""
            color: root.ink
            Accessible.ignored: true
        }
        Icon {
            id: chevron
            anchors.right: parent.right
            y: 12
            name: root.open ? "chevron_down" : "chevron_right"
            size: 16
            color: Theme.muted
        }
        Column {
            id: inside
            x: 36
            y: Theme.stepHeight
            width: parent.width - x
            visible: root.open
            Label {
                width: parent.width
                bottomPadding: 8
                type: Typography.Caption
                isMuted: true
                text: root.step.detail
                wrapMode: Text.Wrap
            }
            Repeater {
                model: root.open ? root.step.path.length : 0
                Item {
                    id: node
                    required property int index
                    readonly property proofBox box: root.step.path[index] ?? root.blankBox
                    width: inside.width
                    height: 36
                    Rectangle {
                        x: 12
                        y: -8
                        width: 1
                        height: 8
                        visible: node.index > 0
                        color: Theme.outline
                    }
                    Rectangle {
                        width: parent.width
                        height: 28
                        radius: Theme.controlRadius
                        color: Theme.surface
                        border.width: node.box.proven ? 2 : 1
                        border.color: node.box.proven ? Theme.accent : Theme.divider
                        Label {
                            x: 8
                            anchors.verticalCenter: parent.verticalCenter
                            type: Typography.Caption
                            isMuted: !node.box.proven
                            text: node.box.label
                        }
                        Label {
                            anchors.right: parent.right
                            anchors.rightMargin: 8
                            anchors.verticalCenter: parent.verticalCenter
                            type: Typography.Hash
                            isMuted: !node.box.proven
                            text: Language.format.shortId(node.box.hash)
                        }
                    }
                }
            }
        }
    }
    background: Item {
        FocusRing {
            shown: root.visualFocus
            gap: -2
        }
    }
}
