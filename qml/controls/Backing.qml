pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Theme
import Wastewatch.Ui

// Who supports a claim: giver, receiver, device. Solid agrees, hollow is silent, critical with a slash contradicts.
Row {
    id: root

    required property int giver
    required property int receiver
    required property int device
    property string words: ""
    readonly property list<int> parts: [giver, receiver, device]

    spacing: 3
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Giver %1, receiver %2, device %3").arg(Words.supports[giver] ?? "").arg(Words.supports[receiver] ?? "").arg(Words.supports[device] ?? "")

    Repeater {
        model: 3
        Icon {
            id: pip
            required property int index
            readonly property int support: root.parts[index]
            anchors.verticalCenter: parent?.verticalCenter
            name: ["pip_agrees", "pip_silent", "pip_contradicts"][support] ?? "pip_silent"
            size: 8
            color: support === Support.Contradicts ? Theme.critical : Theme.text
        }
    }
    Label {
        leftPadding: 5
        anchors.verticalCenter: parent.verticalCenter
        visible: root.words !== ""
        type: Typography.Caption
        isMuted: true
        text: root.words
    }
}
