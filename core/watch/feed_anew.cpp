// The feed made from a state: every subject that something may stand about.
#include <set>

#include "ledger/keys.h"
#include "watch/feed_block.h"
#include "watch/feed_look.h"
#include "watch/gather_facts.h"
#include "watch/kept_trackers.h"
#include "watch/kept_weighings.h"
#include "watch/load_findings.h"
#include "watch/rule_table.h"
#include "watch/rules/phantom_delivery.h"

namespace wastewatch::watch {
namespace {

constexpr std::size_t subjects_per_batch = 500;

// Of loads that nothing has changed lately: those a rule may still say something about.
bool may_stand(const BatchRecord& record, std::int64_t now_ms) {
  const auto& batch = record.batch;
  const bool held = is_under_way(batch) || batch.state() == ledger::v1::BATCH_DELIVERED;
  const bool received =
      batch.delivered_ms() != 0 && now_ms - batch.delivered_ms() < PhantomDelivery::Parameters{}.kept_ms;
  return concerns_any(record, now_ms) || held || received;
}

// The ids under a prefix of the state, in order.
template <class Id>
Result<std::vector<Id>> ids_under(const merkle::Tree& tree, ledger::schema::Kind kind) {
  std::vector<Id> out;
  const Bytes from = to_bytes(ledger::schema::row_of(kind).prefix);
  auto visited = tree.visit(from, ledger::keys::end_of_prefix(from), [&](BytesView key, BytesView) {
    if (const auto id = named_in<Id>(key, kind)) out.push_back(*id);
    return true;
  });
  if (!visited) return fail(visited.error());
  return out;
}

struct Listed {
  std::vector<Subject> subjects;
  std::vector<ledger::BatchId> received;  // lately
};

Result<Listed> all_subjects(const index::Reader& reader, const GatherContext& context) {
  Listed out;
  const auto batches = ids_under<ledger::BatchId>(reader.tree(), ledger::schema::Kind::batch);
  if (!batches) return fail(batches.error());
  for (const auto& id : *batches) {
    const auto record = gather_record(reader, id);
    if (!record) return fail(record.error());
    if (may_stand(*record, reader.block_time().ms())) out.subjects.push_back(subject_of(id));
    if (record->batch.delivered_ms() >= weighings_from_ms(reader, context)) out.received.push_back(id);
  }
  const auto devices = ids_under<ledger::DeviceId>(reader.tree(), ledger::schema::Kind::device);
  if (!devices) return fail(devices.error());
  for (const auto& id : *devices) out.subjects.push_back(subject_of(id));
  return out;
}

// The rows of all organisations, and the organisations that have any.
Result<std::set<Subject>> counted_organisations(const index::Reader& reader, const GatherContext& context,
                                                const Listed& listed, Tallies& tallies) {
  std::set<Subject> out;
  for (const auto& subject : listed.subjects) {
    const auto device = device_of(subject);
    if (!device) continue;
    const auto news = note_tracker(tallies, reader, context, *device);
    if (!news) return fail(news.error());
    for (const auto& one : *news) out.insert(subject_of(one.keeper));
  }
  for (const auto& batch : listed.received) {
    const auto receivers =
        note_weighings(tallies, reader, context, batch, weighings_from_ms(reader, context));
    if (!receivers) return fail(receivers.error());
    for (const auto& receiver : *receivers) out.insert(subject_of(receiver));
  }
  return out;
}

}  // namespace

Status Feed::look_anew(Block& block, const Subject& subject) {
  if (const auto batch = batch_of(subject)) {
    if (auto made = block.make_journey(*batch); !made) return made;
  }
  auto looked = look(block, subject, std::nullopt);
  block.store_journeys();
  return looked;
}

// The old feed goes first, its height with it: whoever is interrupted here begins again.
Status Feed::make_anew(const index::Reader& reader) {
  static const std::string beyond(64, '\xff');
  const auto& database = replica_.database();
  const auto context = gather_context(reader);
  if (!context) return fail(context.error());
  Block empty(reader, *context, database.column(index::Column::feed));
  for (const auto column : {index::Column::feed, index::Column::touched}) {
    const auto status = empty.batch.DeleteRange(database.column(column), rocksdb::Slice(), beyond);
    if (!status.ok()) return fail(index::store_error(status));
  }
  if (auto written = database.write(empty.batch); !written) return written;
  const auto clean = index::Reader::open(replica_);  // without the rows of the old feed
  if (!clean) return fail(clean.error());
  tell({});
  auto listed = all_subjects(*clean, *context);
  if (!listed) return fail(listed.error());
  Block block(*clean, *context, database.column(index::Column::feed));
  block.notes_changes = false;
  const auto organisations = counted_organisations(*clean, *context, *listed, block.tallies);
  if (!organisations) return fail(organisations.error());
  auto& subjects = listed->subjects;
  subjects.insert(subjects.end(), organisations->begin(), organisations->end());
  for (std::size_t i = 0; i < subjects.size(); ++i) {
    if (auto looked = look_anew(block, subjects[i]); !looked) return looked;
    if (i % subjects_per_batch != subjects_per_batch - 1) continue;
    if (auto written = database.write(block.batch); !written) return written;
    block.batch.Clear();
    tell({i + 1, subjects.size()});
  }
  block.write_tallies();
  block.set_height();
  if (auto written = database.write(block.batch); !written) return written;
  tell({subjects.size(), subjects.size(), true});
  return {};
}

}  // namespace wastewatch::watch
