pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// Collected mass per day and what became of it: the hatched part is the message.
Card {
    id: root

    required property OverviewPageModel model

    title: qsTr("Collected and delivered, per day")

    component Key: Row {
        id: key
        required property string text
        required property color fill
        required property color edge
        property bool hatched: false
        spacing: 6
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: 12
            height: 12
            color: key.fill
            border.color: key.edge
            Hatch {
                anchors.fill: parent
                anchors.margins: 1
                visible: key.hatched
                color: key.edge
                spacing: 4
            }
        }
        Label {
            type: Typography.Caption
            isMuted: true
            text: key.text
        }
    }

    Row {
        anchors.right: parent.right
        y: -32
        spacing: Theme.space16
        Key {
            text: qsTr("delivered")
            fill: Theme.accent
            edge: Theme.accent
        }
        Key {
            text: qsTr("within its time")
            fill: Theme.selection
            edge: Theme.accent
        }
        Key {
            text: qsTr("missing")
            fill: Theme.surface
            edge: Theme.critical
            hatched: true
        }
    }
    BarChart {
        width: parent.width
        height: parent.height
        name: root.title
        days: root.model.page.days
    }
}
