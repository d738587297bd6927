pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Pages
import Wastewatch.Theme
import Wastewatch.Ui

// The window: top bar, trouble banner, navigation, pages, proof drawer, chain bar. Three layouts by width: navigation
// 200 from 1200 on, 56 below; the drawer stands beside the page from 1200 on (navigation then 56) and covers the right of
// it below that: what is proven stays in sight.
Window {
    id: root

    readonly property bool wide: width >= 1200
    readonly property bool drawerOpen: Proof.shown
    readonly property bool drawerBeside: wide && drawerOpen

    readonly property bool pageReady: stack.ready

    property alias openProofStep: drawer.openStep

    function search(text: string): void {
        topBar.search(text);
    }

    width: 1440
    height: 900
    minimumWidth: 640
    minimumHeight: 480
    color: Theme.canvas
    title: AlertFeed.critical > 0 ? qsTr("(%1) Wastewatch").arg(AlertFeed.critical) : qsTr("Wastewatch")

    Shortcut {
        sequences: [StandardKey.Back]
        enabled: !Guide.running
        onActivated: Navigator.back()
    }
    Shortcut {
        sequences: [StandardKey.Forward]
        enabled: !Guide.running
        onActivated: Navigator.forward()
    }
    Shortcut {
        sequence: Help.keysOf("search")
        enabled: !Guide.running
        onActivated: topBar.startSearch()
    }
    Shortcut {
        sequence: Help.keysOf("openProof")
        enabled: !Guide.running
        onActivated: ProofDesk.askForFile()
    }
    Shortcut {
        sequence: Help.keysOf("help")
        enabled: !Guide.running
        onActivated: help.show(0)
    }

    Shortcut {
        sequence: "Escape"
        enabled: root.drawerOpen
        onActivated: Proof.close()
    }

    TopBar {
        id: topBar
        enabled: !Guide.running
        z: 3
        width: root.contentItem.width
        onHelpAsked: part => help.show(part)
    }
    Banner {
        id: banner
        enabled: !Guide.running
        y: topBar.height
        width: root.contentItem.width
        height: visible ? implicitHeight : 0
        visible: ChainStatus.trouble
        grade: Grade.Critical
        text: ChainStatus.troubleText
        action: ChainStatus.troubleAction
        detail: ChainStatus.troubleDetail
        onActivated: ChainStatus.act()
    }
    AlertAnnouncement {
        id: announcement
        enabled: !Guide.running
        y: banner.y + banner.height
        width: root.contentItem.width
        height: visible ? implicitHeight : 0
        onCame: root.alert(0)
    }
    Navigation {
        id: navigation
        enabled: !Guide.running
        y: announcement.y + announcement.height
        height: chainBar.y - y
        narrow: !root.wide || root.drawerOpen
        pages: Navigator.pages
        currentPage: Navigator.current.page
        onChosen: page => Navigator.openPage(page)
    }
    PageStack {
        id: stack
        enabled: !Guide.running
        covered: firstStart.visible
        x: navigation.width
        y: navigation.y
        width: root.contentItem.width - x - (root.drawerBeside ? drawer.width : 0)
        height: navigation.height
    }
    FirstStart {
        id: firstStart
        enabled: !Guide.running
        visible: Session.state !== Session.Open && Navigator.current.page !== "settings"
        z: 1
        x: navigation.width
        y: navigation.y
        width: root.contentItem.width - x
        height: navigation.height
    }
    ProofDrawer {
        id: drawer
        enabled: !Guide.running
        visible: root.drawerOpen
        z: 2
        x: root.contentItem.width - width
        y: navigation.y
        width: Math.min(400, root.contentItem.width - navigation.width)
        height: navigation.height
        seal: Proof.seal
        subject: Proof.subject
        title: Proof.title
        sentence: Proof.sentence
        steps: Proof.steps
        lastLine: Proof.lastLine
        busy: Proof.busy
        onClosed: Proof.close()
        onCheckAgain: Proof.checkAgain()
        onCheckStep: index => Proof.checkStep(index)
        onCopyRequested: Proof.copy()
        onExportRequested: Proof.exportProof()
        onQrRequested: Proof.showQr()
    }
    ChainBar {
        id: chainBar
        enabled: !Guide.running
        y: root.contentItem.height - height
        width: root.contentItem.width
    }
    ProofDialogs {
        anchors.fill: parent
        z: 4
    }
    DropProof {
        anchors.fill: parent
        z: 5
    }
    WatchLoad { // what is below it is out of reach
        anchors.fill: parent
        z: 6
    }
    SigningDialog {}
    AskedNetwork {}
    HelpDialog {
        id: help
    }
}
