import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// Who signed a block: the power against the two thirds it needs, and each validator's vote, checked just now.
Card {
    id: root

    required property blockPage block

    title: qsTr("Who signed it")

    Column {
        width: parent.width
        spacing: Theme.space12
        PowerBar {
            width: Math.min(480, parent.width)
            signedPower: root.block.signedPower
            totalPower: root.block.totalPower
        }
        CommitGrid {
            width: parent.width
            cells: root.block.cells
        }
        Label {
            width: parent.width
            wrapMode: Text.Wrap
            color: root.block.sound ? Theme.muted : Theme.failed
            text: root.block.verdict
        }
    }
}
