import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// The head of a record: title, a muted line, neighbours, citation, and the form it is shown in. The form is part of the
// deep link, so that Back returns to it.
Rectangle {
    id: root

    required property string title
    required property string link
    required property string form
    property string note: ""
    property string older: ""
    property string newer: ""
    property bool citable: true
    property bool roomy: false // three forms fit side by side
    readonly property list<string> forms: roomy ? ["", "json", "bytes", "all"] : ["", "json", "bytes"]
    readonly property list<string> words: roomy ? [qsTr("In words"), "JSON", qsTr("Bytes"), qsTr("Side by side")] : [qsTr("In words"), "JSON", qsTr("Bytes")]
    readonly property bool narrow: width < 780

    height: narrow ? 112 : 72
    color: Theme.canvas

    Label {
        x: Theme.space24
        y: Theme.space12
        width: (root.narrow ? root.width - Theme.space24 : buttons.x) - x - Theme.space8
        type: Typography.Title
        text: root.title
        Accessible.role: Accessible.Heading
    }
    Label {
        x: Theme.space24
        y: 44
        width: (root.narrow ? root.width - Theme.space24 : buttons.x) - x - Theme.space8
        isMuted: true
        text: root.note
    }
    Row {
        id: buttons
        x: root.narrow ? Theme.space24 : root.width - width - Theme.space24
        y: root.narrow ? 72 : Theme.space16
        spacing: Theme.space8
        IconButton {
            visible: root.older !== "" || root.newer !== ""
            enabled: root.older !== ""
            icon.name: "arrow_left"
            text: qsTr("Previous block")
            onClicked: Navigator.open(root.older)
        }
        IconButton {
            visible: root.older !== "" || root.newer !== ""
            enabled: root.newer !== ""
            icon.name: "arrow_right"
            text: qsTr("Next block")
            onClicked: Navigator.open(root.newer)
        }
        CiteButton {
            visible: root.citable
            link: root.link
        }
        SegmentedButtons {
            follows: true
            name: qsTr("How it is shown")
            labels: root.words
            current: Math.max(0, root.forms.indexOf(root.form))
            onChosen: index => Navigator.open(root.link + (root.forms[index] === "" ? "" : "?tab=" + root.forms[index]))
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        visible: root.form !== ""
        color: Theme.divider
    }
}
