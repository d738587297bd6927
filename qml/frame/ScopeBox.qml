pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// Region and period for every list and figure.
Pressable {
    id: root

    implicitHeight: Theme.controlHeight
    text: Scope.text
    onClicked: popup.open()
    Keys.onDownPressed: popup.open()
    Accessible.role: Accessible.ButtonMenu
    Accessible.name: qsTr("Scope: %1").arg(text)

    contentItem: Label {
        leftPadding: 10
        rightPadding: 28
        text: root.text
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: Theme.controlRadius
        color: root.hovered ? Theme.hover : Theme.surface
        border.color: Theme.outline
        FocusRing {
            shown: root.visualFocus
        }
    }
    Icon {
        anchors.right: parent.right
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        name: "chevron_down"
        size: 16
        color: Theme.muted
    }

    T.Popup {
        id: popup
        y: root.height + 4
        padding: Theme.space16
        focus: true
        onOpened: region.forceActiveFocus(Qt.TabFocusReason)
        width: 280
        implicitHeight: contentHeight + 2 * padding
        background: Rectangle {
            color: Theme.surface
            radius: Theme.cardRadius
            border.color: Theme.outline
        }
        contentItem: Column {
            spacing: Theme.space8
            Label {
                type: Typography.Head
                isMuted: true
                text: qsTr("Region")
            }
            ComboBox {
                id: region
                width: parent.width
                label: qsTr("Region")
                model: Scope.regions
                currentIndex: Scope.region
                onActivated: index => Scope.region = index
            }
            Label {
                type: Typography.Head
                isMuted: true
                text: qsTr("Period")
            }
            ComboBox {
                width: parent.width
                label: qsTr("Period")
                model: Scope.periods
                currentIndex: Scope.period
                onActivated: index => Scope.period = index
            }
        }
    }
}
