pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// For developers: every control in every state, on invented data. Not part of the navigation.
Window {
    id: root

    property int section: 0
    readonly property list<string> sections: ["alerts", "controls", "custody", "data", "map"]

    width: 1440
    height: 900
    color: Theme.canvas
    title: "Wastewatch gallery"

    Row {
        id: head
        z: 2
        x: 16
        y: 8
        height: 40
        spacing: 16
        SegmentedButtons {
            name: "section"
            labels: root.sections
            current: root.section
            onChosen: index => root.section = index
        }
        SegmentedButtons {
            name: "theme"
            labels: ["light", "dark"]
            current: Theme.dark ? 1 : 0
            onChosen: index => Appearance.theme = index === 1 ? "dark" : "light"
        }
        SegmentedButtons {
            name: "language"
            labels: ["en", "zh_CN"]
            current: Language.code === "en" ? 0 : 1
            onChosen: index => Language.code = index === 1 ? "zh_CN" : "en"
        }
    }
    Flickable {
        y: 52
        width: root.width
        height: root.height - y
        contentHeight: root.section === 0 ? height : Math.max(height, loader.height)
        clip: true
        Loader {
            id: loader
            width: root.width
            height: root.section === 0 ? root.height - 52 : undefined
            sourceComponent: [alerts, controls, custody, data, maps][root.section]
        }
    }
    Component {
        id: alerts
        AlertsSample {}
    }
    Component {
        id: controls
        ControlsSample {}
    }
    Component {
        id: custody
        CustodySample {}
    }
    Component {
        id: data
        DataSample {}
    }
    Component {
        id: maps
        MapSample {}
    }
}
