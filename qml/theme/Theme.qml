pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Ui

// Every token of the visual language: colours of both themes, type, space, density, motion. Pages and controls name
// tokens only. The contrast of each colour is computed by tests/ui/contrast_test.cpp.
QtObject {
    id: theme

    readonly property bool dark: Appearance.dark

    readonly property color canvas: dark ? "#10161C" : "#F3F5F7"
    readonly property color surface: dark ? "#18212A" : "#FFFFFF"
    readonly property color sunken: dark ? "#0B1015" : "#E9EDF1"
    readonly property color selection: dark ? "#1E3A55" : "#DCEAF8"
    readonly property color hover: dark ? "#202B36" : "#EEF2F6"
    readonly property color divider: dark ? "#32404D" : "#D5DCE3"
    readonly property color outline: dark ? "#7F8E9C" : "#707C89"
    readonly property color text: dark ? "#E7ECF1" : "#17212B"
    readonly property color muted: dark ? "#A9B5C1" : "#51606E"
    readonly property color accent: dark ? "#6FB4F2" : "#0B5CAD"
    readonly property color accentText: dark ? "#0B1015" : "#FFFFFF"
    readonly property color critical: dark ? "#FF8D84" : "#B3261E"
    readonly property color criticalFill: dark ? "#4A1713" : "#FBE4E2"
    readonly property color serious: dark ? "#FFB366" : "#9A4B00"
    readonly property color seriousFill: dark ? "#452A0C" : "#FDEBD6"
    readonly property color notice: dark ? "#9FBBD6" : "#3F5B76"
    readonly property color noticeFill: dark ? "#22303E" : "#E3EBF2"
    readonly property color good: dark ? "#72CFA0" : "#1B6B45"
    readonly property color goodFill: dark ? "#12382A" : "#DDF1E6"
    readonly property color pending: dark ? "#B9AEFF" : "#5A4FA3"
    readonly property color pendingFill: dark ? "#2D2752" : "#E9E6F8"
    readonly property color failed: dark ? "#FF8CC6" : "#A3005C"
    readonly property color failedFill: dark ? "#4A0E2E" : "#FBDFEE"
    readonly property color scrim: dark ? "#99000000" : "#7A17212B"

    readonly property color land: dark ? "#1B242C" : "#F4F2EC"
    readonly property color water: dark ? "#0E1A24" : "#CFDFE8"
    readonly property color boundary: dark ? "#55636F" : "#A39D8F"
    readonly property color mapLabel: dark ? "#A9B5C1" : "#5A554A"
    readonly property color mapMinorLabel: dark ? "#8A97A3" : "#696252"
    readonly property color mapWaterLabel: dark ? "#7C9AAE" : "#42667B"
    readonly property color mapShore: dark ? "#2B4354" : "#A5BFCD"
    readonly property color mapDense: dark ? "#222D36" : "#EBE7DD"
    readonly property color mapRoad: dark ? "#2F3C47" : "#D5CEBF"
    readonly property color mapMainRoad: dark ? "#465665" : "#C6BDA8"
    readonly property color mapRoadInside: dark ? "#384652" : "#FFFFFF"
    readonly property color mapRailway: dark ? "#6B7986" : "#98917F"
    readonly property color mapUnknown: dark ? "#2A353F" : "#DAD5C9"
    readonly property list<color> path: ["#440154", "#3B528B", "#21918C", "#5EC962", "#FDE725"]

    readonly property int space4: 4
    readonly property int space8: 8
    readonly property int space12: 12
    readonly property int space16: 16
    readonly property int space24: 24
    readonly property int space48: 48
    readonly property int controlRadius: 4
    readonly property int cardRadius: 6
    readonly property int pillRadius: 9

    readonly property int rowHeight: ({ "compact": 28, "standard": 34, "roomy": 42 })[Appearance.density] ?? 34
    readonly property int controlHeight: ({ "compact": 28, "standard": 32, "roomy": 36 })[Appearance.density] ?? 32
    readonly property int headHeight: 32
    readonly property int listRowHeight: 56
    readonly property int stepHeight: 40

    readonly property int fade: Appearance.reducedMotion ? 0 : 120

    function pagePadding(width: real): int {
        return width < 1200 ? space16 : space24;
    }

    function font(role: int): font {
        return Typography.revision < 0 ? Qt.font({}) : Typography.font(role);
    }

    function lineHeight(role: int): int {
        return Typography.revision < 0 ? 0 : Typography.lineHeight(role);
    }

    function gradeColor(grade: int): color {
        return [muted, notice, serious, critical][grade] ?? muted;
    }

    function gradeFill(grade: int): color {
        return [surface, noticeFill, seriousFill, criticalFill][grade] ?? surface;
    }
}
