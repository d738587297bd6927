pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// prepared → signed → sent → in a block → proven; a refusal or a lapse stops the row. The sentence says the same in words.
Column {
    id: root

    required property signingTask task
    readonly property list<string> words: Words.signingSteps
    readonly property list<int> states: [SigningState.Prepared, SigningState.Signed, SigningState.Sent, SigningState.InBlock, SigningState.Proven]
    readonly property bool stopped: task.state === SigningState.Refused || task.state === SigningState.Lapsed
    readonly property real stepWidth: width / words.length

    spacing: Theme.space8

    Row {
        Repeater {
            model: root.words.length
            Item {
                id: step
                required property int index
                readonly property bool reached: !root.stopped && root.task.state >= root.states[index]
                width: root.stepWidth
                height: 44
                LineShape {
                    x: -parent.width + 24
                    y: 8
                    width: parent.width - 32
                    height: 2
                    thickness: 2
                    visible: step.index > 0
                    dash: step.reached ? 0 : 4
                    color: step.reached ? Theme.text : Theme.divider
                }
                Rectangle {
                    width: 18
                    height: 18
                    radius: 9
                    color: step.reached ? Theme.text : Theme.surface
                    border.width: 2
                    border.color: step.reached ? Theme.text : Theme.outline
                    Icon {
                        anchors.centerIn: parent
                        visible: step.reached
                        name: "checkmark"
                        size: 12
                        color: Theme.surface
                    }
                }
                Label {
                    y: 22
                    width: parent.width - 8
                    type: Typography.Caption
                    isMuted: !step.reached
                    text: root.words[step.index]
                }
            }
        }
    }
    Row {
        width: parent.width
        spacing: Theme.space8
        GradeMark {
            anchors.verticalCenter: parent.verticalCenter
            grade: root.stopped ? Grade.Serious : Grade.None
        }
        Label {
            width: parent.width - 24
            type: Typography.Reading
            wrapMode: Text.Wrap
            text: root.task.outcome
            Accessible.role: Accessible.AlertMessage
        }
    }
}
