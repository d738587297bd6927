pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Theme
import Wastewatch.Ui

// Mass per day: delivered in accent, still within its time in selection, missing hatched. Left and right step through
// the days, T shows the same figures as a table.
FocusScope {
    id: root

    required property list<barDay> days
    readonly property barDay blankBarDay: ({})
    property string name: ""
    property string currentLabel: ""
    readonly property int currentDay: currentLabel === "" ? -1 : days.findIndex(day => day.label === currentLabel)
    property bool asTable: false
    readonly property real topMass: {
        let most = 0;
        for (const day of days)
            most = Math.max(most, day.delivered + day.open + day.missing);
        return niceTop(most);
    }
    readonly property int axisWidth: 56
    readonly property real plotHeight: height - 28 - 8

    function niceTop(most: real): real {
        if (most <= 0)
            return 1;
        const ten = Math.pow(10, Math.floor(Math.log10(most)));
        for (const step of [1, 1.2, 1.6, 2, 2.4, 3.2, 4, 6, 8, 10])
            if (step * ten >= most)
                return step * ten;
        return 10 * ten;
    }
    function axisText(mass_g: real): string {
        return Language.format.massTick(mass_g, topMass);
    }
    function choose(index: int): void {
        if (days.length > 0)
            currentLabel = days[Math.max(0, Math.min(days.length - 1, index))].label;
    }
    function words(day: barDay): string {
        return qsTr("%1: delivered %2, within time %3, missing %4").arg(day.label).arg(Language.format.mass(day.delivered)).arg(Language.format.mass(day.open)).arg(Language.format.mass(day.missing));
    }

    implicitHeight: 200
    activeFocusOnTab: true
    Accessible.role: Accessible.Chart
    Accessible.name: name + (currentDay >= 0 ? ", " + words(days[currentDay]) : "")
    Keys.onLeftPressed: choose(currentDay - 1)
    Keys.onRightPressed: choose(currentDay + 1)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_T)
            asTable = !asTable;
    }

    Repeater {
        model: root.asTable ? 0 : 5
        Item {
            id: line
            required property int index
            y: 8 + root.plotHeight * (1 - index / 4)
            width: root.width
            Rectangle {
                x: root.axisWidth
                width: parent.width - x
                height: 1
                color: line.index === 0 ? Theme.outline : Theme.divider
            }
            Label {
                y: -8
                width: root.axisWidth - 8
                horizontalAlignment: Text.AlignRight
                type: Typography.Caption
                isMuted: true
                text: root.axisText(root.topMass * line.index / 4)
            }
        }
    }
    Repeater {
        model: root.asTable ? 0 : root.days.length
        BarColumn {
            required property int index
            readonly property real step: (root.width - root.axisWidth) / Math.max(1, root.days.length)
            x: root.axisWidth + index * step
            y: 8
            width: step
            height: root.plotHeight
            day: root.days[index] ?? root.blankBarDay
            topMass: root.topMass
            current: root.activeFocus && index === root.currentDay
            labelled: step > 44 || index % Math.ceil(44 / step) === 0
            words: root.words(day)
        }
    }
    ListView {
        anchors.fill: parent
        visible: root.asTable
        clip: true
        interactive: root.activeFocus
        model: root.asTable ? root.days.length : 0
        delegate: Label {
            required property int index
            height: 24
            text: root.words(root.days[index])
        }
    }
    FocusRing {
        shown: root.activeFocus
    }
}
