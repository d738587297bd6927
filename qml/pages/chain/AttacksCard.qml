pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Pages
import Wastewatch.Theme
import Wastewatch.Ui

// The misbehaviour proofs kept on this computer: of the conflict that is open and of those decided earlier.
Card {
    id: root

    required property VerificationModel trust
    property bool openOnly: false // on the page of the open conflict, which shows both blocks itself
    readonly property list<attackEntry> attacks: openOnly ? trust.page.attacks.filter(attack => attack.open) : trust.page.attacks
    readonly property attackEntry blankAttack: ({})
    property string wanted: ""

    title: openOnly ? qsTr("Misbehaviour proof") : qsTr("Misbehaviour proofs")

    Column {
        width: parent.width
        spacing: Theme.space24
        Label {
            width: parent.width
            visible: root.attacks.length === 0
            isMuted: true
            wrapMode: Text.Wrap
            text: qsTr("None. Every compared header was the same on all nodes that answered.")
        }
        Repeater {
            model: root.attacks.length
            AttackItem {
                required property int index
                width: parent?.width ?? 0
                bare: root.openOnly
                attack: root.attacks[index] ?? root.blankAttack
                onSaveAsked: {
                    root.wanted = attack.id;
                    saver.open();
                }
            }
        }
        Label {
            width: parent.width
            visible: text !== "" && root.attacks.length > 0
            isMuted: true
            wrapMode: Text.Wrap
            text: root.trust.saved
        }
    }
    SaveFile {
        id: saver
        title: qsTr("Save the misbehaviour proof")
        name: "misbehaviour-" + root.wanted.slice(0, 8)
        suffix: "json"
        onChosen: file => root.trust.saveAttack(root.wanted, file)
    }
}
