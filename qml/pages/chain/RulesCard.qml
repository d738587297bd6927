pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// Every verification rule with its verdict and the values that it compared.
Card {
    id: root

    required property list<ruleCheck> rules
    required property bool holds
    required property string checked
    required property bool busy
    readonly property ruleCheck blankCheck: ({})

    signal rerun
    signal copyAsked
    signal exportAsked

    title: qsTr("Every rule for the newest header")

    Column {
        width: parent.width
        Row {
            width: parent.width
            spacing: Theme.space12
            Button {
                text: qsTr("Check again")
                icon.name: "arrow_clockwise"
                blocked: root.busy ? qsTr("The checks are running.") : ""
                onClicked: root.rerun()
            }
            Button {
                text: qsTr("Copy")
                icon.name: "copy"
                blocked: root.rules.length > 0 ? "" : qsTr("Nothing has been verified yet.")
                onClicked: root.copyAsked()
            }
            Button {
                text: qsTr("Export")
                icon.name: "arrow_export"
                blocked: root.rules.length > 0 ? "" : qsTr("Nothing has been verified yet.")
                onClicked: root.exportAsked()
            }
            Label {
                height: Theme.controlHeight
                isMuted: true
                text: root.rules.length === 0 ? qsTr("Nothing has been verified yet.") : root.checked
            }
        }
        Repeater {
            model: root.rules.length
            Rectangle {
                id: row

                required property int index
                readonly property ruleCheck check: root.rules[index] ?? root.blankCheck
                readonly property bool passed: check.verdict === Verdict.Passed

                width: parent?.width ?? 0
                height: Theme.rowHeight
                color: passed ? "transparent" : Theme.failedFill
                Accessible.role: Accessible.ListItem
                Accessible.name: check.text + ", " + (passed ? qsTr("holds") : qsTr("fails")) + ", " + check.values
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: row.passed ? "seal_checked" : "seal_failed"
                    size: 16
                    color: row.passed ? Theme.muted : Theme.failed
                }
                Label {
                    x: 28
                    width: parent.width / 2 - x
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.check.text
                    Accessible.ignored: true
                }
                Label {
                    x: parent.width / 2
                    width: parent.width / 2
                    anchors.verticalCenter: parent.verticalCenter
                    isMuted: true
                    text: row.check.values
                    Accessible.ignored: true
                }
                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: 1
                    color: Theme.divider
                }
            }
        }
    }
}
