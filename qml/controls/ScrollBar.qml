import QtQuick
import QtQuick.Templates as T
import Wastewatch.Theme

// Stays in sight for as long as there is more than fits.
T.ScrollBar {
    id: root

    implicitWidth: 8
    padding: 1
    minimumSize: 0.1
    visible: size < 1
    policy: T.ScrollBar.AsNeeded
    Accessible.ignored: true

    contentItem: Rectangle {
        implicitWidth: 6
        radius: 3
        color: root.pressed || root.hovered ? Theme.text : Theme.outline
    }
    background: Rectangle {
        radius: 4
        color: Theme.sunken
    }
}
