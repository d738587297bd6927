import Wastewatch.Controls
import Wastewatch.Ui

// Says that a critical alert is new, whatever page is open; goes when it is opened or dismissed.
Banner {
    id: root

    signal came

    visible: text !== ""
    grade: Grade.Critical
    text: AlertFeed.announcement
    action: qsTr("Open")
    closable: true
    onTextChanged: if (text !== "")
        came()
    onActivated: {
        const link = AlertFeed.announcementLink;
        AlertFeed.dismiss();
        Navigator.open(link);
    }
    onClosed: AlertFeed.dismiss()
}
