pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// What the window can do that is no page: open a proof, help. Up and down move, Enter chooses, Escape leaves.
IconButton {
    id: root

    signal helpAsked(part: int)

    readonly property list<var> entries: [
        {
            text: qsTr("Open a proof…"),
            keys: Help.keysOf("openProof"),
            act: () => ProofDesk.askForFile()
        },
        {
            text: qsTr("Watch one load · 60 s"),
            keys: "",
            act: () => Guide.start()
        },
        {
            text: qsTr("Keyboard shortcuts"),
            keys: Help.keysOf("help"),
            act: () => root.helpAsked(0)
        },
        {
            text: qsTr("Glossary"),
            keys: "",
            act: () => root.helpAsked(1)
        },
        {
            text: qsTr("About Wastewatch"),
            keys: "",
            act: () => root.helpAsked(2)
        }
    ]

    opened: menu.visible
    icon.name: "more_horizontal"
    text: qsTr("More")
    onClicked: menu.open()
    Keys.onDownPressed: menu.open()
    Accessible.role: Accessible.ButtonMenu

    T.Popup {
        id: menu
        x: root.width - width
        y: root.height + 4
        width: 280
        padding: 1
        focus: true
        implicitHeight: contentHeight + 2
        closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
        onOpened: list.itemAt(0)?.forceActiveFocus(Qt.TabFocusReason)
        background: Rectangle {
            radius: Theme.cardRadius
            color: Theme.surface
            border.color: Theme.outline
        }
        contentItem: Column {
            Repeater {
                id: list
                model: root.entries
                Pressable {
                    id: entry
                    required property int index
                    required property var modelData
                    width: 278
                    height: Theme.controlHeight
                    text: modelData.text
                    Accessible.role: Accessible.MenuItem
                    Accessible.name: modelData.text
                    onClicked: {
                        menu.close();
                        modelData.act();
                    }
                    Keys.onUpPressed: list.itemAt(Math.max(0, index - 1)).forceActiveFocus(Qt.TabFocusReason)
                    Keys.onDownPressed: list.itemAt(Math.min(list.count - 1, index + 1)).forceActiveFocus(Qt.TabFocusReason)
                    contentItem: Item {
                        Label {
                            x: Theme.space12
                            height: parent.height
                            text: entry.text
                            Accessible.ignored: true
                        }
                        Label {
                            anchors.right: parent.right
                            anchors.rightMargin: Theme.space12
                            height: parent.height
                            isMuted: true
                            text: entry.modelData.keys
                            Accessible.ignored: true
                        }
                    }
                    background: Rectangle {
                        radius: Theme.controlRadius
                        color: entry.hovered || entry.visualFocus ? Theme.hover : "transparent"
                        FocusRing {
                            shown: entry.visualFocus
                            gap: -4
                        }
                    }
                }
            }
        }
    }
}
