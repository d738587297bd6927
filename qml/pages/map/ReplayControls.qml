import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// Play, steps, speed, and the moment shown.
Flow {
    id: root

    required property ReplayModel replay

    spacing: Theme.space8

    Button {
        width: 88
        kind: "filled"
        text: root.replay.playing ? qsTr("Pause") : qsTr("Play")
        onClicked: root.replay.playing = !root.replay.playing
    }
    ComboBox {
        width: 100
        label: qsTr("Speed")
        model: root.replay.speeds.map(speed => speed + "×")
        currentIndex: root.replay.speed
        onActivated: index => root.replay.speed = index
    }
    IconButton {
        icon.name: "arrow_left"
        text: qsTr("Previous event")
        onClicked: root.replay.stepEvent(-1)
    }
    IconButton {
        icon.name: "arrow_right"
        text: qsTr("Next event")
        onClicked: root.replay.stepEvent(1)
    }
    Button {
        kind: "plain"
        text: qsTr("Previous reading")
        onClicked: root.replay.stepFix(-1)
    }
    Button {
        kind: "plain"
        text: qsTr("Next reading")
        onClicked: root.replay.stepFix(1)
    }
    Label {
        height: Theme.controlHeight
        verticalAlignment: Text.AlignVCenter
        type: Typography.Section
        text: root.replay.timeText
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Moment shown: %1").arg(text)
    }
}
