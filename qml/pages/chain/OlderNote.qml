import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// Where history ends on this computer because it began from a restored state, and the way to what is older.
Item {
    id: root

    property string more: "" // what that means here
    property string action: ""

    signal activated

    visible: ChainStatus.began !== ""
    implicitHeight: visible ? column.implicitHeight + 2 * Theme.space12 : 0
    Accessible.role: Accessible.Note
    Accessible.name: label.text

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.divider
        Accessible.ignored: true
    }
    Icon {
        x: Theme.space12
        y: Theme.space12 + 2
        name: "info"
        size: 16
        color: Theme.muted
    }
    Column {
        id: column
        x: Theme.space12 + 24
        y: Theme.space12
        width: parent.width - x - Theme.space12
        spacing: Theme.space8
        Label {
            id: label
            width: parent.width
            isMuted: true
            wrapMode: Text.Wrap
            text: root.more === "" ? ChainStatus.began : ChainStatus.began + " " + root.more
            Accessible.ignored: true
        }
        Button {
            visible: root.action !== ""
            text: root.action
            onClicked: root.activated()
        }
    }
}
