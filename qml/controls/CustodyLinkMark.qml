import QtQuick
import Wastewatch.Theme
import Wastewatch.Ui

// The link between two cards, the handover mark in its middle, the time above and an open half's age below.
Item {
    id: root

    property custodyLink link
    readonly property bool complete: link.giver === Signature.Signed && link.receiver === Signature.Signed

    signal activated(link: string)

    Accessible.role: Accessible.Grouping
    Accessible.name: [link.time, complete ? "" : link.age].filter(text => text !== "").join(", ")

    LineShape {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        height: 2
        thickness: 2
        color: root.complete ? Theme.text : Theme.divider
    }
    HandoverMark {
        anchors.centerIn: parent
        giver: root.link.giver
        receiver: root.link.receiver
        grade: root.link.grade
        onActivated: root.activated(root.link.link)
        onGiverActivated: root.activated(root.link.giverLink || root.link.link)
        onReceiverActivated: root.activated(root.link.receiverLink || root.link.link)
    }
    Label {
        anchors.horizontalCenter: parent.horizontalCenter
        y: 6
        type: Typography.Caption
        isMuted: true
        text: root.link.time
        Accessible.ignored: true
    }
    Label {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 4
        visible: !root.complete
        type: Typography.Caption
        text: root.link.age
        Accessible.ignored: true
        color: Theme.gradeColor(root.link.grade)
    }
}
