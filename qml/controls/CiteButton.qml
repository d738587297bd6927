import QtQuick
import Wastewatch.Ui

// Copies what a report quotes of a record: network, height, transaction, message, hash.
Button {
    id: root

    required property string link
    property bool done: false

    icon.name: done ? "checkmark" : "copy"
    text: done ? qsTr("Citation copied") : qsTr("Copy citation")
    onClicked: Citation.copy(link)
    onLinkChanged: done = false

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
