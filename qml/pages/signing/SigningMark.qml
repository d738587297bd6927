import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// In the top bar: how many tasks wait for a signature, and whether some are on their way.
IconButton {
    id: root

    readonly property int waiting: SigningDesk.toSign + SigningDesk.onTheWay

    opened: list.visible
    icon.name: "signature"
    filled: waiting > 0
    text: waiting === 0 ? qsTr("To sign") : qsTr("To sign: %1, on their way: %2").arg(SigningDesk.toSign).arg(SigningDesk.onTheWay)
    onClicked: list.visible ? list.close() : list.open()

    Pill {
        x: parent.width - width / 2 - 6
        y: -2
        count: root.waiting
    }
    SigningList {
        id: list
        x: root.width - width
        y: root.height + Theme.space8
    }
}
