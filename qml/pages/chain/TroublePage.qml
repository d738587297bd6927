pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Pages
import Wastewatch.Theme
import Wastewatch.Ui

// A whole page for broken trust: what happened, what it means, what to do, and the facts to compare.
Item {
    id: root

    required property VerificationModel trust
    readonly property bool diverged: ChainStatus.phase === "diverged"
    readonly property bool conflicting: diverged && trust.page.attacks.length > 0 && trust.page.attacks[0].open
    readonly property bool againstStore: diverged && Session.disputeWitness === ""
    readonly property var words: texts[againstStore ? "denied" : ChainStatus.phase] ?? texts.halted
    readonly property var texts: ({
            "trust_expired": {
                title: qsTr("Trust has expired"),
                meaning: qsTr("The newest header checked here is older than the trusting period. Validators of that time may have left since, so their signatures no longer vouch for new blocks. What was checked before stays correct; nothing newer is accepted."),
                steps: [qsTr("Ask another office for a recent height and its hash, by telephone or another way you trust."), qsTr("Enter both below. Checking continues from that block."), qsTr("Keep this program running, or open it at least once in each trusting period.")]
            },
            "diverged": {
                title: qsTr("Two nodes show different blocks"),
                meaning: qsTr("Both blocks carry enough signatures. Validators have signed twice, or one node belongs to a forged chain. Nothing new is accepted until a person has decided; records up to the last common block stay checked."),
                steps: [qsTr("Copy the report and send it to the other offices: it names both blocks."), qsTr("Compare the two hashes with an office that runs its own node."), qsTr("Then choose the node that shows the true block. The other one is no longer asked.")]
            },
            "denied": {
                title: qsTr("The nodes deny what was checked here"),
                meaning: qsTr("A block that was checked on this computer earlier is not in the chain that the nodes show now. Both carry enough signatures, so validators have signed twice: either then or now this computer was shown a forged chain. Nothing new is accepted."),
                steps: [qsTr("Copy the report and send it to the other offices: it names both blocks."), qsTr("Ask another office for a recent height and its hash, by telephone or another way you trust."), qsTr("Enter both below. Everything is checked and recomputed from that block on.")]
            },
            "mismatch": {
                title: qsTr("The state does not match what was signed"),
                meaning: qsTr("The recomputed state root differs from the one the validators signed. Either they run different rules, or this program has a fault. Recomputing has stopped; figures stay at the previous block."),
                steps: [qsTr("Report both roots and the height to whoever maintains the network."), qsTr("Compare the version of this program with the one the validators run."), qsTr("Recompute from the beginning to rule out damaged data on this computer.")]
            },
            "halted": {
                title: qsTr("The chain has stopped"),
                meaning: qsTr("No block has been made for a while. A block needs signatures from more than two thirds of the voting power; until then nothing new can be recorded. What is shown stays checked."),
                steps: [qsTr("See under Nodes which nodes are offline or stalled."), qsTr("Call their operators. The chain resumes by itself once enough of them sign.")]
            },
            "wrong_anchor": {
                title: qsTr("The block you trust is not on this chain"),
                meaning: qsTr("The node shows another block at the height where your trust starts. It may belong to another network with the same name, or the height or hash was copied wrongly. Nothing is accepted."),
                steps: [qsTr("Compare chain, height and hash with the office that gave them to you."), qsTr("Enter the right height and hash below, or choose another network in Settings.")]
            },
            "anchor_ahead": {
                title: qsTr("The chain has not reached the block you trust"),
                meaning: qsTr("The nodes have no block yet at the height where your trust starts. The height was copied wrongly, the nodes lag behind, or this is another chain. Nothing is accepted until the block appears."),
                steps: [qsTr("Compare chain, height and hash with the office that gave them to you."), qsTr("Enter the right height and hash below, or choose other nodes in Settings.")]
            },
            "anchor_pruned": {
                title: qsTr("The block you trust is no longer kept"),
                meaning: qsTr("The nodes have deleted the block where your trust starts, so it cannot be checked. Nothing is accepted."),
                steps: [qsTr("Ask another office for a recent height and its hash, by telephone or another way you trust."), qsTr("Enter both below, or choose a node that keeps all blocks in Settings.")]
            }
        })

    signal checksAsked

    function known(phase: string): bool {
        return texts[phase] !== undefined;
    }

    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.title + ". " + words.meaning

    Column {
        id: column
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(0, Math.min(Theme.space48, (parent.height - implicitHeight) / 3))
        width: Math.min(parent.width, 720)
        spacing: Theme.space16

        Row {
            spacing: Theme.space12
            GradeMark {
                anchors.verticalCenter: parent.verticalCenter
                grade: Grade.Critical
                size: 20
            }
            Label {
                type: Typography.Title
                text: root.words.title
                Accessible.role: Accessible.Heading
            }
        }
        Label {
            width: parent.width
            type: Typography.Reading
            wrapMode: Text.Wrap
            text: root.words.meaning
        }
        Card {
            width: parent.width
            title: qsTr("What is known")
            KeyValues {
                keyWidth: root.conflicting ? 220 : 160
                facts: root.conflicting ? root.trust.page.attacks[0].facts : ChainStatus.troubleFacts
            }
        }
        Card {
            width: parent.width
            title: qsTr("What to do")
            Column {
                width: parent.width
                spacing: Theme.space12
                Repeater {
                    model: root.words.steps
                    Row {
                        id: step
                        required property int index
                        required property string modelData
                        width: parent?.width ?? 0
                        spacing: Theme.space12
                        Label {
                            width: 16
                            isMuted: true
                            text: step.index + 1
                        }
                        Label {
                            width: parent.width - 28
                            wrapMode: Text.Wrap
                            text: step.modelData
                        }
                    }
                }
                RenewTrust {
                    width: parent.width
                    visible: root.againstStore || ChainStatus.phase === "trust_expired" || ["wrong_anchor", "anchor_ahead", "anchor_pruned"].includes(ChainStatus.phase)
                }
                Flow {
                    width: parent.width
                    spacing: Theme.space8
                    Button {
                        visible: root.diverged && !root.againstStore
                        kind: "filled"
                        text: qsTr("Decide whom to believe…")
                        onClicked: decide.open()
                    }
                    Button {
                        visible: ChainStatus.phase === "halted"
                        kind: "filled"
                        text: qsTr("Show nodes")
                        onClicked: Navigator.open(Links.page("chain", "nodes"))
                    }
                    Button {
                        visible: ChainStatus.phase === "mismatch"
                        text: qsTr("Recompute from the beginning")
                        onClicked: Session.recomputeFromBeginning()
                    }
                    Button {
                        icon.name: "copy"
                        text: qsTr("Copy report")
                        onClicked: Clipboard.copy(ChainStatus.troubleText + "\n" + ChainStatus.troubleDetail + "\n\n" + root.trust.page.report)
                    }
                    Button {
                        text: qsTr("Show all checks")
                        onClicked: root.checksAsked()
                    }
                }
            }
        }
        AttacksCard {
            width: parent.width
            visible: root.conflicting
            openOnly: true
            trust: root.trust
        }
    }
    DecideDialog {
        id: decide
    }
}
