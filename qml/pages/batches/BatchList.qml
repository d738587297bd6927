pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// Filters above the table. Filters and order act in the store; rows are read as they are scrolled to.
Item {
    id: root

    required property BatchesView view
    property int padding: Theme.space24

    Row {
        id: head
        x: root.padding
        y: Theme.space12
        spacing: Theme.space12
        Label {
            anchors.verticalCenter: parent.verticalCenter
            type: Typography.Title
            text: qsTr("Batches")
            Accessible.role: Accessible.Heading
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            type: Typography.Caption
            isMuted: true
            text: Session.asOf !== "" ? Session.asOf : root.view.table.tooManyToSort ? qsTr("Too many batches to sort by this column: narrow the filters") : root.view.table.complete ? qsTr("%n batches", "", root.view.table.count) : qsTr("%1 loaded, scroll for more").arg(Language.format.count(root.view.table.count))
        }
    }
    Button {
        anchors.right: parent.right
        anchors.rightMargin: root.padding
        y: head.y
        height: 28
        visible: root.view.table.newRows > 0
        text: qsTr("%n new", "", root.view.table.newRows)
        icon.name: "arrow_up"
        onClicked: root.view.table.showNew()
    }
    Flow {
        id: filters
        x: root.padding
        y: head.y + head.height + Theme.space8
        width: parent.width - 2 * x
        spacing: Theme.space8
        ComboBox {
            width: 136
            label: qsTr("State")
            model: root.view.states
            currentIndex: root.view.state
            onActivated: index => root.view.state = index
        }
        ComboBox {
            width: 236
            label: qsTr("Flag")
            model: root.view.flags
            currentIndex: root.view.flag
            onActivated: index => root.view.flag = index
        }
        ComboBox {
            width: 176
            label: qsTr("Waste")
            model: root.view.wastes
            currentIndex: root.view.waste
            onActivated: index => root.view.waste = index
        }
        ComboBox {
            width: 248
            label: qsTr("Holder")
            model: root.view.holders
            currentIndex: root.view.holder
            onActivated: index => root.view.holder = index
        }
        Button {
            visible: root.view.filtered
            kind: "plain"
            text: qsTr("Clear filters")
            onClicked: root.view.clearFilters()
        }
    }
    Rectangle {
        anchors.fill: table
        anchors.margins: -1
        color: Theme.surface
        border.color: Theme.divider
    }
    DataTable {
        id: table
        x: root.padding
        y: filters.y + filters.height + Theme.space12
        width: parent.width - 2 * x
        height: parent.height - y - Theme.space16
        name: qsTr("Batches")
        focus: true
        tellsNew: false
        model: root.view.table
        onRowActivated: (row, link) => Navigator.open(link)
        onSealActivated: row => Proof.open(root.view.table.link(row))
    }
    LoadingBlocks {
        x: table.x + Theme.space16
        y: table.y + 48
        width: table.width - 2 * Theme.space16
        visible: root.view.table.fetching && root.view.table.count === 0
        rows: 8
        rowHeight: 26
        text: qsTr("Reading the batches")
    }
    ErrorState {
        anchors.fill: table
        visible: root.view.problem !== ""
        text: qsTr("The batches could not be read")
        meaning: root.view.problem
        detail: root.view.problemDetail
        action: qsTr("Try again")
        onActivated: root.view.retry()
    }
    EmptyState {
        anchors.fill: table
        visible: root.view.problem === "" && root.view.table.complete && root.view.table.count === 0
        icon: "box"
        text: root.view.filtered ? qsTr("No batch matches these filters.") : qsTr("No batch was declared in this region and period.")
        action: root.view.filtered ? qsTr("Clear filters") : ""
        onActivated: root.view.clearFilters()
    }
}
