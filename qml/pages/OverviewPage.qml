pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Pages
import Wastewatch.Theme
import Wastewatch.Ui

// Four figures, where everything is, the newest alerts, mass per day. Wide: map beside alerts; narrow: one below another.
Page {
    id: root

    readonly property bool beside: width >= 900
    readonly property real inner: width - 2 * pagePadding
    readonly property int gap: Theme.space16
    readonly property real sideWidth: beside ? Math.max(344, Math.round(inner * 0.33)) : inner
    readonly property real mainWidth: beside ? inner - sideWidth - gap : inner

    title: qsTr("Overview")

    OverviewPageModel {
        id: overview
        active: root.visible
    }
    ScrollPage {
        focus: true
        anchors.fill: parent
        contentHeight: column.implicitHeight + 2 * root.pagePadding

        Column {
            id: column
            x: root.pagePadding
            y: root.pagePadding - Theme.space8
            width: root.inner
            spacing: root.gap

            Item {
                width: parent.width
                height: heading.height
                Label {
                    id: heading
                    type: Typography.Title
                    text: root.title
                    Accessible.role: Accessible.Heading
                }
                Button {
                    id: watch
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    visible: Session.solo
                    kind: "plain"
                    text: qsTr("Watch one load")
                    onClicked: Guide.start()
                }
                Label {
                    anchors.right: watch.visible ? watch.left : parent.right
                    anchors.rightMargin: watch.visible ? Theme.space8 : 0
                    anchors.verticalCenter: parent.verticalCenter
                    type: Typography.Caption
                    isMuted: true
                    text: Session.asOf
                }
            }
            RestoreCard {
                width: parent.width
            }
            Banner {
                width: parent.width
                visible: overview.problem !== ""
                text: overview.problem
                detail: overview.problemDetail
                action: qsTr("Try again")
                onActivated: overview.retry()
            }
            OverviewFigures {
                width: parent.width
                model: overview
            }
            Flow {
                width: parent.width
                spacing: root.gap
                OverviewMap {
                    width: root.mainWidth
                    height: root.beside ? Math.max(300, Math.min(420, root.height * 0.5)) : 300
                    model: overview
                }
                OverviewAlerts {
                    width: root.sideWidth
                    height: root.beside ? Math.max(300, Math.min(420, root.height * 0.5)) : implicitHeight
                    model: overview
                }
                OverviewDays {
                    width: root.inner
                    height: 240
                    model: overview
                }
            }
        }
    }
}
