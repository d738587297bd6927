import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// One node that the light client asks.
Rectangle {
    id: root

    required property peerRow peer
    readonly property string counts: Language.format.joined([peer.answers, peer.latency, peer.height === "" ? "" : qsTr("has shown up to block %1").arg(peer.height)])

    height: 56
    color: peer.grade === Grade.Critical ? Theme.criticalFill : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: [peer.address, peer.role, peer.state, qsTr("score %1").arg(peer.score), counts].join(", ")

    Icon {
        x: 4
        y: 10
        visible: root.peer.grade === Grade.None
        name: "checkmark"
        size: 16
        color: Theme.muted
    }
    GradeMark {
        x: 4
        y: 10
        visible: root.peer.grade !== Grade.None
        grade: root.peer.grade
    }
    Label {
        x: 28
        y: 8
        width: parent.width - x - 88
        type: Typography.Strong
        text: root.peer.address
        Accessible.ignored: true
    }
    Label {
        x: 28
        y: 30
        width: parent.width - x - 8
        type: Typography.Caption
        isMuted: true
        text: Language.format.joined([root.peer.role, root.peer.state, root.counts])
        Accessible.ignored: true
    }
    Label {
        anchors.right: parent.right
        anchors.rightMargin: 8
        y: 8
        horizontalAlignment: Text.AlignRight
        text: qsTr("score %1").arg(root.peer.score)
        Accessible.ignored: true
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.divider
    }
}
