import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// A round length and its bar.
Item {
    id: root

    required property real latitude
    required property real zoomLevel
    readonly property real metres: MapMath.roundMetres(latitude, zoomLevel, 120)

    width: MapMath.pixelsOf(metres, latitude, zoomLevel)
    height: 24
    Accessible.role: Accessible.StaticText
    Accessible.name: label.text

    Label {
        id: label
        type: Typography.Caption
        color: Theme.mapLabel
        text: Language.format.distance(root.metres)
        Accessible.ignored: true
    }
    Rectangle {
        y: 18
        width: parent.width
        height: 2
        color: Theme.mapLabel
    }
    Repeater {
        model: [0, root.width - 1]
        Rectangle {
            required property real modelData
            x: modelData
            y: 14
            width: 1
            height: 6
            color: Theme.mapLabel
        }
    }
}
