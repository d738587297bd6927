import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme

// From a map that fills the page back to the list.
IconButton {
    icon.name: "arrow_left"
    text: qsTr("Back to the list")

    Rectangle {
        anchors.fill: parent
        z: -1
        radius: Theme.controlRadius
        color: Theme.surface
        border.color: Theme.outline
    }
}
