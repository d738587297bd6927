pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Ui

Item {
    id: root

    implicitHeight: flow.implicitHeight + 48

    Flow {
        id: flow
        x: 24
        y: 16
        width: parent.width - 48
        spacing: 16

        Card {
            width: 440
            title: "Buttons"
            Flow {
                width: parent.width
                spacing: 8
                Button {
                    kind: "filled"
                    text: qsTr("Check again")
                }
                Button {
                    text: qsTr("Cancel")
                }
                Button {
                    kind: "plain"
                    text: qsTr("Details")
                }
                Button {
                    kind: "filled"
                    signs: true
                    text: "Report"
                }
                Button {
                    enabled: false
                    text: "Disabled"
                }
                Button {
                    text: "Focused"
                    focus: true
                }
                IconButton {
                    icon.name: "copy"
                    text: qsTr("Copy")
                }
                IconButton {
                    enabled: false
                    icon.name: "arrow_right"
                    text: qsTr("Forward")
                }
            }
        }
        Card {
            width: 440
            title: "Fields"
            Column {
                width: parent.width
                spacing: 16
                TextField {
                    width: parent.width
                    label: "Name"
                    placeholderText: "Name of the site 场所名称"
                }
                SearchField {
                    width: parent.width
                    label: "Search"
                    placeholderText: "Height, hash, batch"
                    keys: "Ctrl+K"
                }
                TextField {
                    width: parent.width
                    label: "Mass"
                    text: "-3 t"
                    error: "A mass is more than zero."
                }
                Item {
                    width: 1
                    height: 4
                }
                Row {
                    spacing: 16
                    ComboBox {
                        label: "Region"
                        model: ["All regions", "Tongxiang 桐乡", "Wuzhen 乌镇"]
                    }
                    CheckBox {
                        text: "Checked"
                        checked: true
                    }
                    CheckBox {
                        text: "Off"
                    }
                }
                Row {
                    spacing: 16
                    Switch {
                        text: "On"
                        checked: true
                    }
                    Switch {
                        text: "Off"
                    }
                    SegmentedButtons {
                        labels: ["Parsed", "JSON", "Hex"]
                    }
                }
            }
        }
        Card {
            width: 440
            title: "Marks"
            Column {
                width: parent.width
                spacing: 12
                Row {
                    spacing: 16
                    Repeater {
                        model: [Grade.Notice, Grade.Serious, Grade.Critical]
                        GradeMark {
                            required property int modelData
                            grade: modelData
                            worded: true
                        }
                    }
                }
                Flow {
                    width: parent.width
                    spacing: 12
                    Repeater {
                        model: [SealState.Checked, SealState.Pending, SealState.Unprovable, SealState.Failed]
                        Seal {
                            required property int modelData
                            seal: modelData
                            worded: true
                        }
                    }
                }
                Backing {
                    giver: Support.Agrees
                    receiver: Support.Silent
                    device: Support.Contradicts
                    words: "1 of 2 signed, tracker elsewhere"
                }
                Row {
                    spacing: 12
                    Repeater {
                        model: [[0, 0], [0, 1], [1, 0], [1, 1]]
                        HandoverMark {
                            required property var modelData
                            giver: modelData[0]
                            receiver: modelData[1]
                        }
                    }
                    Pill {
                        count: 3
                        grade: Grade.Critical
                    }
                    Pill {
                        count: 1
                    }
                    Chip {
                        text: "in transit"
                        icon: "vehicle_truck_profile"
                    }
                    Chip {
                        text: "处置"
                        icon: "recycle"
                    }
                }
                HashText {
                    hash: "3FA9C1D2E4B5F60718293A4B5C6D7E8F9B0C11AA3FA9C1D2E4B5F60718293A4B"
                    whole: true
                }
                HashText {
                    hash: "3FA9C1D2E4B5F60718293A4B5C6D7E8F9B0C11AA"
                }
            }
        }
        FigureCard {
            text: "Claimed but unconfirmed"
            figure: "3"
            grade: Grade.Critical
            seal: SealState.Checked
            change: "+1 since 08:30"
        }
        FigureCard {
            text: "运输中"
            figure: "1,284"
            seal: SealState.Pending
            asOf: "as of block 12,408, 07:40"
        }
        Banner {
            width: flow.width
            grade: Grade.Critical
            text: "Recomputing gave another state than the chain signed. Recomputing has stopped."
            action: "Compare both roots"
            detail: "A1B2 / C3D4"
        }
        Card {
            width: 440
            height: 200
            EmptyState {
                anchors.fill: parent
                icon: "box"
                text: "No load matches these filters."
                action: "Clear filters"
            }
        }
        Card {
            width: 440
            height: 200
            ErrorState {
                anchors.fill: parent
                text: "The node refused the transaction."
                meaning: "Its sequence number was already used. Nothing was recorded."
                action: "Sign again"
                detail: "ledger/bad_sequence 7"
            }
        }
        Card {
            width: 440
            height: 200
            LoadingBlocks {
                width: parent.width
                text: "Reading blocks"
                cancellable: true
                progress: 0.42
                elapsed: 1000
            }
        }
    }
}
