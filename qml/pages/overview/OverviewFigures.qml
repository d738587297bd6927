import QtQuick
import Wastewatch.Theme
import Wastewatch.Ui

// The four figures, in one row or two.
Grid {
    id: root

    required property OverviewView view
    readonly property real cardWidth: (width - (columns - 1) * columnSpacing) / columns

    columns: width >= 840 ? 4 : 2
    columnSpacing: Theme.space16
    rowSpacing: Theme.space16

    OverviewFigure {
        width: root.cardWidth
        view: root.view
        text: qsTr("Open loads")
        count: root.view.figures.open
        difference: root.view.changes.open
        filter: "open"
    }
    OverviewFigure {
        width: root.cardWidth
        view: root.view
        text: qsTr("Overdue")
        count: root.view.figures.overdue
        difference: root.view.changes.overdue
        filter: "overdue"
        troubles: true
    }
    OverviewFigure {
        width: root.cardWidth
        view: root.view
        text: qsTr("Claimed, unconfirmed")
        count: root.view.figures.unconfirmed
        difference: root.view.changes.unconfirmed
        filter: "unconfirmed"
        troubles: true
    }
    OverviewFigure {
        width: root.cardWidth
        view: root.view
        text: qsTr("In transit")
        count: root.view.figures.transit
        difference: root.view.changes.transit
        filter: "transit"
    }
}
