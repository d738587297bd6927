import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// The visitor writes another mass into a node's answer; below, the verdict on it.
Column {
    id: root

    spacing: Theme.space12
    onVisibleChanged: if (visible)
        mass.text = Guide.massText

    Row {
        spacing: Theme.space8
        TextField {
            id: mass
            width: 120
            label: qsTr("Mass in tonnes")
            inputMethodHints: Qt.ImhFormattedNumbersOnly
            onTextEdited: error = ""
            onAccepted: root.send()
        }
        Label {
            height: mass.height
            text: qsTr("t")
        }
        Button {
            kind: "filled"
            text: qsTr("Check this answer")
            onClicked: root.send()
        }
    }
    Banner {
        width: parent.width
        visible: Guide.cheated
        grade: Guide.refused ? Grade.Critical : Grade.Notice
        text: Guide.verdict
    }

    function send(): void {
        mass.error = Guide.cheat(mass.text);
    }
}
