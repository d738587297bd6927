import QtQuick
import Wastewatch.Theme
import Wastewatch.Ui

// Who to call and what to do; why it is an alert, with the threshold and its source; and how to get the same result.
// Two columns when there is room.
Item {
    id: root

    required property AlertsPageModel model
    readonly property alertPage page: model.page
    readonly property bool beside: width >= 640
    readonly property real cellWidth: beside ? (width - Theme.space12) / 2 : width

    implicitHeight: beside ? Math.max(left.implicitHeight, right.implicitHeight) : left.implicitHeight + Theme.space12 + right.implicitHeight

    Column {
        id: left
        width: root.cellWidth
        spacing: Theme.space12
        ResponsibleCard {
            width: parent.width
            page: root.page
        }
        RecomputeCard {
            width: parent.width
            model: root.model
        }
    }
    Column {
        id: right
        x: root.beside ? root.cellWidth + Theme.space12 : 0
        y: root.beside ? 0 : left.implicitHeight + Theme.space12
        width: root.cellWidth
        spacing: Theme.space12
        ReasonsCard {
            width: parent.width
            page: root.page
        }
    }
}
