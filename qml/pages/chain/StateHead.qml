import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// What part of the state is listed, a key typed by hand, and the proof of everything listed.
Rectangle {
    id: root

    required property StateTable table

    height: 132
    color: Theme.surface

    ComboBox {
        id: kind
        x: Theme.space16
        y: Theme.space12
        width: parent.width - x - prove.width - Theme.space24
        label: qsTr("Kind of record")
        model: root.table.kinds
        currentIndex: root.table.kind
        onActivated: index => root.table.kind = index
    }
    Button {
        id: prove
        anchors.right: parent.right
        anchors.rightMargin: Theme.space16
        y: Theme.space12
        icon.name: "shield_checkmark"
        blocked: root.table.rangeLink === "" ? qsTr("There are no records to prove.") : ""
        text: qsTr("Prove the list")
        onClicked: Proof.open(root.table.rangeLink)
    }
    TextField {
        id: typed
        x: Theme.space16
        y: kind.y + kind.height + Theme.space8
        width: parent.width - x - go.width - Theme.space24
        label: qsTr("Key in hexadecimal")
        placeholderText: qsTr("Key: 6f672f…")
        maximumLength: 200
        onAccepted: go.clicked()
    }
    Button {
        id: go
        anchors.right: parent.right
        anchors.rightMargin: Theme.space16
        y: typed.y
        width: prove.width
        blocked: root.table.keyLink(typed.text) === "" ? qsTr("Enter a key of the state: digits 0-9 and letters a-f, two for each byte.") : ""
        text: qsTr("Look up")
        onClicked: if (root.table.keyLink(typed.text) !== "")
            Navigator.open(root.table.keyLink(typed.text))
    }
    Label {
        x: Theme.space16
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space8
        width: parent.width - 2 * x
        type: Typography.Caption
        isMuted: true
        text: root.table.count === 0 ? "" : (root.table.complete ? qsTr("%1 records after block %2") : qsTr("first %1 records after block %2")).arg(Language.format.count(root.table.count)).arg(Language.format.count(root.table.height))
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.divider
    }
}
