import QtQuick
import Wastewatch.Theme
import Wastewatch.Ui

// Above the buttons of a dialog, always in sight: why the last attempt failed, else what is going on, else what is missing.
Row {
    id: root

    required property string problem
    required property string busyText
    required property string hint

    spacing: Theme.space8
    visible: words.text !== ""

    GradeMark {
        anchors.verticalCenter: parent.verticalCenter
        visible: root.problem !== ""
        grade: Grade.Serious
    }
    Icon {
        anchors.verticalCenter: parent.verticalCenter
        visible: root.problem === "" && root.busyText !== ""
        name: "clock"
        size: 16
        color: Theme.muted
    }
    Label {
        id: words
        width: root.width - (root.problem !== "" || root.busyText !== "" ? 24 : 0)
        wrapMode: Text.Wrap
        isMuted: root.problem === ""
        text: root.problem !== "" ? root.problem : root.busyText !== "" ? root.busyText : root.hint
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
}
