import QtQuick
import Wastewatch.Theme
import Wastewatch.Ui

// A count in a pill. Critical counts are filled with the colour, others are quiet.
Rectangle {
    id: root

    required property int count
    property int grade: Grade.None
    property string words: root.count > 999 ? "999+" : String(root.count)

    visible: count > 0
    implicitHeight: 18
    implicitWidth: Math.max(24, label.implicitWidth + 12)
    radius: Theme.pillRadius
    color: grade === Grade.None ? Theme.sunken : Theme.gradeColor(grade)
    Accessible.role: Accessible.StaticText
    Accessible.name: words

    Label {
        id: label
        anchors.centerIn: parent
        type: Typography.Caption
        text: root.words
        color: root.grade === Grade.None ? Theme.text : Theme.dark ? Theme.sunken : Theme.surface
        Accessible.ignored: true
    }
}
