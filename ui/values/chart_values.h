// What the small charts and lists draw.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QObject>
#include <QString>

#include "ui/values/grade.h"

namespace wastewatch::ui {

// A day of collected mass: what arrived, what is still within its time, what is missing. Grams.
struct BarDay {
  Q_GADGET
  QML_VALUE_TYPE(barDay)
  QML_STRUCTURED_VALUE
  Q_PROPERTY(QString label MEMBER label)  // "06-12"
  Q_PROPERTY(double delivered MEMBER delivered_g)
  Q_PROPERTY(double open MEMBER open_g)
  Q_PROPERTY(double missing MEMBER missing_g)

 public:
  QString label;
  double delivered_g = 0, open_g = 0, missing_g = 0;

  bool operator==(const BarDay&) const = default;
};

// Something on a lane of TimeAxis. Times in milliseconds since the epoch.
struct LaneEvent {
  Q_GADGET
  QML_VALUE_TYPE(laneEvent)
  QML_STRUCTURED_VALUE
  Q_PROPERTY(int lane MEMBER lane)
  Q_PROPERTY(QString kind MEMBER kind)  // "block", "claim", "stop", "gap", "deadline"
  Q_PROPERTY(double from MEMBER from_ms)
  Q_PROPERTY(double to MEMBER to_ms)    // of a stop or gap; of a claim: its block time
  Q_PROPERTY(QString when MEMBER when)  // as text; empty where the label is a length of time
  Q_PROPERTY(QString label MEMBER label)
  Q_PROPERTY(int grade MEMBER grade)

 public:
  int lane = 0;
  QString kind;
  double from_ms = 0, to_ms = 0;
  QString when{};
  QString label;
  int grade = Grade::None;

  bool operator==(const LaneEvent&) const = default;
};

// Quiet time on TimeAxis that is drawn shorter than it was. Milliseconds since the epoch.
struct TimeFold {
  Q_GADGET
  QML_VALUE_TYPE(timeFold)
  QML_STRUCTURED_VALUE
  Q_PROPERTY(double from MEMBER from_ms)
  Q_PROPERTY(double to MEMBER to_ms)
  Q_PROPERTY(double shown MEMBER shown_ms)  // takes the room of so much time
  Q_PROPERTY(QString label MEMBER label)    // how long it was: "2 d 7 h"

 public:
  double from_ms = 0, to_ms = 0;
  double shown_ms = 0;
  QString label{};

  bool operator==(const TimeFold&) const = default;
};

// A row of KeyValues.
struct Fact {
  Q_GADGET
  QML_VALUE_TYPE(fact)
  QML_STRUCTURED_VALUE
  Q_PROPERTY(QString key MEMBER key)
  Q_PROPERTY(QString value MEMBER value)
  Q_PROPERTY(bool hash MEMBER hash)  // shown in groups, copyable
  Q_PROPERTY(int seal MEMBER seal)   // SealState.*, -1: none
  Q_PROPERTY(QString link MEMBER link)
  Q_PROPERTY(QString note MEMBER note)  // muted, below

 public:
  QString key, value;
  bool hash = false;
  int seal = -1;
  QString link, note;

  bool operator==(const Fact&) const = default;
};

// A validator in CommitGrid.
struct CommitCell {
  Q_GADGET
  QML_VALUE_TYPE(commitCell)
  QML_STRUCTURED_VALUE
  Q_PROPERTY(QString name MEMBER name)
  Q_PROPERTY(QString vote MEMBER vote)  // "signed", "missed", "nil", "bad"
  Q_PROPERTY(double power MEMBER power)
  Q_PROPERTY(QString address MEMBER address)  // hexadecimal; names need not differ

 public:
  QString name, vote;
  double power = 0;
  QString address{};

  bool operator==(const CommitCell&) const = default;
};

// A station of ParcelStrip.
struct ParcelStep {
  Q_GADGET
  QML_VALUE_TYPE(parcelStep)
  QML_STRUCTURED_VALUE
  Q_PROPERTY(QString title MEMBER title)
  Q_PROPERTY(QString time MEMBER time)
  Q_PROPERTY(QString place MEMBER place)
  Q_PROPERTY(bool reached MEMBER reached)
  Q_PROPERTY(int grade MEMBER grade)
  Q_PROPERTY(int giver MEMBER giver)  // Support.*; all three -1: no pips
  Q_PROPERTY(int receiver MEMBER receiver)
  Q_PROPERTY(int device MEMBER device)

 public:
  QString title, time, place;
  bool reached = false;
  int grade = Grade::None;
  int giver = -1, receiver = -1, device = -1;

  bool operator==(const ParcelStep&) const = default;
};

}  // namespace wastewatch::ui
