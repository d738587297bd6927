import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// The head of a detail: title, a muted line, neighbours, and how the record is shown.
Rectangle {
    id: root

    required property string title
    property string note: ""
    property list<string> views: []
    property string older: ""
    property string newer: ""
    property alias view: choice.current

    height: 72
    color: Theme.canvas

    Label {
        x: Theme.space24
        y: Theme.space8
        width: buttons.x - x - Theme.space8
        type: Typography.Title
        text: root.title
        Accessible.role: Accessible.Heading
    }
    Label {
        x: Theme.space24
        y: 42
        width: buttons.x - x - Theme.space8
        isMuted: true
        text: root.note
    }
    Row {
        id: buttons
        anchors.right: parent.right
        anchors.rightMargin: Theme.space24
        y: Theme.space16
        spacing: Theme.space8
        IconButton {
            visible: root.older !== "" || root.newer !== ""
            enabled: root.older !== ""
            icon.name: "arrow_left"
            text: qsTr("Block before")
            onClicked: Navigator.open(root.older)
        }
        IconButton {
            visible: root.older !== "" || root.newer !== ""
            enabled: root.newer !== ""
            icon.name: "arrow_right"
            text: qsTr("Block after")
            onClicked: Navigator.open(root.newer)
        }
        SegmentedButtons {
            id: choice
            visible: root.views.length > 1
            name: qsTr("How it is shown")
            labels: root.views
        }
    }
}
