import QtQuick
import Wastewatch.Controls
import Wastewatch.Pages
import Wastewatch.Theme
import Wastewatch.Ui

// Who is responsible now, what the load is, its mass from declaration to treatment, its trackers.
Column {
    id: root

    required property batchPage page

    spacing: Theme.space12

    Card {
        width: root.width
        title: qsTr("Responsible now")
        Column {
            width: parent.width
            spacing: Theme.space4
            Label {
                width: parent.width
                type: Typography.Strong
                text: root.page.responsible
            }
            Label {
                width: parent.width
                type: Typography.Caption
                isMuted: true
                wrapMode: Text.Wrap
                text: root.page.responsibleWhy
            }
            Row {
                visible: root.page.phone !== ""
                spacing: Theme.space4
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "call"
                    size: 20
                    color: Theme.muted
                }
                Label {
                    text: qsTr("Duty phone %1").arg(root.page.phone)
                }
            }
        }
    }
    ReportsCard {
        width: root.width
        link: Links.batch(root.page.id)
        reports: root.page.reports
    }
    Card {
        width: root.width
        title: qsTr("Load")
        KeyValues {
            facts: root.page.identity
            keyWidth: 112
            onLinkActivated: link => Navigator.open(link)
            onSealActivated: Proof.open(Links.batch(root.page.id))
        }
    }
    Card {
        width: root.width
        title: qsTr("Mass")
        KeyValues {
            facts: root.page.masses
            keyWidth: 176
        }
    }
    Card {
        width: root.width
        title: qsTr("Trackers")
        Column {
            width: parent.width
            KeyValues {
                visible: root.page.trackers.length > 0
                facts: root.page.trackers
                keyWidth: 136
            }
            Label {
                visible: root.page.trackers.length === 0
                isMuted: true
                text: qsTr("No tracker was bound to this load.")
            }
        }
    }
}
