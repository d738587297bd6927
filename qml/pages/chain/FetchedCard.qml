import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// Older history that a node showed and this computer proved: by whom, under which state.
Card {
    id: root

    required property string fetched
    property string more: ""

    visible: fetched !== ""
    title: qsTr("Fetched and proven")

    Row {
        width: parent.width
        spacing: Theme.space8
        Icon {
            y: 2
            name: "seal_checked"
            size: 16
            color: Theme.muted
        }
        Label {
            width: parent.width - 24
            wrapMode: Text.Wrap
            text: root.more === "" ? root.fetched : root.fetched + " " + root.more
        }
    }
}
