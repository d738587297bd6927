pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Theme
import Wastewatch.Ui

// One step of a proof: a numbered disc on the rail; open it for the path of hashes, the values that were compared, and
// to check this step alone again.
FocusScope {
    id: root

    required property int number
    required property proofStep step
    property bool last: false
    property string subject: "" // of the proof: whether it was opened or shut by hand counts for one only
    property bool openAtFirst: false
    property bool turned: false // by hand
    readonly property bool open: (openAtFirst || step.verdict === Verdict.Failed) !== turned
    readonly property color ink: [Theme.muted, Theme.text, Theme.failed][step.verdict] ?? Theme.muted
    readonly property string word: Words.verdicts[step.verdict] ?? ""

    readonly property string spoken: number + ". " + step.title + ", " + word

    signal checkAgain

    onSubjectChanged: turned = false
    onOpenAtFirstChanged: turned = false
    implicitHeight: Theme.stepHeight + (open ? inside.implicitHeight + Theme.space16 : 0)

    Rectangle {
        x: 11
        y: 32
        width: 2
        height: root.height - 24
        visible: !root.last
        color: Theme.divider
    }
    Pressable {
        id: head

        width: root.width
        height: Theme.stepHeight
        focus: true
        onClicked: root.turned = !root.turned
        Accessible.role: Accessible.Button
        Accessible.name: root.spoken
        Accessible.checkable: true
        Accessible.checked: root.open

        contentItem: Item {
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
                width: words.x - x - Theme.space8
                text: root.step.title
                Accessible.ignored: true
            }
            Label {
                id: words
                anchors.right: chevron.left
                anchors.rightMargin: 4
                height: Theme.stepHeight
                type: Typography.Caption
                text: root.word
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
        }
        background: Rectangle {
            radius: Theme.controlRadius
            color: head.hovered ? Theme.hover : "transparent"
            FocusRing {
                shown: head.visualFocus
                gap: -2
            }
        }
    }
    Column {
        id: inside
        x: 36
        y: Theme.stepHeight
        width: root.width - x
        visible: root.open
        spacing: Theme.space8
        Label {
            width: parent.width
            type: Typography.Caption
            isMuted: true
            text: root.step.detail
            wrapMode: Text.Wrap
        }
        ProofPath {
            width: parent.width
            visible: root.step.path.length > 0
            path: root.open ? root.step.path : []
        }
        ProofValues {
            width: parent.width
            values: root.open ? root.step.values : []
        }
        Row {
            spacing: Theme.space8
            Button {
                text: qsTr("Check this step again")
                onClicked: root.checkAgain()
            }
        }
        Label {
            width: parent.width
            visible: text !== ""
            type: Typography.Caption
            isMuted: true
            wrapMode: Text.Wrap
            text: root.step.took
            Accessible.role: Accessible.AlertMessage
        }
    }
}
