import QtQuick
import Wastewatch.Theme
import Wastewatch.Ui

// Two half discs: left the giver's signature, right the receiver's. Missing halves are dashed in the grade's colour.
// Click a half for its signature, Enter for the handover sheet.
Item {
    id: root

    required property int giver
    required property int receiver
    property int grade: Grade.Critical
    readonly property bool complete: giver === Signature.Signed && receiver === Signature.Signed

    signal giverActivated
    signal receiverActivated
    signal activated

    function half(side: string, state: int): string {
        return "half_" + side + (state === Signature.Signed ? "_signed" : "_missing");
    }
    function ink(state: int): color {
        return state === Signature.Signed ? Theme.text : Theme.gradeColor(grade);
    }

    implicitWidth: 24
    implicitHeight: 24
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Handover: giver %1, receiver %2").arg(Words.signatures[giver] ?? "").arg(Words.signatures[receiver] ?? "")
    Accessible.onPressAction: root.activated()
    Keys.onReturnPressed: root.activated()
    Keys.onEnterPressed: root.activated()
    Keys.onSpacePressed: root.activated()

    Rectangle {
        anchors.fill: parent
        radius: 12
        color: Theme.surface
    }
    Icon {
        name: root.half("left", root.giver)
        size: 24
        color: root.ink(root.giver)
    }
    Icon {
        name: root.half("right", root.receiver)
        size: 24
        color: root.ink(root.receiver)
    }
    TapHandler {
        onTapped: point => point.position.x < root.width / 2 ? root.giverActivated() : root.receiverActivated()
    }
    HoverHandler {
        id: hover
        cursorShape: Qt.PointingHandCursor
    }
    Tooltip {
        shown: hover.hovered
        text: root.Accessible.name
    }
    FocusRing {
        shown: root.activeFocus
        around: 12
        gap: 0
    }
}
