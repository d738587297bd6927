import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// One of three kinds of work: where the window opens, nothing else.
Column {
    id: root

    signal chosen

    spacing: Theme.space8

    SegmentedButtons {
        follows: true
        name: qsTr("Your work")
        labels: Role.names
        current: Role.current
        onChosen: index => {
            Role.current = index;
            root.chosen();
        }
    }
    Label {
        width: parent.width
        isMuted: true
        wrapMode: Text.Wrap
        text: Role.note
    }
}
