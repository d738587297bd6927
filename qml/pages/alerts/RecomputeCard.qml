import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// The rule, the block and the hashes by which any office gets the same result, and a button that does it here.
Card {
    id: root

    required property AlertsPageModel model

    title: qsTr("Recompute")

    Column {
        width: parent.width
        spacing: Theme.space8
        Label {
            width: parent.width
            type: Typography.Caption
            isMuted: true
            wrapMode: Text.Wrap
            text: qsTr("The same block gives the same hashes on every computer.")
        }
        KeyValues {
            width: parent.width
            facts: root.model.page.recomputation
            keyWidth: 112
        }
        Label {
            width: parent.width
            visible: text !== ""
            wrapMode: Text.Wrap
            text: root.model.recomputed
            Accessible.role: Accessible.AlertMessage
        }
        Button {
            text: qsTr("Recompute")
            icon.name: "arrow_clockwise"
            onClicked: root.model.recompute()
        }
    }
}
