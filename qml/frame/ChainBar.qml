pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// One mark, one sentence: what was checked, to which height, by whom confirmed. Click for the details.
T.AbstractButton {
    id: root

    readonly property bool good: ChainStatus.state === ChainStatus.Good
    readonly property bool bad: ChainStatus.state === ChainStatus.Trouble
    readonly property string sentence: ChainStatus.sentences.join(" · ")

    height: 32
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    enabled: Navigator.pages.contains("chain")
    onClicked: Navigator.open("wastewatch:page/chain?tab=verification")
    Keys.onReturnPressed: root.clicked()
    Accessible.role: Accessible.StatusBar
    Accessible.name: ChainStatus.network + ", " + sentence

    contentItem: Item {
        clip: true
        Row {
            x: 12
            anchors.verticalCenter: parent.verticalCenter
            spacing: 20
            Row {
                spacing: 6
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: root.good ? "seal_checked" : root.bad ? "seal_failed" : "seal_pending"
                    size: 16
                    color: root.good ? Theme.good : root.bad ? Theme.failed : Theme.pending
                }
                Label {
                    visible: text !== ""
                    text: ChainStatus.network
                    Accessible.ignored: true
                }
            }
            Repeater {
                model: ChainStatus.sentences
                Label {
                    required property string modelData
                    height: 20
                    type: Typography.Caption
                    isMuted: true
                    text: modelData
                    Accessible.ignored: true
                }
            }
        }
    }
    background: Rectangle {
        color: root.hovered && root.enabled ? Theme.hover : Theme.surface
        Rectangle {
            width: parent.width
            height: 1
            color: Theme.divider
        }
        FocusRing {
            shown: root.visualFocus
            gap: -4
        }
    }
}
