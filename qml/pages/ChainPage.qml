pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Pages
import Wastewatch.Theme
import Wastewatch.Ui

// Blocks and transactions, and how far and why they are trusted.
Page {
    id: root

    readonly property bool verifying: target.tab === "verification" || target.kind === "verification" || target.kind === "validator"
    readonly property string block: target.kind === "block" ? target.id : ""
    readonly property string transaction: target.kind === "tx" ? target.id : ""

    title: qsTr("Chain")

    Rectangle {
        id: head
        width: root.width
        height: 56
        color: Theme.surface
        Label {
            id: heading
            x: root.pagePadding
            anchors.verticalCenter: parent.verticalCenter
            type: Typography.Title
            text: root.title
            Accessible.role: Accessible.Heading
        }
        SegmentedButtons {
            anchors.left: heading.right
            anchors.leftMargin: Theme.space24
            anchors.verticalCenter: parent.verticalCenter
            name: qsTr("Part of the chain")
            labels: [qsTr("Blocks"), qsTr("Verification")]
            current: root.verifying ? 1 : 0
            onChosen: index => Navigator.open(index === 1 ? "wastewatch:page/chain?tab=verification" : "wastewatch:page/chain")
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.divider
        }
    }
    BlocksView {
        y: head.height
        width: root.width
        height: root.height - y
        visible: !root.verifying
        block: root.block
        transaction: root.transaction
    }
    VerificationView {
        y: head.height
        width: root.width
        height: root.height - y
        visible: root.verifying
        pagePadding: root.pagePadding
    }
}
