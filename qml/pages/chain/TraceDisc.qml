import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// A trusted header of the graph; pressing it opens the block.
Item {
    id: root

    required property real block

    implicitWidth: 36 + number.implicitWidth
    implicitHeight: 24

    Rectangle {
        x: 6
        y: 6
        width: 12
        height: 12
        radius: 6
        color: Theme.text
    }
    Label {
        id: number
        x: 36
        height: 24
        text: Language.format.count(root.block)
        color: Theme.accent
        activeFocusOnTab: true
        Accessible.role: Accessible.Link
        Accessible.name: qsTr("Block %1").arg(text)
        Keys.onReturnPressed: Navigator.open(Links.block(root.block))
        Keys.onEnterPressed: Navigator.open(Links.block(root.block))
        TapHandler {
            onTapped: Navigator.open(Links.block(root.block))
        }
        FocusRing {
            shown: number.activeFocus
        }
    }
}
