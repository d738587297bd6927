import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// What was signed here about a record, in one line: how far it is, and the way to it. Nothing: no room is taken.
Row {
    id: root

    required property string link
    property signingTask task

    function refresh(): void {
        task = SigningDesk.about(link);
    }

    spacing: Theme.space8
    visible: task.id !== ""
    onLinkChanged: refresh()
    Component.onCompleted: refresh()

    Connections {
        target: SigningDesk
        function onChanged(): void {
            root.refresh();
        }
    }
    GradeMark {
        anchors.verticalCenter: parent.verticalCenter
        visible: root.task.grade !== Grade.None
        grade: root.task.grade
    }
    Icon {
        anchors.verticalCenter: parent.verticalCenter
        visible: root.task.grade === Grade.None
        name: "signature"
        size: 20
        color: Theme.muted
    }
    Label {
        width: Math.min(implicitWidth, root.width - 120)
        anchors.verticalCenter: parent.verticalCenter
        wrapMode: Text.Wrap
        text: root.task.title + ": " + root.task.outcome
    }
    Button {
        anchors.verticalCenter: parent.verticalCenter
        height: 28
        kind: "plain"
        text: qsTr("Show")
        onClicked: SigningDesk.open(root.task.id)
    }
}
