import QtQuick
import Wastewatch.Theme
import Wastewatch.Ui

// Text in one of the type roles. Always plain text: what a record says is never markup.
Text {
    id: root

    property int type: Typography.Body
    property bool isMuted: false

    color: isMuted ? Theme.muted : Theme.text
    font: Theme.font(root.type)
    lineHeight: Theme.lineHeight(root.type)
    lineHeightMode: Text.FixedHeight
    verticalAlignment: Text.AlignVCenter
    textFormat: Text.PlainText
    elide: wrapMode === Text.NoWrap ? Text.ElideRight : Text.ElideNone
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
