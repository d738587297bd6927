import QtQuick
import Wastewatch.Theme
import Wastewatch.Ui

// The four figures, in one row or two.
Grid {
    id: root

    required property OverviewPageModel model
    readonly property real cardWidth: (width - (columns - 1) * columnSpacing) / columns

    columns: width >= 840 ? 4 : 2
    columnSpacing: Theme.space16
    rowSpacing: Theme.space16

    OverviewFigure {
        width: root.cardWidth
        model: root.model
        text: qsTr("Open loads")
        count: root.model.figures.open
        difference: root.model.changes.open
        filter: "open"
    }
    OverviewFigure {
        width: root.cardWidth
        model: root.model
        text: qsTr("Overdue")
        count: root.model.figures.overdue
        difference: root.model.changes.overdue
        filter: "overdue"
        troubles: true
    }
    OverviewFigure {
        width: root.cardWidth
        model: root.model
        text: qsTr("Claimed, unconfirmed")
        count: root.model.figures.unconfirmed
        difference: root.model.changes.unconfirmed
        filter: "unconfirmed"
        troubles: true
    }
    OverviewFigure {
        width: root.cardWidth
        model: root.model
        text: qsTr("In transit")
        count: root.model.figures.transit
        difference: root.model.changes.transit
        filter: "transit"
    }
}
