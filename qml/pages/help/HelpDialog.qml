pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// Keys, the words on screen, and what this program is made of. F1.
Dialog {
    id: root

    property int part: 0

    function show(wanted: int): void {
        part = wanted;
        open();
    }

    title: qsTr("Help")
    cancelText: qsTr("Close")
    acceptText: qsTr("Watch one load · 60 s")
    onAccepted: Guide.start()
    scrolls: pages

    Column {
        spacing: Theme.space12
        SegmentedButtons {
            id: parts
            name: qsTr("Part of Help")
            follows: true
            labels: [qsTr("Shortcuts"), qsTr("Glossary"), qsTr("About")]
            current: root.part
            onChosen: index => root.part = index
        }
        ScrollPane {
            id: pages
            width: Math.min(720, (root.parent?.width ?? 800) - 96)
            height: Math.max(120, Math.min(520, root.room - parts.height - Theme.space12))
            contentHeight: lines.implicitHeight
            record: String(root.part)
            name: qsTr("Help")
            KeyValues {
                id: lines
                width: pages.width - Theme.space12
                keyWidth: 232
                facts: [Help.shortcuts, Help.glossary, Help.about][root.part] ?? []
            }
        }
    }
}
