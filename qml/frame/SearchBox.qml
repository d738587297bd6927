pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// One search for everything. Up and down choose, Enter opens, Escape leaves.
SearchField {
    id: root

    function openHit(row: int): void {
        const link = SearchModel.link(row);
        if (link === "")
            return;
        Navigator.open(link);
        clear();
        focus = false;
    }

    label: qsTr("Search")
    placeholderText: qsTr("Height, hash, batch, plate, company, place, date")
    keys: Help.keysOf("search")
    maximumLength: 256
    Accessible.description: hits.currentItem ? hits.currentItem.Accessible.name : ""
    onTextChanged: {
        hits.currentKey = "";
        SearchModel.text = text;
    }
    Keys.onDownPressed: hits.choose(hits.marked + 1)
    Keys.onUpPressed: hits.choose(hits.marked - 1)
    Keys.onPressed: event => {
        const page = event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown;
        if (page)
            hits.choose(hits.rowBy(event.key));
        event.accepted = page;
    }
    Keys.onReturnPressed: openHit(hits.marked)
    Keys.onEnterPressed: openHit(hits.marked)
    Keys.onEscapePressed: {
        clear();
        focus = false;
    }

    T.Popup {
        y: root.height + 4
        width: Math.max(root.width, 320)
        padding: 1
        visible: root.activeFocus && root.text.trim() !== ""
        closePolicy: T.Popup.NoAutoClose
        implicitHeight: contentItem.implicitHeight + 2
        background: Rectangle {
            color: Theme.surface
            radius: Theme.cardRadius
            border.color: Theme.outline
        }
        contentItem: Column {
            Label {
                leftPadding: Theme.space12
                height: 32
                type: Typography.Caption
                isMuted: true
                text: SearchModel.recognised === "" ? qsTr("Names and codes") : qsTr("Looks like: %1").arg(SearchModel.recognised)
            }
            ListPane {
                id: hits
                readonly property int marked: Math.max(0, currentIndex) // what Enter opens
                width: parent.width
                height: Math.min(contentHeight, 6 * Theme.listRowHeight)
                activeFocusOnTab: false
                name: qsTr("Search results")
                rows: SearchModel
                section.property: "group"
                section.delegate: Label {
                    required property string section
                    leftPadding: Theme.space12
                    height: 28
                    type: Typography.Head
                    isMuted: true
                    text: section
                }
                delegate: ListRow {
                    required property int index
                    required property var model
                    current: index === hits.marked
                    icon.name: model.icon
                    age: ""
                    grade: Grade.None
                    seal: -1
                    onClicked: root.openHit(index)
                }
            }
            Label {
                leftPadding: Theme.space12
                rightPadding: Theme.space12
                topPadding: Theme.space8
                bottomPadding: Theme.space12
                width: parent.width
                visible: hits.count === 0
                isMuted: SearchModel.trouble === ""
                wrapMode: Text.Wrap
                text: SearchModel.busy ? qsTr("Searching…") : SearchModel.trouble !== "" ? SearchModel.trouble : qsTr("Nothing found in the blocks recomputed so far.")
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
        }
    }
}
