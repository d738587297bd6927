#include "ui/chain/state_keys.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "base/encoding.h"
#include "ledger/keys.h"
#include "ui/chain/enum_words.h"
#include "ui/records/batch_words.h"

namespace wastewatch::ui {
namespace {

QString words(const char* text) { return QCoreApplication::translate("State", text); }

enum class Part : std::uint8_t {
  none,
  batch,
  organisation,
  trip,
  device,
  incident,
  public_key,
  address,
  subject,
  any_id,
  due,
  height,
  start,
  day,
  number,
  kind,
  deadline,
  credit,
  activity,
  text,
  rest,
};

struct PartInfo {
  Part part;
  const char* word;
  std::size_t bytes;  // 0: read from the key itself
};
constexpr std::array parts{
    PartInfo{Part::batch, QT_TRANSLATE_NOOP("State", "Batch"), 16},
    PartInfo{Part::organisation, QT_TRANSLATE_NOOP("State", "Organisation"), 16},
    PartInfo{Part::trip, QT_TRANSLATE_NOOP("State", "Trip"), 16},
    PartInfo{Part::device, QT_TRANSLATE_NOOP("State", "Device"), 16},
    PartInfo{Part::incident, QT_TRANSLATE_NOOP("State", "Incident"), 16},
    PartInfo{Part::public_key, QT_TRANSLATE_NOOP("State", "Public key"), 33},
    PartInfo{Part::address, QT_TRANSLATE_NOOP("State", "Validator"), 20},
    PartInfo{Part::subject, QT_TRANSLATE_NOOP("State", "Bound to"), 0},
    PartInfo{Part::any_id, QT_TRANSLATE_NOOP("State", "Subject"), 16},
    PartInfo{Part::due, QT_TRANSLATE_NOOP("State", "Due"), 8},
    PartInfo{Part::height, QT_TRANSLATE_NOOP("State", "Height"), 8},
    PartInfo{Part::start, QT_TRANSLATE_NOOP("State", "From"), 8},
    PartInfo{Part::day, QT_TRANSLATE_NOOP("State", "Day"), 4},
    PartInfo{Part::number, QT_TRANSLATE_NOOP("State", "Number"), 4},
    PartInfo{Part::kind, QT_TRANSLATE_NOOP("State", "Kind"), 1},
    PartInfo{Part::deadline, QT_TRANSLATE_NOOP("State", "Kind"), 1},
    PartInfo{Part::credit, QT_TRANSLATE_NOOP("State", "Kind"), 1},
    PartInfo{Part::activity, QT_TRANSLATE_NOOP("State", "Activity"), 1},
    PartInfo{Part::text, QT_TRANSLATE_NOOP("State", "Name"), 0},
    PartInfo{Part::rest, QT_TRANSLATE_NOOP("State", "Part"), 0},
};

using Make = std::unique_ptr<google::protobuf::Message> (*)();
template <class T>
std::unique_ptr<google::protobuf::Message> make() {
  return std::make_unique<T>();
}

struct Layout {
  StateKind kind;
  std::array<Part, 4> key;
  Make record;
};

constexpr std::array<Layout, 22> layouts{{
    {{"b/", QT_TRANSLATE_NOOP("State", "Batches")}, {Part::batch}, make<ledger::v1::Batch>},
    {{"bd/", QT_TRANSLATE_NOOP("State", "Bindings of devices")},
     {Part::subject, Part::device, Part::number},
     make<ledger::v1::Binding>},
    {{"bh/", QT_TRANSLATE_NOOP("State", "Events of batches")},
     {Part::batch, Part::number},
     make<ledger::v1::BatchEvent>},
    {{"cd/", QT_TRANSLATE_NOOP("State", "Permits")},
     {Part::organisation, Part::activity, Part::text, Part::text},
     make<ledger::v1::Permit>},
    {{"cr/", QT_TRANSLATE_NOOP("State", "Credit entries")},
     {Part::organisation, Part::height, Part::credit, Part::any_id},
     make<ledger::v1::CreditEntry>},
    {{"dt/", QT_TRANSLATE_NOOP("State", "Days of devices")},
     {Part::device, Part::day},
     make<ledger::v1::DeviceDay>},
    {{"du/", QT_TRANSLATE_NOOP("State", "Deadlines")},
     {Part::due, Part::deadline, Part::any_id},
     make<ledger::v1::Deadline>},
    {{"dv/", QT_TRANSLATE_NOOP("State", "Devices")}, {Part::device}, make<ledger::v1::Device>},
    {{"ho/", QT_TRANSLATE_NOOP("State", "Holdings")},
     {Part::organisation, Part::batch},
     make<ledger::v1::Holding>},
    {{"in/", QT_TRANSLATE_NOOP("State", "Incidents")}, {Part::incident}, make<ledger::v1::Incident>},
    {{"ky/", QT_TRANSLATE_NOOP("State", "Keys of parties")}, {Part::public_key}, make<ledger::v1::Key>},
    {{"mb/", QT_TRANSLATE_NOOP("State", "Misbehaviour")},
     {Part::height, Part::address, Part::kind},
     make<ledger::v1::MisbehaviourRecord>},
    {{"mm/", QT_TRANSLATE_NOOP("State", "Tree of headers")}, {}, make<ledger::v1::HeaderFrontier>},
    {{"of/", QT_TRANSLATE_NOOP("State", "Open offers")}, {Part::batch}, make<ledger::v1::Offer>},
    {{"og/", QT_TRANSLATE_NOOP("State", "Organisations")},
     {Part::organisation},
     make<ledger::v1::Organisation>},
    {{"pa/", QT_TRANSLATE_NOOP("State", "Parameters")}, {Part::text}, make<ledger::v1::Policy>},
    {{"tl/", QT_TRANSLATE_NOOP("State", "Loads of trips")},
     {Part::trip, Part::batch},
     make<ledger::v1::TripLoad>},
    {{"to/", QT_TRANSLATE_NOOP("State", "Open loads of transporters")},
     {Part::organisation, Part::due, Part::batch},
     make<ledger::v1::OpenLoad>},
    {{"tr/", QT_TRANSLATE_NOOP("State", "Trips")}, {Part::trip}, make<ledger::v1::Trip>},
    {{"va/", QT_TRANSLATE_NOOP("State", "Validators")}, {Part::address}, make<ledger::v1::ValidatorRecord>},
    {{"vh/", QT_TRANSLATE_NOOP("State", "Vehicles")}, {Part::text}, make<ledger::v1::Vehicle>},
    {{"vp/", QT_TRANSLATE_NOOP("State", "Trips of plates")},
     {Part::text, Part::start},
     make<ledger::v1::PlatePeriod>},
}};

const Layout* layout_of(BytesView key) {
  const auto found = std::ranges::find_if(
      layouts, [&](const Layout& row) { return as_text(key).starts_with(row.kind.prefix); });
  return found == layouts.end() ? nullptr : &*found;
}

std::uint64_t big_endian(BytesView bytes) {
  std::uint64_t out = 0;
  for (const std::uint8_t byte : bytes) out = out << 8 | byte;
  return out;
}

// How long a part is at the front of `rest`; nothing when the key ends before it.
std::optional<std::size_t> size_of(Part part, BytesView rest) {
  if (rest.empty()) return std::nullopt;
  std::size_t size = std::ranges::find(parts, part, &PartInfo::part)->bytes;
  if (part == Part::text) size = std::size_t{1} + rest[0];
  if (part == Part::rest) size = rest.size();
  if (part == Part::subject) {
    const std::size_t plate = rest.size() > 1 ? std::size_t{2} + rest[1] : 0;
    size = rest[0] == 1 ? 17 : rest[0] == 2 ? plate : rest[0] == 3 ? 21 : 0;
  }
  return size == 0 || size > rest.size() ? std::nullopt : std::optional(size);
}

QString text_of(BytesView bytes) { return QString::fromUtf8(as_text(bytes)); }

class KeyReader {
 public:
  explicit KeyReader(RecordContext& context) : context_(context) {}

  Fact fact_of(Part part, BytesView bytes) {
    Fact out;
    out.key = words(std::ranges::find(parts, part, &PartInfo::part)->word);
    out.value = value_of(part, bytes);
    if (part == Part::batch) out.link = batch_link(bytes);
    return out;
  }

 private:
  QString value_of(Part part, BytesView bytes) {
    switch (part) {
      case Part::organisation: return named(bytes, context_.organisation_name(bytes));
      case Part::batch: return batch_name(bytes);
      case Part::due:
      case Part::start: return context_.date_time(static_cast<qint64>(big_endian(bytes)));
      case Part::day:
        return format::date_time(static_cast<qint64>(big_endian(bytes)) * 86'400'000, QTimeZone::utc())
            .left(10);
      case Part::height:
      case Part::number: return format::count(static_cast<qint64>(big_endian(bytes)));
      case Part::kind: return QString::number(big_endian(bytes));
      case Part::deadline: return enum_word(*ledger::v1::DeadlineKind_descriptor(), bytes[0]);
      case Part::credit: return enum_word(*ledger::v1::CreditKind_descriptor(), bytes[0]);
      case Part::activity: return enum_word(*ledger::v1::PermitActivity_descriptor(), bytes[0]);
      case Part::text: return text_of(bytes.subspan(1));
      case Part::subject: return subject(bytes);
      default: return hex_of(bytes);
    }
  }

  static QString named(BytesView bytes, const QString& name) { return name.isEmpty() ? hex_of(bytes) : name; }

  QString batch_name(BytesView bytes) {
    const auto id = ledger::BatchId::from(bytes);
    const auto batch = id ? context_.reader().batch(*id) : fail(index::Errc::not_found);
    return batch ? code_of(*batch) : crockford_of(bytes);
  }

  QString subject(BytesView bytes) {
    if (bytes[0] == 1) return batch_name(bytes.subspan(1));
    if (bytes[0] == 2) return text_of(bytes.subspan(2));
    const auto organisation = bytes.subspan(1, 16);
    return named(organisation, context_.organisation_name(organisation)) + QStringLiteral(" · ") +
           QString::number(big_endian(bytes.subspan(17)));
  }

  RecordContext& context_;
};

// Records that share a prefix are told apart by the key.
std::unique_ptr<google::protobuf::Message> record_for(const Layout& layout, BytesView key) {
  const std::string_view prefix = layout.kind.prefix;
  if (prefix == "ky/" && key.size() == 3 + 33 + 1) return make<ledger::v1::LaneSequence>();
  if (prefix == "og/" && key.size() == 3 + 16 + 1) return make<ledger::v1::OrganisationCounts>();
  if (equal(key, ledger::keys::chain_info())) return make<ledger::v1::ChainInfo>();
  if (prefix == "pa/" && !equal(key, ledger::keys::policy())) return make<ledger::v1::WasteKind>();
  return layout.record();
}

constexpr auto kinds = [] {
  std::array<StateKind, layouts.size()> out{};
  std::ranges::transform(layouts, out.begin(), &Layout::kind);
  return out;
}();

}  // namespace

std::span<const StateKind> state_kinds() { return kinds; }

QString state_kind_name(BytesView key) {
  const Layout* layout = layout_of(key);
  return layout ? words(layout->kind.name) : QString();
}

QList<Fact> key_facts(RecordContext& context, BytesView key) {
  const Layout* layout = layout_of(key);
  if (!layout) return {};
  QList<Fact> out;
  BytesView rest = key.subspan(std::string_view(layout->kind.prefix).size());
  for (const Part part : layout->key) {
    if (part == Part::none) break;
    const auto size = size_of(part, rest);
    if (!size) return {};
    out << KeyReader(context).fact_of(part, rest.first(*size));
    rest = rest.subspan(*size);
  }
  if (!rest.empty()) out << KeyReader(context).fact_of(Part::rest, rest);
  return out;
}

QString key_text(RecordContext& context, BytesView key) {
  QStringList out;
  for (const Fact& fact : key_facts(context, key)) out << fact.value;
  return out.join(QStringLiteral(" · "));
}

std::unique_ptr<google::protobuf::Message> state_record(BytesView key, BytesView value) {
  const Layout* layout = layout_of(key);
  if (!layout) return nullptr;
  auto record = record_for(*layout, key);
  return record->ParseFromArray(value.data(), static_cast<int>(value.size())) ? std::move(record) : nullptr;
}

}  // namespace wastewatch::ui
