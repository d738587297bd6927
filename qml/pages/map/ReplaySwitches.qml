import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// How a replay plays and what it draws besides the way. Remembered.
Flow {
    id: root

    required property ReplayModel replay

    spacing: Theme.space12

    CheckBox {
        text: qsTr("Skip silences and stops")
        checked: root.replay.skips
        onToggled: root.replay.skips = checked
    }
    CheckBox {
        visible: root.replay.page.hasAccuracy
        text: qsTr("Accuracy circles")
        checked: root.replay.circles
        onToggled: root.replay.circles = checked
    }
}
