import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// Back, pause, on, and out.
Row {
    spacing: Theme.space8

    Button {
        text: qsTr("Back")
        enabled: Guide.step > 0
        onClicked: Guide.previous()
    }
    Button {
        visible: !Guide.atDoors
        text: Guide.paused ? qsTr("Go on") : qsTr("Pause")
        onClicked: Guide.paused = !Guide.paused
    }
    Button {
        visible: !Guide.atDoors
        enabled: !Guide.waiting
        text: qsTr("Next")
        onClicked: Guide.next()
    }
    Button {
        kind: "plain"
        text: Guide.atDoors ? qsTr("Close") : qsTr("Skip")
        onClicked: Guide.stop()
    }
    Label {
        height: parent.height
        visible: !Guide.waiting
        isMuted: true
        text: qsTr("%1 of %2").arg(Guide.step + 1).arg(Guide.stepCount)
    }
}
