import QtQuick
import Wastewatch.Controls
import Wastewatch.Pages
import Wastewatch.Ui

// One key of the state: its parts, the record under it in three forms, and the way to its proof; or that nothing lies
// under it, which can be proven as well.
FocusScope {
    id: root

    required property string key
    required property string form
    required property bool roomy
    readonly property string link: Links.state(key)

    StateRecordModel {
        id: record
        key: root.key
    }
    DetailHead {
        id: head
        width: root.width
        title: record.page.kind === "" ? qsTr("Key of the state") : record.page.kind
        note: record.loaded ? qsTr("after block %1").arg(Language.format.count(record.page.height)) : ""
        link: root.link
        form: root.form
        roomy: root.roomy
        citable: false
    }
    ErrorState {
        anchors.centerIn: parent
        width: parent.width
        visible: record.problem !== "" && !record.busy
        text: qsTr("This record cannot be shown")
        meaning: record.problem
    }
    RecordForms {
        id: forms
        focus: true
        y: head.height
        width: root.width
        height: root.height - y
        visible: record.loaded
        record: root.link
        form: root.form
        json: record.page.json
        hex: record.page.hex
        bytes: record.page.bytes

        Outcome {
            width: parent?.width ?? 0
            link: root.link
            accepted: true
            outcome: record.page.exists ? "" : qsTr("Nothing is stored under this key.")
        }
        Card {
            width: parent?.width ?? 0
            title: qsTr("Key")
            Column {
                width: parent.width
                KeyValues {
                    facts: record.page.parts
                    keyWidth: forms.beside ? 120 : 160
                    onLinkActivated: link => Navigator.open(link)
                }
                KeyValues {
                    facts: [
                        {
                            key: qsTr("As bytes"),
                            value: root.key,
                            hash: true,
                            seal: -1
                        }
                    ]
                    keyWidth: forms.beside ? 120 : 160
                }
            }
        }
        Card {
            width: parent?.width ?? 0
            visible: record.page.exists && record.page.facts.length > 0
            title: qsTr("Record")
            KeyValues {
                facts: record.page.facts
                keyWidth: forms.beside ? 120 : 160
                onLinkActivated: link => Navigator.open(link)
            }
        }
    }
}
