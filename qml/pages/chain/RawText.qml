import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// Long text in the hash font, selectable and copyable.
Flickable {
    id: root

    required property string text

    contentWidth: Math.max(width, edit.implicitWidth + 2 * edit.x)
    contentHeight: edit.implicitHeight + 2 * edit.y
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    TextEdit {
        id: edit
        x: Theme.space24
        y: Theme.space12
        readOnly: true
        selectByMouse: true
        activeFocusOnTab: true
        textFormat: TextEdit.PlainText
        font: Theme.font(Typography.Hash)
        color: Theme.text
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentText
        text: root.text
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Record as text")
    }
    Button {
        x: root.contentX + root.width - width - Theme.space24
        y: root.contentY + Theme.space8
        z: 2
        icon.name: "copy"
        text: qsTr("Copy")
        onClicked: Clipboard.copy(root.text)
    }
}
