pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// One mark, one sentence: what was checked, to which height, by whom confirmed. Click for the details.
Pressable {
    id: root

    readonly property var marks: [
        {
            icon: "plug_disconnected",
            ink: Theme.muted
        },
        {
            icon: "seal_pending",
            ink: Theme.pending
        },
        {
            icon: "seal_checked",
            ink: Theme.muted
        },
        {
            icon: "seal_checked",
            ink: Theme.good
        },
        {
            icon: "seal_failed",
            ink: Theme.failed
        }
    ]
    readonly property string sentence: Language.format.joined(ChainStatus.sentences)

    height: 32
    onClicked: details.visible ? details.close() : details.open()
    Accessible.role: Accessible.StatusBar
    Accessible.name: [ChainStatus.network, ChainStatus.badge, ChainStatus.asOf, sentence].filter(text => text !== "").join(", ")

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
                    name: root.marks[ChainStatus.mark].icon
                    size: root.marks[ChainStatus.mark].icon === "plug_disconnected" ? 20 : 16
                    color: root.marks[ChainStatus.mark].ink
                }
                Label {
                    visible: text !== ""
                    text: ChainStatus.network
                    Accessible.ignored: true
                }
            }
            Chip {
                anchors.verticalCenter: parent.verticalCenter
                visible: text !== ""
                text: ChainStatus.badge
            }
            Label {
                height: 20
                visible: text !== ""
                type: Typography.Caption
                text: ChainStatus.asOf
                color: Theme.pending
                Accessible.ignored: true
            }
            Repeater {
                model: ChainStatus.sentences
                Label {
                    required property string modelData
                    height: 20
                    opacity: x + width <= root.width - 2 * Theme.space12 ? 1 : 0 // all of it or nothing; the details have it
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
    ChainDetails {
        id: details
        x: 8
        y: -height - 8
        width: Math.min(520, root.width - 16)
    }
}
