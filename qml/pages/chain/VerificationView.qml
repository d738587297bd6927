pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Pages
import Wastewatch.Theme
import Wastewatch.Ui

// Why the newest header is trusted: anchor, rules with their last verdict, comparison nodes, trace, validators.
Flickable {
    id: root

    required property int pagePadding

    contentHeight: column.implicitHeight + 2 * pagePadding
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    VerificationModel {
        id: trust
        active: root.visible
    }
    Column {
        id: column
        x: root.pagePadding
        y: root.pagePadding
        width: root.width - 2 * x
        spacing: Theme.space16

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
                    facts: trust.anchor
                }
            }
            Card {
                width: grid.side
                title: qsTr("How things stand")
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
        RulesCard {
            width: parent.width
            rules: trust.rules
            holds: trust.holds
            checked: trust.checked
            busy: trust.busy
            onRerun: trust.rerun()
        }
        Card {
            width: parent.width
            title: qsTr("Validators in the last 100 blocks")
            ValidatorGrid {
                width: parent.width
                validators: trust.validators
            }
        }
        Card {
            width: parent.width
            title: qsTr("The way from the anchor")
            DataTable {
                width: parent.width
                height: Math.min(12, Math.max(2, trust.traceCount)) * Theme.rowHeight + Theme.headHeight
                name: qsTr("Verified headers")
                model: trust.trace
                onRowActivated: (row, link) => Navigator.open(link)
            }
        }
    }
}
