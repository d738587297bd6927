// One question to the replica, with what turns its answer into words: the language, the time zone, and names
// of organisations and waste kinds looked up once. Made on a reader thread for one question and dropped with
// it; one thread.
#pragma once

#include <QDate>
#include <QString>
#include <QTimeZone>
#include <map>
#include <optional>
#include <string>

#include "index/reader.h"
#include "ui/format/format.h"
#include "watch/feed_store.h"
#include "watch/sentences.h"

namespace wastewatch::ui {

// How values are worded: taken on the GUI thread, carried to the reader's.
struct Look {
  Tongue tongue;
  QTimeZone zone = QTimeZone::utc();

  static Look now();  // the language of the screen, the zone of the system. GUI thread only
};

// Two times of one thing, such as a reading and its receipt, are told apart from a minute on.
constexpr qint64 apart_ms = 60'000;
constexpr bool are_apart(qint64 a_ms, qint64 b_ms) {
  return (a_ms < b_ms ? b_ms - a_ms : a_ms - b_ms) >= apart_ms;
}

class RecordContext {
 public:
  RecordContext(const index::Reader& reader, Look look) : reader_(reader), look_(std::move(look)) {}

  const index::Reader& reader() const { return reader_; }
  const Look& look() const { return look_; }
  watch::Language language() const;
  qint64 now_ms() const { return reader_.block_time().ms(); }  // the newest block's time: the only clock

  // Null when the chain does not know it.
  const ledger::v1::Organisation* organisation(BytesView id);
  QString organisation_name(BytesView id);  // "" when unknown
  QString waste_name(const std::string& code);
  QString name(const ledger::v1::Name& name) const;

  // All alerts that stand, read once however many parts of a page ask. Errors: index's.
  Result<const watch::TroubleList*> feed();

  QString mass(qint64 mass_g) const;
  QString age_since(qint64 time_ms) const;
  // format::moment as of the newest block.
  QString clock(qint64 time_ms, const QList<qint64>& beside = {}) const;
  QString date_time(qint64 time_ms) const;  // "" for 0
  // When something was, in full, and when it was recorded or received if that is another time (`are_apart`).
  QString stated_and_recorded(qint64 stated_ms, qint64 recorded_ms) const;
  QString measured_and_received(qint64 measured_ms, qint64 received_ms) const;
  // Inside a sentence: the time of day, with the date where it is not the newest block's day.
  QString when(qint64 time_ms) const;

 private:
  QDate day_of(qint64 time_ms) const;
  QString two_times(const char* both, qint64 first_ms, qint64 second_ms) const;

  const index::Reader& reader_;
  Look look_;
  std::map<Bytes, std::optional<ledger::v1::Organisation>> organisations_;
  std::map<std::string, QString> wastes_;
  std::optional<watch::TroubleList> feed_;
};

}  // namespace wastewatch::ui
