import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// The step's sentence and what it means; said aloud when it changes.
Column {
    id: root

    property string said: ""

    function say(text: string): void {
        if (text === said)
            return;
        said = text;
        Accessible.announce(text, Accessible.Polite);
    }

    spacing: Theme.space4
    Accessible.role: Accessible.AlertMessage
    Accessible.name: Guide.title + " " + Guide.caption

    Row {
        width: parent.width
        spacing: Theme.space8
        GradeMark {
            id: mark
            anchors.verticalCenter: parent.verticalCenter
            visible: Guide.step === 3
            grade: Grade.Critical
            size: 20
        }
        Label {
            width: parent.width - (mark.visible ? mark.width + Theme.space8 : 0)
            type: Typography.Title
            wrapMode: Text.Wrap
            text: Guide.title
            Accessible.role: Accessible.Heading
        }
    }
    Label {
        width: parent.width
        type: Typography.Reading
        wrapMode: Text.Wrap
        text: Guide.caption
    }
    Label {
        width: parent.width
        visible: text !== ""
        isMuted: true
        wrapMode: Text.Wrap
        text: Guide.step === 4 ? Guide.proofLine : ""
    }
    Label {
        width: parent.width
        visible: text !== ""
        color: Theme.critical
        wrapMode: Text.Wrap
        text: Guide.problem
    }
}
