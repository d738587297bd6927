pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// The list with its head line. Rows keep their places while one of them is read; newer ones wait behind a button.
Item {
    id: root

    required property AlertsPageModel model
    readonly property bool empty: pane.count === 0
    readonly property bool anew: Session.alertsAnew !== "" // what stands is not known before the end
    readonly property bool reading: pane.activeFocus || pane.contentY > pane.originY + 1 || pane.currentIndex > 0

    signal chosen(link: string) // by the keyboard
    signal opened(link: string)

    function linkOf(row: int): string {
        return Links.alert(model.rows.keyOf(row));
    }

    Item {
        id: head
        width: root.width
        height: counts.y + counts.height + Theme.space12
        Label {
            id: titleLabel
            x: Theme.space16
            y: Theme.space12
            type: Typography.Title
            text: qsTr("Alerts")
            Accessible.role: Accessible.Heading
        }
        Label {
            id: counts
            x: Theme.space16
            y: titleLabel.y + titleLabel.height + Theme.space4
            width: parent.width - 2 * x
            type: Typography.Caption
            isMuted: true
            text: Session.asOf !== "" ? Session.asOf : qsTr("%1 critical · %2 serious · ").arg(Language.format.count(root.model.counts.critical)).arg(Language.format.count(root.model.counts.serious)) + qsTr("%n notice(s)", "", root.model.counts.notice) + (root.model.counts.older > 0 ? qsTr(" · %n older than the period", "", root.model.counts.older) : "")
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.divider
        }
    }
    ListPane {
        id: pane
        y: head.height
        width: root.width
        height: root.height - y
        name: qsTr("Alerts")
        focus: true
        visible: !root.anew
        rows: root.model.rows
        shown: root.model.batch
        onRowChosen: row => root.chosen(root.linkOf(row))
        onRowActivated: row => {
            if (row >= 0)
                root.opened(root.linkOf(row));
        }
        delegate: ListRow {
            required property int index
            required property bool resolved
            opacity: resolved ? 0.6 : 1
            onClicked: {
                pane.forceActiveFocus();
                root.opened(root.linkOf(index));
            }
        }
    }
    Button {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space16
        y: titleLabel.y + (titleLabel.height - height) / 2
        height: 28
        visible: root.model.rows.newRows > 0
        text: qsTr("%1 new").arg(Language.format.count(root.model.rows.newRows))
        icon.name: "arrow_up"
        onClicked: root.model.rows.showNew()
    }
    LoadingBlocks {
        x: Theme.space16
        y: head.height + Theme.space16
        width: parent.width - 2 * x
        visible: (!root.model.loaded || root.anew) && root.model.problem === ""
        rows: 5
        text: root.anew ? Session.alertsAnew : qsTr("Reading the alerts")
        progress: root.anew ? Session.alertsAnewShare : -1
    }
    ErrorState {
        anchors.fill: pane
        visible: root.model.problem !== ""
        text: qsTr("The alerts could not be read")
        meaning: root.model.problem
        detail: root.model.problemDetail
        action: qsTr("Try again")
        onActivated: root.model.retry()
    }
    EmptyState {
        anchors.fill: pane
        visible: root.model.loaded && root.model.problem === "" && pane.count === 0 && !root.anew
        icon: "checkmark"
        text: qsTr("No load is in trouble.")
    }
}
