pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Pages
import Wastewatch.Theme
import Wastewatch.Ui

// Network and trust, appearance and language. Every choice acts at once.
Page {
    id: root

    readonly property list<string> themes: ["system", "light", "dark"]
    readonly property list<string> densities: ["compact", "standard", "roomy"]
    readonly property list<string> languages: ["en", "zh_CN"]

    title: qsTr("Settings")

    ScrollPage {
        focus: true
        anchors.fill: parent
        contentHeight: column.implicitHeight + 2 * root.pagePadding

        Column {
            id: column
            x: root.pagePadding
            y: root.pagePadding
            width: Math.min(parent.width - 2 * x, 784)
            spacing: Theme.space16

            Label {
                type: Typography.Title
                text: root.title
                Accessible.role: Accessible.Heading
            }
            Card {
                width: parent.width
                title: qsTr("Your work")
                RoleChoice {
                    width: parent.width
                }
            }
            NetworkCard {
                width: parent.width
            }
            KeysCard {
                width: parent.width
            }
            TrustCard {
                width: parent.width
                visible: Session.state === Session.Open
            }
            BaseMapCard {
                width: parent.width
            }
            Card {
                width: parent.width
                title: qsTr("Appearance")
                Column {
                    width: parent.width
                    spacing: Theme.space16
                    SettingRow {
                        width: parent.width
                        label: qsTr("Theme")
                        SegmentedButtons {
                            name: qsTr("Theme")
                            labels: [qsTr("As the system"), qsTr("Light"), qsTr("Dark")]
                            current: root.themes.indexOf(Appearance.theme)
                            onChosen: index => Appearance.theme = root.themes[index]
                        }
                    }
                    SettingRow {
                        width: parent.width
                        label: qsTr("Density")
                        SegmentedButtons {
                            name: qsTr("Density")
                            labels: [qsTr("Compact"), qsTr("Standard"), qsTr("Roomy")]
                            current: root.densities.indexOf(Appearance.density)
                            onChosen: index => Appearance.density = root.densities[index]
                        }
                    }
                    SettingRow {
                        width: parent.width
                        label: qsTr("Motion")
                        Switch {
                            text: qsTr("Reduce motion")
                            checked: Appearance.reducedMotion
                            onToggled: Appearance.reducedMotion = checked
                        }
                    }
                }
            }
            Card {
                width: parent.width
                title: qsTr("Notifications")
                Column {
                    width: parent.width
                    spacing: Theme.space16
                    SettingRow {
                        width: parent.width
                        label: qsTr("Critical alerts")
                        Switch {
                            text: qsTr("Show as desktop notifications")
                            checked: DesktopNotice.wanted
                            onToggled: DesktopNotice.wanted = checked
                        }
                    }
                    SettingRow {
                        width: parent.width
                        label: qsTr("Sound")
                        Switch {
                            text: qsTr("Play a sound")
                            enabled: DesktopNotice.wanted
                            checked: DesktopNotice.sound
                            onToggled: DesktopNotice.sound = checked
                        }
                    }
                }
            }
            Card {
                width: parent.width
                title: qsTr("Language")
                SegmentedButtons {
                    name: qsTr("Language")
                    labels: ["English", "简体中文"]
                    current: root.languages.indexOf(Language.code)
                    onChosen: index => Language.code = root.languages[index]
                }
            }
        }
    }
}
