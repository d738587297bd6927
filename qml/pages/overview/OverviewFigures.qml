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
        count: root.model.page.figures.open
        difference: root.model.page.changes.open
        filter: "open"
    }
    OverviewFigure {
        width: root.cardWidth
        model: root.model
        text: qsTr("Overdue")
        count: root.model.page.figures.overdue
        difference: root.model.page.changes.overdue
        filter: "overdue"
        troubles: true
    }
    OverviewFigure {
        width: root.cardWidth
        model: root.model
        text: qsTr("Claimed, unconfirmed")
        count: root.model.page.figures.unconfirmed
        difference: root.model.page.changes.unconfirmed
        filter: "unconfirmed"
        troubles: true
    }
    OverviewFigure {
        width: root.cardWidth
        model: root.model
        text: qsTr("In transit")
        count: root.model.page.figures.transit
        difference: root.model.page.changes.transit
        filter: "transit"
    }
}
