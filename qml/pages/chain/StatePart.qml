pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Pages
import Wastewatch.Ui

// The state that this computer recomputed: its keys in order, and beside them the record under one. What is shown can be
// proven against the signed header, also that nothing lies under a key and that nothing of a range is left out.
ListDetail {
    id: root

    required property string key
    required property string form
    readonly property bool roomy: width >= 1100
    readonly property string shownForm: form === "all" && !roomy ? "" : form

    showDetail: key !== ""
    onClosed: Navigator.leave(Links.page("chain", "state"))
    detailOnly: shownForm === "all" && showDetail

    onVisibleChanged: if (visible && table.count === 0)
        table.reload()

    StateTable {
        id: table
    }
    Connections {
        target: Session
        function onHeightChanged(): void {
            if (root.visible && table.count === 0 && !table.busy)
                table.reload();
        }
    }

    list: Item {
        anchors.fill: parent
        StateHead {
            id: head
            width: parent.width
            table: table
        }
        DataTable {
            y: head.height
            width: parent.width
            height: parent.height - y
            visible: table.count > 0
            name: qsTr("Records of the state")
            focus: true
            model: table
            shown: root.key === "" ? "" : Links.state(root.key)
            onRowActivated: (row, link) => Navigator.open(link)
            onRowChosen: (row, link) => {
                if (!root.single)
                    Navigator.readOn(link);
            }
            onRowTapped: (row, link) => Navigator.open(link)
            onSealActivated: row => Proof.open(table.link(row))
        }
        EmptyState {
            y: head.height
            width: parent.width
            height: parent.height - y
            visible: table.count === 0 && !table.busy
            icon: "table"
            text: Session.ready ? qsTr("No records here.") : qsTr("No block has been recomputed yet.")
        }
    }
    detail: Item {
        anchors.fill: parent
        StateDetail {
            anchors.fill: parent
            visible: root.showDetail
            focus: true
            key: root.key
            form: root.shownForm
            roomy: root.roomy
        }
        EmptyState {
            anchors.fill: parent
            visible: !root.showDetail
            icon: "table"
            text: qsTr("Choose a key to read its record, or enter one to prove that nothing is stored under it.")
        }
    }
}
