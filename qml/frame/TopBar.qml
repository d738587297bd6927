import QtQuick
import Wastewatch.Controls
import Wastewatch.Pages
import Wastewatch.Theme
import Wastewatch.Ui

// Back, forward, scope, search; what is to be signed, and what is in no page.
Rectangle {
    id: root

    signal helpAsked(part: int)

    function startSearch(): void {
        box.forceActiveFocus();
        box.selectAll();
    }

    function search(text: string): void {
        if (text !== "")
            startSearch();
        else if (box.activeFocus)
            box.focus = false;
        box.text = text;
    }

    height: 48
    color: Theme.surface
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Top bar")

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.divider
    }
    IconButton {
        id: back
        x: 8
        y: 8
        enabled: Navigator.canGoBack
        icon.name: "arrow_left"
        text: qsTr("Back")
        onClicked: Navigator.back()
    }
    IconButton {
        id: forward
        anchors.left: back.right
        y: 8
        enabled: Navigator.canGoForward
        icon.name: "arrow_right"
        text: qsTr("Forward")
        onClicked: Navigator.forward()
    }
    ScopeBox {
        id: scope
        x: root.width >= 1200 ? 200 : forward.x + forward.width + 8
        anchors.verticalCenter: parent.verticalCenter
        width: root.width < 900 ? 160 : 200
    }
    SearchBox {
        id: box
        x: scope.x + scope.width + 20
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(480, signing.x - x - Theme.space8)
    }
    SigningMark {
        id: signing
        x: more.x - width - Theme.space4
        y: 8
    }
    MenuButton {
        id: more
        x: root.width - width - Theme.space8
        y: 8
        onHelpAsked: part => root.helpAsked(part)
    }
}
