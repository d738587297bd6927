pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Theme
import Wastewatch.Ui

// The way of a load from declared to treated, like a parcel's: reached stations filled, the rest hollow.
Item {
    id: root

    required property list<parcelStep> steps
    readonly property parcelStep blankParcelStep: ({})
    readonly property real stepWidth: width / Math.max(1, steps.length)

    implicitHeight: 92
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Progress of the load")

    Repeater {
        model: root.steps.length
        Item {
            id: station
            required property int index
            readonly property parcelStep step: root.steps[index] ?? root.blankParcelStep
            readonly property bool graded: step.grade !== Grade.None
            readonly property color ink: graded ? Theme.gradeColor(step.grade) : step.reached ? Theme.text : Theme.outline
            x: index * root.stepWidth
            width: root.stepWidth
            height: root.height
            Accessible.role: Accessible.ListItem
            Accessible.name: step.title + ", " + (step.reached ? step.time : qsTr("not reached"))
            LineShape {
                x: -parent.width + 16
                y: 7
                width: parent.width - 16
                height: 2
                thickness: 2
                visible: station.index > 0
                dash: station.step.reached ? 0 : 4
                color: station.step.reached ? Theme.text : Theme.divider
            }
            Rectangle {
                width: 16
                height: 16
                radius: 8
                color: station.step.reached && !station.graded ? Theme.text : Theme.surface
                border.width: 2
                border.color: station.ink
                visible: !station.graded
            }
            GradeMark {
                grade: station.step.grade
            }
            Column {
                y: 22
                width: parent.width - 8
                Label {
                    width: parent.width
                    type: station.step.reached ? Typography.Strong : Typography.Body
                    isMuted: !station.step.reached
                    text: station.step.title
                    Accessible.ignored: true
                }
                Label {
                    width: parent.width
                    type: Typography.Caption
                    isMuted: true
                    text: station.step.time
                }
                Label {
                    width: parent.width
                    type: Typography.Caption
                    isMuted: true
                    text: station.step.place
                }
                Backing {
                    visible: station.step.giver >= 0
                    giver: Math.max(0, station.step.giver)
                    receiver: Math.max(0, station.step.receiver)
                    device: Math.max(0, station.step.device)
                }
            }
        }
    }
}
