pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// Every rule that fires, strongest first; below them the numbers of the first, its threshold and where that comes from.
Card {
    id: root

    required property alertPage page
    readonly property alertReason blankReason: ({})

    title: qsTr("Why this is an alert")

    Column {
        width: parent.width
        spacing: Theme.space8
        Repeater {
            model: root.page.reasons.length
            Row {
                id: line
                required property int index
                readonly property alertReason reason: root.page.reasons[index] ?? root.blankReason
                width: parent?.width ?? 0
                spacing: Theme.space8
                GradeMark {
                    y: 2
                    grade: line.reason.grade
                }
                Column {
                    width: line.width - 24
                    Label {
                        width: parent.width
                        wrapMode: Text.Wrap
                        text: line.reason.text
                    }
                    Label {
                        type: Typography.Caption
                        isMuted: true
                        text: line.reason.certainty
                    }
                }
            }
        }
        KeyValues {
            width: parent.width
            facts: root.page.numbers
            keyWidth: 172
        }
    }
}
