// The tour: the real window on a real chain, unattended. It connects, waits until everything is
// checked and recomputed, visits every page with records that exist, and says what it saw.
#pragma once

#include <QString>
#include <QStringList>
#include <functional>
#include <vector>

#include "options.h"

namespace wastewatch::desktop {

class Desktop;

// One place to visit.
struct Stop {
  QString name;  // of its picture
  QString link;
  bool proof = false;   // with the proof drawer open on the link
  int proof_step = -1;  // and this step of it opened
  QString search{};     // typed into the search box
};

// Records of a chain worth visiting, found by querying the replica.
struct Sights {
  QString chain_id;
  qint64 height = 0;
  qint64 loads = 0, open_loads = 0, overdue = 0, unconfirmed = 0;
  qint64 organisations = 0;
  QString batch;        // hexadecimal id of a load in trouble, else of any
  QString replay;       // link of its replay, from when it stands where it is
  QString handover;     // its newest handover, as links name it
  QString passed;       // link to who passed where its tracker is; empty: it has none
  QString transaction;  // hash of the newest
  qint64 block = 0;     // that holds it
  QString block_time;   // its date and time, as a person would type them
  QString state_key;    // hexadecimal key of the load's record
};

// Runs the event loop until something is so. False: it was not within the time.
bool wait_until(const std::function<bool()>& reached, qint64 most_ms);
// Once connected: waits, bounded, until the replica answers with figures of a block that it has recomputed,
// be it an older one. False: it did not.
bool wait_for_figures();
// Once connected: waits, bounded, until the newest block is recomputed. Empty: done; else why not.
QString wait_for_chain();
// On a network: waits, bounded, until a load is in trouble.
void wait_for_trouble();
// Asks the replica, bounded. `missing` gets a line for everything expected that is not there.
Sights find_sights(QStringList& missing);
std::vector<Stop> stops_of(const Sights& sights);
// Goes there and waits, bounded, until its questions are answered.
void visit(Desktop& desktop, const Stop& stop);

}  // namespace wastewatch::desktop
