import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// Grade, title, seal; below them the explaining sentence, and where the load is.
Column {
    id: root

    required property alertPage page
    property bool single: false

    signal closed

    spacing: Theme.space8

    Row {
        width: parent.width
        spacing: Theme.space8
        IconButton {
            visible: root.single
            icon.name: "arrow_left"
            text: qsTr("Back to the list")
            onClicked: root.closed()
        }
        GradeMark {
            id: mark
            anchors.verticalCenter: parent.verticalCenter
            grade: root.page.grade
        }
        Label {
            width: Math.min(implicitWidth, parent.width - mark.width - 24 - 3 * parent.spacing - (root.single ? 40 : 0))
            type: Typography.Title
            wrapMode: Text.Wrap
            text: root.page.title !== "" ? root.page.title : qsTr("Resolved: no rule fires on this load any more")
            Accessible.role: Accessible.Heading
        }
        Seal {
            anchors.verticalCenter: parent.verticalCenter
            seal: root.page.seal
            onClicked: Proof.open(root.page.link)
        }
    }
    Label {
        width: parent.width
        visible: text !== ""
        type: Typography.Reading
        wrapMode: Text.Wrap
        text: root.page.explanation
    }
    Row {
        width: parent.width
        visible: root.page.where !== ""
        spacing: Theme.space8
        Accessible.role: Accessible.StaticText
        Accessible.name: whereLabel.text
        Icon {
            id: pin
            name: "location"
            size: 20
            color: Theme.muted
        }
        Label {
            id: whereLabel
            width: parent.width - pin.width - parent.spacing
            wrapMode: Text.Wrap
            text: qsTr("Load tracker: %1").arg(root.page.where)
            Accessible.ignored: true
        }
    }
}
