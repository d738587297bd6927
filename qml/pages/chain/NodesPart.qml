pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Pages
import Wastewatch.Theme
import Wastewatch.Ui

// The nodes of this network and what they say, beside what the validators verifiably did.
ScrollPage {
    id: root

    required property int pagePadding

    contentHeight: column.implicitHeight + 2 * pagePadding

    NodesModel {
        id: nodes
        active: root.visible && Session.state === Session.Open
    }
    PeersModel {
        id: peers
        active: nodes.active
    }
    Column {
        id: column
        x: root.pagePadding
        y: root.pagePadding
        width: root.width - 2 * x
        spacing: Theme.space16

        Banner {
            width: parent.width
            visible: nodes.problem !== ""
            text: nodes.problem
            detail: nodes.problemDetail
            action: qsTr("Try again")
            onActivated: nodes.retry()
        }
        RestoreCard {
            width: parent.width
        }
        Card {
            width: parent.width
            title: qsTr("Nodes")
            Column {
                width: parent.width
                spacing: Theme.space8
                Row {
                    width: parent.width
                    spacing: Theme.space8
                    Icon {
                        y: 2
                        name: "seal_unprovable"
                        size: 16
                        color: Theme.muted
                    }
                    Label {
                        width: parent.width - 24
                        isMuted: true
                        wrapMode: Text.Wrap
                        text: qsTr("What nodes say about themselves cannot be proven. It is compared with what was verified here.") + (nodes.page.asked === "" ? "" : " " + nodes.page.asked)
                    }
                }
                NodeTable {
                    focus: true
                    width: parent.width
                    nodes: nodes.page.nodes
                }
            }
        }
        Card {
            width: parent.width
            visible: peers.recordCount > 0
            title: qsTr("What nodes did, and when")
            DataTable {
                width: parent.width
                height: Math.min(8, peers.recordCount) * Theme.rowHeight + Theme.headHeight
                name: qsTr("What nodes did, and when")
                model: peers.records
            }
        }
        Card {
            width: parent.width
            visible: nodes.page.validators.length > 0
            title: qsTr("Validators in the last 100 blocks")
            ValidatorGrid {
                width: parent.width
                validators: nodes.page.validators
            }
        }
        Card {
            width: parent.width
            visible: nodes.page.validators.length > 0
            title: qsTr("Changes of the validators")
            Item {
                width: parent.width
                height: nodes.changeCount === 0 ? 24 : Math.min(10, nodes.changeCount) * Theme.rowHeight + Theme.headHeight
                DataTable {
                    anchors.fill: parent
                    visible: nodes.changeCount > 0
                    name: qsTr("Changes of the validators")
                    model: nodes.changes
                    onRowActivated: (row, link) => Navigator.open(link)
                    onRowTapped: (row, link) => Navigator.open(link)
                }
                Label {
                    visible: nodes.changeCount === 0
                    isMuted: true
                    text: qsTr("The same validators with the same power since block %1.").arg(Language.format.count(nodes.page.searchedFrom))
                }
            }
        }
    }
}
