// What CustodyChain draws: holders in order, and the handover between each and the next.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QObject>
#include <QString>

#include "ui/values/grade.h"

namespace wastewatch::ui {

struct CustodyStop {
  Q_GADGET
  QML_VALUE_TYPE(custodyStop)
  QML_STRUCTURED_VALUE
  Q_PROPERTY(QString role MEMBER role)     // "Transporter"
  Q_PROPERTY(QString name MEMBER name)     // organisation
  Q_PROPERTY(QString note MEMBER note)     // "8.20 t · 06:12", plate, "not received"
  Q_PROPERTY(bool present MEMBER present)  // holds the load now
  Q_PROPERTY(int grade MEMBER grade)       // Grade.*: the worst that hangs on this holder
  Q_PROPERTY(bool open MEMBER open)        // has not received: the note is drawn in the grade's colour
  Q_PROPERTY(QString link MEMBER link)     // wastewatch:org/…

 public:
  QString role, name, note;
  bool present = false;
  int grade = Grade::None;
  bool open = false;
  QString link;

  bool operator==(const CustodyStop&) const = default;
};

struct CustodyLink {
  Q_GADGET
  QML_VALUE_TYPE(custodyLink)
  QML_STRUCTURED_VALUE
  Q_PROPERTY(QString time MEMBER time)                   // of the giver's signature, "06:12"
  Q_PROPERTY(int giver MEMBER giver)                     // Signature.*
  Q_PROPERTY(int receiver MEMBER receiver)               // Signature.*
  Q_PROPERTY(int grade MEMBER grade)                     // of a missing half
  Q_PROPERTY(QString age MEMBER age)                     // how long the missing half is open
  Q_PROPERTY(QString link MEMBER link)                   // the handover sheet
  Q_PROPERTY(QString giverLink MEMBER giver_link)        // the giver's signed transaction
  Q_PROPERTY(QString receiverLink MEMBER receiver_link)  // the receiver's; empty: not signed

 public:
  QString time;
  int giver = Signature::Signed;
  int receiver = Signature::Signed;
  int grade = Grade::None;
  QString age, link;
  QString giver_link, receiver_link;

  bool operator==(const CustodyLink&) const = default;
};

}  // namespace wastewatch::ui
