pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Wastewatch.Theme
import Wastewatch.Ui

// Several lines of text, in the hash font. `label` names it for screen readers; Tab leaves it.
Item {
    id: root

    required property string label
    property string placeholderText: ""
    property int maximumLength: 4000
    property alias text: edit.text
    readonly property Item input: edit

    signal textEdited

    function clear(): void {
        edit.clear();
    }
    function leave(forward: bool): void {
        edit.nextItemInFocusChain(forward)?.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    implicitWidth: 240
    implicitHeight: 5 * Theme.lineHeight(Typography.Hash) + 2 * Theme.space8

    Rectangle {
        anchors.fill: parent
        radius: Theme.controlRadius
        color: root.enabled ? Theme.surface : Theme.sunken
        border.color: Theme.outline
        FocusRing {
            shown: edit.activeFocus
        }
    }
    Flickable {
        anchors.fill: parent
        anchors.margins: 1
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {}
        T.TextArea.flickable: T.TextArea {
            id: edit
            padding: Theme.space8
            rightPadding: Theme.space16
            font: Theme.font(Typography.Hash)
            color: Theme.text
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentText
            selectByMouse: true
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.Wrap
            activeFocusOnTab: true
            Accessible.role: Accessible.EditableText
            Accessible.name: root.label
            Accessible.multiLine: true
            Keys.onTabPressed: root.leave(true)
            Keys.onBacktabPressed: root.leave(false)
            onTextChanged: {
                if (length > root.maximumLength)
                    remove(root.maximumLength, length);
                else if (activeFocus)
                    root.textEdited();
            }
            Label {
                x: edit.leftPadding
                width: edit.width - edit.leftPadding - edit.rightPadding
                y: edit.topPadding
                visible: edit.length === 0 && edit.preeditText === ""
                isMuted: true
                wrapMode: Text.Wrap
                text: root.placeholderText
                Accessible.ignored: true
            }
        }
    }
}
