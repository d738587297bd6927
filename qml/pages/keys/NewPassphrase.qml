pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// A new passphrase, twice, and how easily it is guessed. `form` joins its fields to others of the same dialog.
Column {
    id: root

    property string label: "" // of the key: its words are guessed first
    property Item form: root
    property int strength: -1
    property string shortcoming: ""
    readonly property SecretInput fresh: first.input
    readonly property SecretInput again: second.input
    readonly property string missing: first.empty ? qsTr("Type a new passphrase.") : shortcoming !== "" ? shortcoming : second.empty ? qsTr("Type the new passphrase again.") : ""
    readonly property list<string> names: [qsTr("Very weak"), qsTr("Weak"), qsTr("Fair"), qsTr("Good"), qsTr("Strong")]

    function judge(): void {
        strength = KeyDesk.strength(first.input, label);
        shortcoming = KeyDesk.shortcoming(first.input, label);
    }
    function wipe(): void {
        first.wipe();
        second.wipe();
    }

    spacing: Theme.space8
    onLabelChanged: judge()

    SecretField {
        id: first
        width: parent.width
        form: root.form
        label: qsTr("New passphrase")
        onTyped: KeyDesk.forgetProblem()
        Connections {
            target: first.input
            function onChanged(): void {
                root.judge();
            }
        }
    }
    SecretField {
        id: second
        width: parent.width
        form: root.form
        label: qsTr("New passphrase again")
        onTyped: KeyDesk.forgetProblem()
    }
    Row {
        spacing: Theme.space4
        Accessible.role: Accessible.StaticText
        Accessible.name: words.text
        Repeater {
            model: 4
            Rectangle {
                required property int index
                anchors.verticalCenter: parent.verticalCenter
                width: 48
                height: 6
                radius: 3
                color: index >= root.strength ? Theme.divider : root.strength >= 3 ? Theme.good : Theme.serious
            }
        }
        Label {
            id: words
            leftPadding: Theme.space8
            type: Typography.Caption
            text: root.strength < 0 ? qsTr("Strength") : qsTr("Strength: %1").arg(root.names[root.strength] ?? "")
            Accessible.ignored: true
        }
    }
    Label {
        width: parent.width
        type: Typography.Caption
        isMuted: true
        wrapMode: Text.Wrap
        text: root.shortcoming !== "" ? root.shortcoming : qsTr("At least 8 characters, and hard to guess: four unrelated words are easy to remember.")
        Accessible.role: root.shortcoming !== "" ? Accessible.AlertMessage : Accessible.StaticText
        Accessible.name: text
    }
}
