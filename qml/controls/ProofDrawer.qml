pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Theme
import Wastewatch.Ui

// Why believe this? The verdict, what is proven, one sentence, five steps on a rail, and what to do with the proof.
Rectangle {
    id: root

    property list<proofStep> steps
    readonly property proofStep blankProofStep: ({})
    property int seal: SealState.Pending
    property string subject: "" // another one starts anew: at the top, its steps shut
    property string title: "" // what is proven
    property string sentence: ""
    property string lastLine: ""
    property bool busy: false
    property bool canExport: true
    property int openStep: -1 // opened from outside: for pictures
    readonly property string verdict: Words.seals[seal] ?? ""
    readonly property color verdictColor: [Theme.good, Theme.pending, Theme.muted, Theme.failed][seal] ?? Theme.muted

    property Item cameFrom // had the focus when the drawer opened, and gets it back

    signal closed
    signal checkAgain
    signal checkStep(index: int)
    signal copyRequested
    signal exportRequested
    signal qrRequested

    function takeFocus(): void {
        cameFrom = Window.activeFocusItem;
        pane.forceActiveFocus(Qt.OtherFocusReason);
    }
    function giveBack(): void {
        if (cameFrom?.visible && cameFrom.enabled)
            cameFrom.forceActiveFocus(Qt.OtherFocusReason);
        cameFrom = null;
    }

    implicitWidth: 400
    color: Theme.surface
    border.color: Theme.divider
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Proof: %1").arg([verdict, title].filter(text => text !== "").join(", "))
    Keys.onEscapePressed: root.closed()
    onVisibleChanged: visible ? takeFocus() : giveBack()

    Row {
        x: Theme.space16
        height: 48
        spacing: Theme.space8
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: ["seal_checked", "seal_pending", "seal_unprovable", "seal_failed"][root.seal] ?? ""
            size: 20
            color: root.verdictColor
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            type: Typography.Section
            text: root.verdict
            color: root.verdictColor
        }
    }
    IconButton {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space8
        y: 8
        icon.name: "dismiss"
        text: qsTr("Close")
        onClicked: root.closed()
    }
    Rectangle {
        y: 47
        width: parent.width
        height: 1
        color: Theme.divider
    }
    ScrollPane {
        id: pane
        y: 48
        width: parent.width
        height: parent.height - 48 - foot.height
        contentHeight: body.implicitHeight + 2 * Theme.space16
        record: root.subject
        activeFocusOnTab: true
        name: root.Accessible.name
        Column {
            id: body
            x: Theme.space16
            y: Theme.space16
            width: parent.width - 2 * x
            Label {
                width: parent.width
                visible: text !== ""
                bottomPadding: Theme.space8
                type: Typography.Section
                text: root.title
                wrapMode: Text.Wrap
                maximumLineCount: 3
                Accessible.role: Accessible.Heading
            }
            Label {
                width: parent.width
                bottomPadding: Theme.space16
                type: Typography.Reading
                text: root.sentence
                wrapMode: Text.Wrap
            }
            Repeater {
                model: root.steps.length
                ProofStepItem {
                    required property int index
                    width: body.width
                    number: index + 1
                    last: index === root.steps.length - 1
                    step: root.steps[index] ?? root.blankProofStep
                    subject: root.subject
                    openAtFirst: root.openStep === index
                    onCheckAgain: root.checkStep(index)
                }
            }
            Label {
                topPadding: Theme.space16
                width: parent.width
                type: Typography.Caption
                isMuted: true
                text: root.lastLine
                wrapMode: Text.Wrap
            }
        }
    }
    Rectangle {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        height: 48
        color: Theme.surface
        border.color: Theme.divider
        Row {
            anchors.centerIn: parent
            spacing: Theme.space8
            Button {
                blocked: root.busy ? qsTr("The proof is being checked.") : ""
                text: qsTr("Check again")
                onClicked: root.checkAgain()
            }
            Button {
                text: qsTr("Copy")
                onClicked: root.copyRequested()
            }
            Button {
                blocked: root.canExport && root.steps.length > 0 ? "" : qsTr("There is no proof here to export.")
                text: qsTr("Export")
                onClicked: root.exportRequested()
            }
            Button {
                blocked: root.steps.length > 0 ? "" : qsTr("There is no proof here to show.")
                text: qsTr("QR")
                onClicked: root.qrRequested()
            }
        }
    }
}
