import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// What lies between the two signatures: the load's events, all of them, with their proof; and what the chain refused.
Column {
    id: root

    required property handoverBetween between

    spacing: Theme.space16

    Card {
        width: root.width
        title: qsTr("Between the signatures")
        Column {
            width: parent.width
            spacing: Theme.space8
            Label {
                width: parent.width
                wrapMode: Text.Wrap
                text: root.between.sentence
            }
            KeyValues {
                visible: root.between.events.length > 0
                facts: root.between.events
                keyWidth: 112
                onLinkActivated: link => Navigator.open(link)
            }
            Button {
                blocked: root.between.range === "" ? qsTr("This computer has no state of those blocks to prove it with.") : ""
                icon.name: "shield_checkmark"
                text: root.between.events.length === 0 ? qsTr("Prove that nothing else was recorded") : qsTr("Prove that this is complete")
                onClicked: Proof.open(root.between.range)
            }
        }
    }
    Card {
        width: root.width
        title: qsTr("Failed attempts")
        Column {
            width: parent.width
            spacing: Theme.space8
            KeyValues {
                visible: root.between.failed.length > 0
                facts: root.between.failed
                keyWidth: 112
                onLinkActivated: link => Navigator.open(link)
            }
            Label {
                visible: root.between.failed.length === 0
                text: qsTr("The chain refused no transaction for this load in this period.")
                width: parent.width
                wrapMode: Text.Wrap
            }
            Label {
                width: parent.width
                type: Typography.Caption
                isMuted: true
                wrapMode: Text.Wrap
                text: root.between.searched
            }
        }
    }
}
