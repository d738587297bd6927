pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme

// A record in its three forms: in words, as JSON, as bytes; one at a time, or all side by side ("all").
FocusScope {
    id: root

    required property string record // its link: another one starts at the top in every form
    required property string form // "", "json", "bytes" or "all"
    required property string json
    required property string hex
    required property string bytes
    default property alias words: column.data
    readonly property bool beside: form === "all"
    readonly property int part: beside ? Math.floor(width / 3) : width

    ScrollPage {
        focus: true
        width: root.part
        height: root.height
        visible: root.beside || root.form === ""
        contentHeight: column.implicitHeight + 2 * column.y
        record: root.record
        Column {
            id: column
            x: root.beside ? Theme.space16 : Theme.space24
            y: Theme.space16
            width: parent.width - 2 * x
            spacing: Theme.space16
        }
    }
    RawText {
        x: root.beside ? root.part : 0
        width: root.part
        height: root.height
        visible: root.beside || root.form === "json"
        record: root.record
        name: "JSON"
        text: root.json
    }
    RawText {
        x: root.beside ? 2 * root.part : 0
        width: root.width - x
        height: root.height
        visible: root.beside || root.form === "bytes"
        record: root.record
        name: qsTr("Bytes")
        text: root.hex
        copied: root.bytes
    }
    Repeater {
        model: root.beside ? 2 : 0
        Rectangle {
            required property int index
            x: (index + 1) * root.part
            width: 1
            height: root.height
            color: Theme.divider
        }
    }
}
