pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Pages
import Wastewatch.Theme
import Wastewatch.Ui

// Why the newest header is trusted: anchor, way from it, rules with their last verdict, comparison nodes, misbehaviour
// proofs. When trust is broken that fills the page; the checks stay one press away.
ScrollPage {
    id: root

    required property int pagePadding
    readonly property bool broken: trouble.known(ChainStatus.phase)
    property bool checksShown: false

    contentHeight: (broken && !checksShown ? trouble.height : column.implicitHeight) + 2 * pagePadding

    VerificationModel {
        id: trust
        active: root.visible
    }
    TroublePage {
        id: trouble
        x: root.pagePadding
        y: root.pagePadding
        width: root.width - 2 * x
        height: Math.max(implicitHeight, root.height - 2 * root.pagePadding)
        visible: root.broken && !root.checksShown
        trust: trust
        onChecksAsked: root.checksShown = true
    }
    Column {
        id: column
        x: root.pagePadding
        y: root.pagePadding
        width: root.width - 2 * x
        visible: !trouble.visible
        spacing: Theme.space16

        Banner {
            width: parent.width
            visible: trust.problem !== ""
            text: trust.problem
            detail: trust.problemDetail
            action: qsTr("Try again")
            onActivated: trust.retry()
        }
        Grid {
            id: grid
            readonly property int side: columns === 2 ? (column.width - spacing) / 2 : column.width
            width: parent.width
            columns: width >= 900 ? 2 : 1
            spacing: Theme.space16
            Card {
                width: grid.side
                title: qsTr("Where trust starts")
                KeyValues {
                    facts: trust.page.anchor
                }
            }
            Card {
                width: grid.side
                title: qsTr("Status")
                Column {
                    width: parent.width
                    spacing: Theme.space8
                    Chip {
                        visible: text !== ""
                        text: ChainStatus.badge
                    }
                    KeyValues {
                        facts: ChainStatus.facts
                    }
                }
            }
        }
        Card {
            width: parent.width
            title: qsTr("Path from the trust anchor")
            TraceGraph {
                width: parent.width
                hops: trust.page.hops
                leftOut: trust.page.hopsLeftOut
            }
        }
        RulesCard {
            width: parent.width
            rules: trust.page.rules
            holds: trust.page.holds
            checked: trust.page.checked
            busy: trust.busy
            onRerun: trust.rerun()
            onCopyAsked: Clipboard.copy(trust.page.report)
            onExportAsked: saver.open()
        }
        PeersCard {
            width: parent.width
            active: root.visible && Session.state === Session.Open
        }
        AttacksCard {
            width: parent.width
            trust: trust
        }
        Card {
            width: parent.width
            title: qsTr("Every step of verification")
            DataTable {
                width: parent.width
                height: Math.min(12, Math.max(2, trust.traceCount)) * Theme.rowHeight + Theme.headHeight
                name: qsTr("Verified headers")
                model: trust.trace
                onRowActivated: (row, link) => Navigator.open(link)
                onRowTapped: (row, link) => Navigator.open(link)
            }
        }
    }
    SaveFile {
        id: saver
        title: qsTr("Save the report")
        name: "verification-" + Session.chainId + "-" + Session.height
        onChosen: file => trust.save(file)
    }
}
