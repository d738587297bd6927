#include "ui/proving/proof_subject.h"

#include "base/encoding.h"
#include "ledger/keys.h"
#include "ledger/schema/schema.h"
#include "ui/navigation/link.h"
#include "ui/records/batch_words.h"

namespace wastewatch::ui {
namespace {

using Maybe = std::optional<ProofSubject>;

std::optional<Bytes> bytes_of(const QString& hex) { return from_hex(hex.toStdString()); }

Maybe batch_subject(const QString& id) {
  const auto batch = parse_batch_id(id);
  return batch ? Maybe(StateSubject{ledger::keys::batch(*batch)}) : std::nullopt;
}

Maybe transaction_subject(const QString& id) {
  const auto bytes = bytes_of(id);
  const auto hash = bytes ? Hash::from(*bytes) : std::nullopt;
  return hash ? Maybe(TransactionSubject{*hash}) : std::nullopt;
}

Maybe state_subject(const QString& id) {
  const auto key = bytes_of(id);
  return key ? Maybe(StateSubject{*key}) : std::nullopt;
}

Maybe range_subject(const QString& id) {
  const auto from = bytes_of(id.section(u'-', 0, 0));
  const auto to = bytes_of(id.section(u'-', 1, 1));
  return from && to ? Maybe(RangeSubject{*from, *to}) : std::nullopt;
}

struct Kind {
  const char* name;
  Maybe (*read)(const QString& id);
};
constexpr Kind kinds[] = {{"batch", batch_subject},
                          {"alert", batch_subject},
                          {"tx", transaction_subject},
                          {"state", state_subject},
                          {"range", range_subject}};

struct Stem {
  static QString of(const char* word, BytesView bytes) {
    return QString::fromLatin1(word) + u'-' +
           hex_of(bytes.last(std::min<std::size_t>(16, bytes.size()))).left(8);
  }
  QString operator()(const TransactionSubject& tx) const { return of("transaction", tx.hash); }
  QString operator()(const RangeSubject& range) const { return of("range", range.from); }
  QString operator()(const StateSubject& state) const {
    const bool is_batch = ledger::schema::is_kind(ledger::schema::Kind::batch, state.key);
    return of(is_batch ? "batch" : "state", state.key);
  }
};

}  // namespace

std::optional<ProofSubject> proof_subject(const QString& link) {
  const auto location = parse_link(link);
  if (!location) return std::nullopt;
  for (const Kind& kind : kinds) {
    if (location->kind == QLatin1String(kind.name)) return kind.read(location->id);
  }
  return std::nullopt;
}

QString file_stem(const ProofSubject& subject) { return std::visit(Stem{}, subject); }

}  // namespace wastewatch::ui
