pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Map
import Wastewatch.Pages
import Wastewatch.Theme
import Wastewatch.Ui

// One batch: parcel strip, custody, map, history; beside them who is responsible, mass and trackers.
FocusScope {
    id: root

    required property BatchesPageModel model
    property int padding: Theme.space24
    readonly property batchPage page: model.page
    readonly property bool beside: width >= 900
    readonly property real sideWidth: beside ? Math.min(392, (column.width - Theme.space16) * 0.36) : column.width
    readonly property real mainWidth: beside ? column.width - sideWidth - Theme.space16 : column.width

    LoadingBlocks {
        x: root.padding
        y: 72
        width: parent.width - 2 * x
        visible: !root.model.pageLoaded && root.model.pageProblem === ""
        rows: 4
        rowHeight: 96
        text: qsTr("Reading the batch")
    }
    ErrorState {
        anchors.fill: parent
        visible: root.model.pageProblem !== ""
        text: root.model.pageProblem
        action: qsTr("Show all batches")
        onActivated: Navigator.openPage("batches")
    }
    ScrollPage {
        focus: true
        anchors.fill: parent
        visible: root.model.pageLoaded && root.model.pageProblem === ""
        contentHeight: column.implicitHeight + 2 * Theme.space16
        record: root.page.id

        Column {
            id: column
            x: root.padding
            y: Theme.space12
            width: parent.width - 2 * x
            spacing: Theme.space12

            BatchHead {
                width: parent.width
                page: root.page
            }
            Card {
                width: parent.width
                ParcelStrip {
                    width: parent.width
                    height: implicitHeight
                    steps: root.page.steps
                }
            }
            Flow {
                width: parent.width
                spacing: Theme.space16
                Column {
                    width: root.mainWidth
                    spacing: Theme.space12
                    Card {
                        width: parent.width
                        title: qsTr("Custody")
                        CustodyChain {
                            width: parent.width
                            height: implicitHeight
                            stops: root.page.stops
                            links: root.page.links
                            onHandoverActivated: link => Navigator.open(link)
                        }
                    }
                    MapPane {
                        id: map
                        property string shown: ""
                        width: parent.width
                        height: 300
                        name: qsTr("Map of the load")
                        tracks: root.page.tracks
                        symbols: root.page.symbols
                        onWidthChanged: showAll()
                        Connections {
                            target: root
                            function onPageChanged(): void {
                                if (map.shown === root.page.id)
                                    return;
                                map.shown = root.page.id;
                                map.showAll();
                            }
                        }
                    }
                    Card {
                        width: parent.width
                        title: qsTr("History")
                        Column {
                            width: parent.width
                            spacing: Theme.space8
                            BatchTimeline {
                                width: parent.width
                                entries: root.page.timeline
                            }
                            OlderNote {
                                readonly property string oldest: root.page.timeline.find(entry => Links.isBlock(entry.link))?.link ?? ""
                                width: parent.width
                                height: implicitHeight
                                visible: oldest !== "" && ChainStatus.began !== ""
                                more: qsTr("This load's events are complete; its earlier signed transactions and tracker readings are not kept on this computer.")
                                action: qsTr("Fetch the earliest")
                                onActivated: Navigator.open(oldest)
                            }
                        }
                    }
                }
                BatchSide {
                    width: root.sideWidth
                    page: root.page
                }
            }
        }
    }
}
