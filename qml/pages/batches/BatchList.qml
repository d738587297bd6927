pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// Filters above the table. Filters and order act in the store; rows are read as they are scrolled to.
Item {
    id: root

    required property BatchesPageModel model
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
            text: Session.asOf !== "" ? Session.asOf : root.model.table.tooManyToSort ? qsTr("Too many batches to sort by this column: narrow the filters") : root.model.table.complete ? qsTr("%1 batches").arg(Language.format.count(root.model.table.count)) : qsTr("%1 loaded, scroll for more").arg(Language.format.count(root.model.table.count))
        }
    }
    Button {
        anchors.right: parent.right
        anchors.rightMargin: root.padding
        y: head.y
        height: 28
        visible: root.model.table.newRows > 0
        text: qsTr("%1 new").arg(Language.format.count(root.model.table.newRows))
        icon.name: "arrow_up"
        onClicked: root.model.table.showNew()
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
            model: root.model.choices.states
            currentIndex: root.model.state
            onActivated: index => root.model.state = index
        }
        ComboBox {
            width: 236
            label: qsTr("Flag")
            model: root.model.choices.flags
            currentIndex: root.model.flag
            onActivated: index => root.model.flag = index
        }
        ComboBox {
            width: 176
            label: qsTr("Waste")
            model: root.model.choices.wastes
            currentIndex: root.model.waste
            onActivated: index => root.model.waste = index
        }
        ComboBox {
            width: 248
            label: qsTr("Holder")
            model: root.model.choices.holders
            currentIndex: root.model.holder
            onActivated: index => root.model.holder = index
        }
        Button {
            visible: root.model.filtered
            kind: "plain"
            text: qsTr("Clear filters")
            onClicked: root.model.clearFilters()
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
        model: root.model.table
        onRowActivated: (row, link) => Navigator.open(link)
        onSealActivated: row => Proof.open(root.model.table.link(row))
    }
    LoadingBlocks {
        x: table.x + Theme.space16
        y: table.y + 48
        width: table.width - 2 * Theme.space16
        visible: root.model.table.fetching && root.model.table.count === 0
        rows: 8
        rowHeight: 26
        text: qsTr("Reading the batches")
    }
    ErrorState {
        anchors.fill: table
        visible: root.model.problem !== ""
        text: qsTr("The batches could not be read")
        meaning: root.model.problem
        detail: root.model.problemDetail
        action: qsTr("Try again")
        onActivated: root.model.retry()
    }
    EmptyState {
        anchors.fill: table
        visible: root.model.problem === "" && root.model.table.complete && root.model.table.count === 0
        icon: "box"
        text: root.model.filtered ? qsTr("No batch matches these filters.") : qsTr("No batch was declared in this region and period.")
        action: root.model.filtered ? qsTr("Clear filters") : ""
        onActivated: root.model.clearFilters()
    }
}
