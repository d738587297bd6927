pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Wastewatch.Theme
import Wastewatch.Ui

// One of a list of words. `label` names it for screen readers; `model` is a list of texts.
T.ComboBox {
    id: root

    required property string label
    property string placeholder: "" // while nothing is chosen
    property bool opening: false // Enter is still down that opened the list

    implicitWidth: 200
    implicitHeight: Theme.controlHeight
    leftPadding: Theme.space8
    rightPadding: 32
    font: Theme.font(Typography.Body)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.ComboBox
    Accessible.name: label
    Accessible.description: displayText
    Keys.onReturnPressed: event => root.openOn(event)
    Keys.onEnterPressed: event => root.openOn(event)
    Keys.onReleased: event => root.opened(event)
    onActiveFocusChanged: opening = false

    // An open list takes Enter itself: its release chooses. The release of what opened it must not.
    function openOn(event: KeyEvent): void {
        event.accepted = opening || !popup.visible;
        if (event.accepted && !opening) {
            opening = true;
            popup.open();
        }
    }
    function opened(event: KeyEvent): void {
        event.accepted = opening && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter);
        if (event.accepted && !event.isAutoRepeat)
            opening = false;
    }

    contentItem: Label {
        text: root.displayText === "" ? root.placeholder : root.displayText
        isMuted: root.displayText === ""
        Accessible.ignored: true
    }
    indicator: Icon {
        x: root.width - width - 8
        y: (root.height - height) / 2
        name: "chevron_down"
        size: 16
        color: Theme.muted
    }
    background: Rectangle {
        radius: Theme.controlRadius
        color: root.hovered ? Theme.hover : Theme.surface
        border.color: Theme.outline
        FocusRing {
            shown: root.visualFocus
        }
    }
    delegate: T.ItemDelegate {
        id: entry

        required property int index
        required property string modelData

        width: root.width - 2
        height: Theme.rowHeight
        leftPadding: Theme.space8
        highlighted: root.highlightedIndex === index
        Accessible.role: Accessible.ListItem
        Accessible.name: modelData
        contentItem: Label {
            text: entry.modelData
            font: Theme.font(entry.index === root.currentIndex ? Typography.Strong : Typography.Body)
        }
        background: Rectangle {
            color: entry.highlighted ? Theme.selection : "transparent"
        }
    }
    popup: T.Popup {
        y: root.height + 2
        width: root.width
        implicitHeight: Math.min(contentItem.implicitHeight + 2, 320)
        padding: 1
        contentItem: ListView {
            clip: true
            implicitHeight: contentHeight
            model: root.delegateModel
            currentIndex: root.highlightedIndex
            T.ScrollBar.vertical: ScrollBar {}
        }
        background: Rectangle {
            color: Theme.surface
            radius: Theme.controlRadius
            border.color: Theme.outline
        }
    }
}
