import QtQuick
import QtQuick.Templates as T
import Wastewatch.Theme
import Wastewatch.Ui

// A dialog over a scrim: title, content, what is wrong or going on, buttons at the right. Escape closes it; nothing is
// decided by Enter alone. Content that is taller than the window scrolls; the rest stays in sight. The accept button can
// be pressed unless something is `missing` or going on, and that is said above it, in room that is kept for it: nothing
// moves when a message comes or goes.
T.Dialog {
    id: root

    default property alias content: body.data
    property string acceptText: ""
    property string missing: "" // why the accept button cannot be pressed yet; empty: it can
    readonly property bool acceptEnabled: missing === "" && busyText === ""
    property bool signs: false
    property string cancelText: qsTr("Cancel")
    property bool keepOpen: false // the accept button only asks; who answers closes
    property string problem: "" // why the last attempt failed
    property string busyText: "" // what is going on; empty: nothing
    property string hint: "" // what is good to know before it is pressed
    property Item first: null // has the focus when the dialog opens; null: the first control that takes it
    property ScrollPane scrolls: pane // what Page Up, Page Down, Home and End move
    readonly property real noticeRoom: Math.max(kept, acceptText !== "" ? Theme.lineHeight(Typography.Body) : 0, notice.visible ? notice.height : 0)
    readonly property real room: Math.max(80, (parent?.height ?? 800) - 2 * Theme.space16 - topPadding - bottomPadding) // for the content

    property real kept: 0 // room for messages, the most that was needed since the dialog opened

    property Item cameFrom // had the focus when the dialog opened, and gets it back

    signal asked

    function firstWithin(place: Item): Item {
        for (const child of place.children) {
            if (!child.visible || !child.enabled)
                continue;
            const scroller = child as ScrollPage;
            const found = scroller ? firstWithin(scroller.contentItem) : child.activeFocusOnTab ? child : firstWithin(child);
            if (found || (scroller && child.activeFocusOnTab))
                return found ?? child;
        }
        return null;
    }
    function takeFocus(): void {
        const wanted = first?.visible && first.enabled ? first : firstWithin(pane.parent) ?? cancel;
        wanted.forceActiveFocus((cameFrom as T.Control)?.visualFocus ? Qt.TabFocusReason : Qt.PopupFocusReason);
    }

    onAboutToShow: {
        kept = 0;
        cameFrom = parent?.Window.activeFocusItem ?? null;
    }
    onOpened: takeFocus()
    onClosed: {
        if (cameFrom?.visible && cameFrom.enabled)
            cameFrom.forceActiveFocus(Qt.PopupFocusReason);
        cameFrom = null;
    }

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    modal: true
    focus: true
    padding: Theme.space24
    topPadding: Theme.space24 + 24 + Theme.space12
    bottomPadding: Theme.space24 + Theme.controlHeight + Theme.space24 + (noticeRoom > 0 ? noticeRoom + Theme.space12 : 0)
    implicitWidth: Math.max(480, contentWidth + 2 * padding)
    implicitHeight: contentHeight + topPadding + bottomPadding
    closePolicy: T.Popup.CloseOnEscape

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    contentItem: Item {
        implicitWidth: body.childrenRect.width
        implicitHeight: Math.min(body.childrenRect.height, root.room)
        Keys.onPressed: event => root.scrolls.takeKey(event)
        ScrollPane {
            id: pane
            x: -Theme.space8
            y: -Theme.space8
            width: parent.width + 2 * Theme.space8
            height: parent.height + 2 * Theme.space8
            contentHeight: body.height + 2 * Theme.space8
            record: String(root.visible)
            name: root.title
            Item {
                id: body
                x: Theme.space8
                y: Theme.space8
                width: pane.width - 2 * x
                height: childrenRect.height
            }
        }
    }
    background: Rectangle {
        radius: Theme.cardRadius
        color: Theme.surface
        border.color: Theme.outline
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title
        Keys.onPressed: event => root.scrolls.takeKey(event)
        Label {
            x: root.padding
            y: root.padding
            width: parent.width - 2 * x
            type: Typography.Section
            text: root.title
        }
        DialogNotice {
            id: notice
            x: root.padding
            y: parent.height - root.noticeRoom - Theme.controlHeight - root.padding - Theme.space12
            onHeightChanged: if (visible)
                root.kept = Math.max(root.kept, height)
            width: parent.width - 2 * x
            problem: root.problem
            busyText: root.busyText
            hint: root.missing !== "" ? root.missing : root.hint
        }
        Row {
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: root.padding
            spacing: Theme.space8
            Button {
                id: cancel
                text: root.cancelText
                onClicked: root.reject()
            }
            Button {
                visible: root.acceptText !== ""
                blocked: root.busyText !== "" ? root.busyText : root.missing
                kind: "filled"
                signs: root.signs
                text: root.acceptText
                onClicked: root.keepOpen ? root.asked() : root.accept()
            }
        }
    }
    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.fade
        }
    }
}
