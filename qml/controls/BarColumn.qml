import QtQuick
import Wastewatch.Theme
import Wastewatch.Ui

// One day of BarChart.
Item {
    id: root

    required property barDay day
    required property real topMass
    required property bool current
    required property bool labelled
    required property string words
    readonly property int barWidth: Math.max(4, Math.min(28, width * 0.6))
    readonly property real deliveredHeight: height * day.delivered / topMass
    readonly property real openHeight: height * day.open / topMass
    readonly property real missingHeight: height * day.missing / topMass

    Accessible.role: Accessible.StaticText
    Accessible.name: words

    Rectangle {
        anchors.fill: parent
        visible: hover.hovered || root.current
        color: Theme.hover
        z: -1
    }
    Rectangle {
        x: (root.width - width) / 2
        y: root.height - height
        width: root.barWidth
        height: root.deliveredHeight
        color: Theme.accent
    }
    Rectangle {
        x: (root.width - width) / 2
        y: root.height - root.deliveredHeight - height
        width: root.barWidth
        height: root.openHeight
        color: Theme.selection
        border.color: Theme.accent
        visible: height > 0
    }
    Rectangle {
        x: (root.width - width) / 2
        y: root.height - root.deliveredHeight - root.openHeight - height
        width: root.barWidth
        height: root.missingHeight > 0 ? Math.max(3, root.missingHeight) : 0
        visible: height > 0
        color: Theme.surface
        border.color: Theme.critical
        clip: true
        Hatch {
            anchors.fill: parent
            anchors.margins: 1
            color: Theme.critical
            spacing: 5
        }
    }
    Label {
        y: root.height + 6
        anchors.horizontalCenter: parent.horizontalCenter
        visible: root.labelled
        type: Typography.Caption
        isMuted: true
        text: root.day.label
        Accessible.ignored: true
    }
    HoverHandler {
        id: hover
    }
    Tooltip {
        shown: hover.hovered || root.current
        text: root.words
    }
}
