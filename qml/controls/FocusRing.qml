import QtQuick
import Wastewatch.Theme

// Two pixels of accent, two outside, when the keyboard is here.
Rectangle {
    id: root

    required property bool shown
    property int around: Theme.controlRadius
    property int gap: 2

    anchors.fill: parent
    anchors.margins: -gap - 2
    visible: shown
    color: "transparent"
    radius: around + 2
    border.width: 2
    border.color: Theme.accent
    z: 10
    Accessible.ignored: true
}
