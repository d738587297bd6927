pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Pages
import Wastewatch.Theme
import Wastewatch.Ui

// The newest blocks as a strip, all of them as a table, and beside it the block or transaction that is open.
ListDetail {
    id: root

    required property string block
    required property string transaction
    required property string form
    readonly property bool roomy: width >= 1100
    readonly property string shownForm: form === "all" && !roomy ? "" : form

    showDetail: block !== "" || transaction !== ""
    onClosed: Navigator.leave(Links.page("chain"))
    detailOnly: shownForm === "all" && showDetail

    onBlockChanged: if (block !== "" && blocks.rowOf(Links.block(block)) < 0)
        blocks.showNew()

    BlocksTable {
        id: blocks
        reading: root.visible && !Session.catchingUp || !table.atTop || root.block !== ""
    }

    list: Item {
        anchors.fill: parent
        LiveStrip {
            id: strip
            width: parent.width
            current: root.block
        }
        Item {
            id: line
            y: strip.height
            width: parent.width
            height: 36
            Label {
                x: Theme.space12
                width: parent.width - x - (news.visible ? news.width + Theme.space16 : Theme.space12)
                anchors.verticalCenter: parent.verticalCenter
                type: Typography.Caption
                isMuted: true
                text: blocks.empty ? "" : qsTr("Up to block %1").arg(Language.format.count(blocks.top))
            }
            Button {
                id: news
                anchors.right: parent.right
                anchors.rightMargin: Theme.space8
                anchors.verticalCenter: parent.verticalCenter
                height: 28
                visible: blocks.newRows > 0
                text: qsTr("%Ln new", "", blocks.newRows)
                icon.name: "arrow_up"
                onClicked: blocks.showNew()
            }
        }
        DataTable {
            id: table
            y: line.y + line.height
            width: parent.width
            height: parent.height - y - older.height
            visible: !blocks.empty
            tellsNew: false
            name: qsTr("Blocks")
            focus: true
            model: blocks
            shown: root.block === "" ? "" : Links.block(root.block)
            onRowActivated: (row, link) => Navigator.open(link)
            onRowChosen: (row, link) => {
                if (!root.single)
                    Navigator.readOn(link);
            }
            onRowTapped: (row, link) => Navigator.open(link)
        }
        OlderNote {
            id: older
            anchors.bottom: parent.bottom
            width: parent.width
            height: implicitHeight
            action: qsTr("Older blocks")
            onActivated: Navigator.open(Links.block(Math.max(1, Session.beganAt - 1)))
        }
        EmptyState {
            y: strip.height
            width: parent.width
            height: parent.height - y
            visible: blocks.empty
            icon: "cube_multiple"
            text: qsTr("No block has been recomputed yet.")
        }
    }
    detail: Item {
        anchors.fill: parent
        BlockDetail {
            anchors.fill: parent
            visible: root.block !== "" && root.transaction === ""
            focus: root.transaction === ""
            number: root.block === "" ? 0 : Number(root.block)
            form: root.shownForm
            roomy: root.roomy
        }
        TransactionDetail {
            anchors.fill: parent
            visible: root.transaction !== ""
            focus: root.transaction !== ""
            hash: root.transaction
            form: root.shownForm
            roomy: root.roomy
        }
        EmptyState {
            anchors.fill: parent
            visible: !root.showDetail
            icon: "cube_multiple"
            text: qsTr("Choose a block to see who signed it and what it holds.")
        }
    }
}
