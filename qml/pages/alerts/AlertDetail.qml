pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Map
import Wastewatch.Pages
import Wastewatch.Theme
import Wastewatch.Ui

// One load in trouble: what happened, who holds it, where it is, how sure, what to do.
Item {
    id: root

    required property AlertsPageModel model
    property bool single: false
    readonly property alertPage page: model.page
    readonly property int padding: Theme.pagePadding(Window.width)

    signal closed

    EmptyState {
        anchors.fill: parent
        visible: root.model.batch === "" && root.model.loaded
        icon: "alert"
        text: qsTr("Choose an alert to see what happened.")
    }
    ErrorState {
        anchors.fill: parent
        visible: root.model.pageProblem !== ""
        text: qsTr("This alert could not be read")
        meaning: root.model.pageProblem
        action: qsTr("Try again")
        onActivated: root.model.retry()
    }
    ScrollPage {
        id: flick
        focus: true
        width: parent.width
        height: parent.height - foot.height
        visible: root.model.pageLoaded && root.model.pageProblem === ""
        contentHeight: column.implicitHeight + 2 * Theme.space16
        record: root.page.batch

        Column {
            id: column
            x: root.padding
            y: Theme.space16
            width: parent.width - 2 * x
            spacing: Theme.space12

            AlertHead {
                width: parent.width
                page: root.page
                single: root.single
                onClosed: root.closed()
            }
            TriageCard {
                width: parent.width
                page: root.page
            }
            ReportsCard {
                width: parent.width
                link: root.page.link
                reports: root.page.reports
            }
            Card {
                width: parent.width
                visible: root.page.isLoad
                CustodyChain {
                    width: parent.width
                    height: implicitHeight
                    stops: root.page.stops
                    links: root.page.links
                    onHandoverActivated: link => Navigator.open(link)
                }
            }
            Card {
                width: parent.width
                visible: root.page.isLoad
                padding: Theme.space12
                TimeAxis {
                    width: parent.width
                    height: implicitHeight
                    lanes: root.page.axis.lanes
                    events: root.page.axis.events
                    folds: root.page.axis.folds
                    from: root.page.axis.from
                    to: root.page.axis.to
                    now: root.page.axis.now
                }
            }
            MapPane {
                id: map
                width: parent.width
                visible: root.page.isLoad
                height: Math.max(240, Math.min(360, root.height * 0.36))
                name: qsTr("Map of the load")
                tracks: root.page.tracks
                symbols: root.page.symbols
                Connections {
                    target: root
                    function onPageChanged(): void {
                        if (map.shownBatch === root.page.batch)
                            return;
                        map.shownBatch = root.page.batch;
                        map.showAll();
                    }
                }
                property string shownBatch: ""
                onWidthChanged: if (shownBatch !== "")
                    showAll()
            }
            AlertFacts {
                width: parent.width
                height: implicitHeight
                model: root.model
            }
        }
    }
    Rectangle {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.controlHeight + 2 * Theme.space8
        visible: flick.visible && root.page.link !== ""
        color: Theme.surface
        Rectangle {
            width: parent.width
            height: 1
            color: Theme.divider
        }
        Row {
            x: root.padding
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space8
            Button {
                visible: root.page.isLoad
                kind: "filled"
                signs: true
                text: qsTr("Report an incident")
                onClicked: IncidentReport.open(root.page.batch, root.page.incidentKind)
            }
            Button {
                text: root.page.isLoad ? qsTr("Open batch") : qsTr("Open record")
                icon.name: "box"
                onClicked: Navigator.open(root.page.link)
            }
            Button {
                visible: root.page.isLoad
                text: qsTr("Replay")
                icon.name: "history"
                onClicked: Navigator.open(root.page.replay)
            }
            Button {
                text: qsTr("Prove")
                icon.name: "shield_checkmark"
                onClicked: Proof.open(root.page.link)
            }
        }
    }
}
