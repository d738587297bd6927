import QtQuick
import Wastewatch.Ui

// Copies what a report quotes of a record: network, height, transaction, message, hash.
Button {
    id: root

    required property string link
    property bool done: false
    property bool bare: false // the icon alone, with its words as a hint
    readonly property string words: done ? qsTr("Citation copied") : qsTr("Copy citation")

    icon.name: done ? "checkmark" : "copy"
    text: bare ? "" : words
    Accessible.name: words
    onClicked: Citation.copy(link)
    onLinkChanged: done = false

    Tooltip {
        shown: root.bare && (root.hovered || root.visualFocus)
        text: root.words
    }
    Connections {
        target: Citation
        function onCopied(link: string): void {
            root.done = link === root.link;
            if (root.done)
                fade.restart();
        }
    }
    Timer {
        id: fade
        interval: 1500
        onTriggered: root.done = false
    }
}
