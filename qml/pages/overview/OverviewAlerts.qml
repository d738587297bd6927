pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// The loads in trouble that matter most; Enter opens one.
Rectangle {
    id: root

    required property OverviewPageModel model

    function open(row: int): void {
        const batch = model.alerts.keyOf(row);
        if (batch !== "")
            Navigator.open(Links.alert(batch));
    }

    implicitHeight: head.height + Math.max(120, list.contentHeight) + 2
    color: Theme.surface
    radius: Theme.cardRadius
    border.color: Theme.divider

    Item {
        id: head
        width: parent.width
        height: 48
        Label {
            x: Theme.space16
            anchors.verticalCenter: parent.verticalCenter
            type: Typography.Section
            text: qsTr("Alerts")
            Accessible.role: Accessible.Heading
        }
        Button {
            anchors.right: parent.right
            anchors.rightMargin: Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            height: 28
            kind: "plain"
            visible: root.model.page.alertCount > 0
            text: qsTr("All %1").arg(Language.format.count(root.model.page.alertCount))
            onClicked: Navigator.openPage("alerts")
        }
        Rectangle {
            anchors.bottom: parent.bottom
            x: 1
            width: parent.width - 2
            height: 1
            color: Theme.divider
        }
    }
    ListPane {
        id: list
        x: 1
        y: head.height
        width: parent.width - 2
        height: parent.height - y - 1
        name: qsTr("Alerts")
        rows: root.model.alerts
        onRowActivated: row => root.open(row)
        delegate: ListRow {
            required property int index
            onClicked: root.open(index)
        }
    }
    EmptyState {
        anchors.fill: list
        visible: root.model.loaded && list.count === 0
        icon: "checkmark"
        text: qsTr("No load is in trouble.")
    }
}
