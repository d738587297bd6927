import QtQuick
import Wastewatch.Theme
import Wastewatch.Ui

Rectangle {
    id: root

    required property fact entry
    property int keyWidth: 160
    readonly property bool stacked: width < 420
    readonly property bool isFailed: entry.seal === SealState.Failed
    property string revealedValue // asked for by hand: this value and no later one
    readonly property bool revealed: !isFailed || (revealedValue !== "" && revealedValue === entry.key + entry.value)

    signal sealActivated
    signal linkActivated(link: string)

    implicitHeight: Math.max(Theme.rowHeight, body.y + body.implicitHeight + 6, stacked ? 0 : keyLabel.y + keyLabel.implicitHeight + 6)
    color: isFailed ? Theme.failedFill : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: entry.key + ": " + entry.value

    Label {
        id: keyLabel
        y: 6
        width: root.stacked ? root.width - 32 : root.keyWidth - 8
        isMuted: true
        text: root.entry.key
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Column {
        id: body
        x: root.stacked ? 0 : root.keyWidth
        y: root.stacked ? Math.max(26, keyLabel.y + keyLabel.implicitHeight + 2) : 6
        width: root.width - x - 32
        HashText {
            visible: root.revealed && root.entry.hash
            hash: root.entry.hash ? root.entry.value : ""
            whole: root.entry.value.length > 40
        }
        Label {
            width: parent.width
            visible: root.revealed && !root.entry.hash
            text: root.entry.value
            wrapMode: Text.Wrap
            isMuted: root.entry.seal === SealState.Pending
            color: root.entry.link !== "" ? Theme.accent : isMuted ? Theme.muted : Theme.text
            Accessible.ignored: true
            activeFocusOnTab: root.entry.link !== ""
            Keys.onReturnPressed: root.linkActivated(root.entry.link)
            Keys.onEnterPressed: root.linkActivated(root.entry.link)
            Keys.onSpacePressed: root.linkActivated(root.entry.link)
            TapHandler {
                enabled: root.entry.link !== ""
                onTapped: root.linkActivated(root.entry.link)
            }
            FocusRing {
                shown: parent.activeFocus
            }
        }
        Button {
            visible: !root.revealed
            kind: "plain"
            text: qsTr("Show refused value")
            onClicked: root.revealedValue = root.entry.key + root.entry.value
        }
        Label {
            width: parent.width
            visible: root.entry.note !== ""
            type: Typography.Caption
            isMuted: true
            text: root.entry.note
            wrapMode: Text.Wrap
        }
    }
    Seal {
        anchors.right: parent.right
        y: 4
        visible: root.entry.seal >= 0
        seal: Math.max(0, root.entry.seal)
        onClicked: root.sealActivated()
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.divider
    }
}
