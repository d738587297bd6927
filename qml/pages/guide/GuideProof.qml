pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Ui

// The five steps of a proof with their verdicts.
Card {
    id: root

    required property list<proofStep> steps
    readonly property proofStep blank: ({})

    Column {
        width: parent.width
        Repeater {
            model: root.steps.length
            ProofStepItem {
                required property int index
                width: parent.width
                number: index + 1
                step: root.steps[index] ?? root.blank
                last: index === root.steps.length - 1
                enabled: false
                turned: step.verdict === Verdict.Failed
            }
        }
    }
}
