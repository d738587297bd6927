import QtQuick
import Wastewatch.Theme
import Wastewatch.Ui

// The grade's own shape: octagon, triangle, diamond. With `worded` its word stands beside it.
Row {
    id: root

    required property int grade
    property int size: 16
    property bool worded: false
    readonly property string word: Words.grades[grade] ?? ""

    spacing: Theme.space4
    visible: grade !== Grade.None
    Accessible.role: Accessible.Graphic
    Accessible.name: word

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        name: ["", "grade_notice", "grade_serious", "grade_critical"][root.grade] ?? ""
        size: root.size
        color: Theme.gradeColor(root.grade)
    }
    Label {
        anchors.verticalCenter: parent.verticalCenter
        visible: root.worded
        text: root.word
        color: Theme.gradeColor(root.grade)
        Accessible.ignored: true
    }
}
