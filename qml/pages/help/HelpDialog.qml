pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// Keys, the words on screen, and what this program is made of. F1.
Dialog {
    id: root

    property int part: 0
    readonly property real room: (parent?.height ?? 800) - 260

    function show(wanted: int): void {
        part = wanted;
        open();
    }

    title: qsTr("Help")
    cancelText: qsTr("Close")

    Column {
        spacing: Theme.space12
        SegmentedButtons {
            name: qsTr("Part of Help")
            follows: true
            labels: [qsTr("Shortcuts"), qsTr("Glossary"), qsTr("About")]
            current: root.part
            onChosen: index => root.part = index
        }
        ScrollPage {
            width: Math.min(720, (root.parent?.width ?? 800) - 96)
            height: Math.max(160, Math.min(520, root.room))
            contentHeight: lines.implicitHeight
            record: String(root.part)
            activeFocusOnTab: true
            Accessible.role: Accessible.Pane
            Accessible.name: qsTr("Help")
            Keys.onUpPressed: contentY = Math.max(0, contentY - 48)
            Keys.onDownPressed: contentY = Math.max(0, Math.min(contentHeight - height, contentY + 48))
            KeyValues {
                id: lines
                width: parent.width
                keyWidth: 232
                facts: [Help.shortcuts, Help.glossary, Help.about][root.part] ?? []
            }
        }
    }
}
