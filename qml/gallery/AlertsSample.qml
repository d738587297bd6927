pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Map
import Wastewatch.Ui

// The mock picture's page, made of the real controls.
Item {
    id: root

    ListDetail {
        anchors.fill: parent
        list: ListPane {
            id: pane
            anchors.fill: parent
            name: "Alerts"
            currentIndex: 0
            header: Column {
                width: pane.width
                leftPadding: 16
                topPadding: 12
                bottomPadding: 8
                Label {
                    type: Typography.Title
                    text: "Alerts"
                }
                Label {
                    type: Typography.Caption
                    isMuted: true
                    text: "3 critical · 5 serious · 24 notices   respond by 14:32"
                }
            }
            model: [
                {
                    title: "Reported delivered, nobody received it",
                    note: "WZ-240612-0412 · 8.20 t",
                    age: "5 h 12 min",
                    grade: Grade.Critical,
                    seal: SealState.Checked
                },
                {
                    title: "Tracker says elsewhere: 9.4 km from plant",
                    note: "WZ-240612-0398 · 6.05 t",
                    age: "2 h 40 min",
                    grade: Grade.Critical,
                    seal: SealState.Checked
                },
                {
                    title: "Not delivered by the deadline",
                    note: "TX-240612-0077 · 11.90 t",
                    age: "55 min",
                    grade: Grade.Serious,
                    seal: SealState.Pending
                },
                {
                    title: "重量相差 14 %",
                    note: "TX-240611-0061 · 9.10 t",
                    age: "1 d",
                    grade: Grade.Serious,
                    seal: SealState.Unprovable
                },
                {
                    title: "Stop of 12 min outside known sites",
                    note: "WZ-240612-0415 · 7.75 t",
                    age: "8 min",
                    grade: Grade.Notice,
                    seal: SealState.Failed
                }
            ]
            delegate: ListRow {
                required property var modelData
                required property int index
                title: modelData.title
                note: modelData.note
                age: modelData.age
                grade: modelData.grade
                seal: modelData.seal
                onClicked: pane.currentIndex = index
            }
        }
        detail: Column {
            x: 24
            y: 16
            width: parent.width - 48
            spacing: 12
            Row {
                spacing: 8
                GradeMark {
                    anchors.verticalCenter: parent.verticalCenter
                    grade: Grade.Critical
                }
                Label {
                    type: Typography.Title
                    text: "Reported delivered, nobody received it"
                }
                Seal {
                    anchors.verticalCenter: parent.verticalCenter
                    seal: SealState.Checked
                }
            }
            Label {
                width: parent.width
                type: Typography.Reading
                wrapMode: Text.Wrap
                text: "Hexing Transport reported handing 8.20 t of kitchen waste to Xinfeng plant at 07:40. The plant has not accepted it. The load tracker was last seen 9.4 km from the destination."
            }
            Card {
                width: parent.width
                CustodyChain {
                    width: parent.width
                    height: implicitHeight
                    stops: Samples.stops
                    links: Samples.links
                }
            }
            MapPane {
                width: parent.width
                height: 300
                tracks: Samples.tracks
                symbols: Samples.symbols
                Component.onCompleted: showAll()
            }
        }
    }
}
