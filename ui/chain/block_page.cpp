#include "ui/chain/block_page.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

#include "chain/encoding.h"
#include "chain/hashes.h"
#include "chain/json_encode.h"
#include "ledger/envelope/tx.h"
#include "ledger/keys.h"
#include "ui/chain/message_facts.h"
#include "ui/format/hex.h"
#include "ui/models/table_columns.h"
#include "ui/navigation/link.h"

namespace wastewatch::ui {
namespace {

QString words(const char* text) { return QCoreApplication::translate("Block", text); }

struct HashField {
  Bytes chain::Header::* field;
  const char* name;
  const char* meaning;
};
constexpr HashField hash_fields[] = {
    {&chain::Header::data_hash, QT_TRANSLATE_NOOP("Block", "Transactions"),
     QT_TRANSLATE_NOOP("Block", "Hash of all transactions in this block.")},
    {&chain::Header::app_hash, QT_TRANSLATE_NOOP("Block", "Previous state"),
     QT_TRANSLATE_NOOP("Block", "Root of the state after the previous block.")},
    {&chain::Header::last_results_hash, QT_TRANSLATE_NOOP("Block", "Previous results"),
     QT_TRANSLATE_NOOP("Block", "Hash of the results of the previous block.")},
    {&chain::Header::last_commit_hash, QT_TRANSLATE_NOOP("Block", "Previous commit"),
     QT_TRANSLATE_NOOP("Block", "Hash of the signatures on the previous block.")},
    {&chain::Header::validators_hash, QT_TRANSLATE_NOOP("Block", "Validators"),
     QT_TRANSLATE_NOOP("Block", "Hash of the validator set that signs this block.")},
    {&chain::Header::next_validators_hash, QT_TRANSLATE_NOOP("Block", "Next validators"),
     QT_TRANSLATE_NOOP("Block", "Hash of the validator set that signs the next block.")},
    {&chain::Header::consensus_hash, QT_TRANSLATE_NOOP("Block", "Parameters"),
     QT_TRANSLATE_NOOP("Block", "Hash of the block limits.")},
    {&chain::Header::evidence_hash, QT_TRANSLATE_NOOP("Block", "Misbehaviour"),
     QT_TRANSLATE_NOOP("Block", "Hash of the misbehaviour proofs in this block.")},
};

Fact fact(const char* key, QString value, const char* note = "") {
  Fact out;
  out.key = words(key);
  out.value = std::move(value);
  out.note = *note == '\0' ? QString() : words(note);
  return out;
}

Fact hash_fact(const char* key, BytesView value, const char* note) {
  Fact out = fact(key, upper_hex_of(value), note);
  out.hash = !value.empty();
  out.seal = SealState::Checked;
  if (value.empty()) out.value = words(QT_TRANSLATE_NOOP("Block", "none"));
  return out;
}

QList<Fact> header_facts(RecordContext& context, const chain::Header& header, BytesView hash,
                         std::optional<std::int32_t> round) {
  QList<Fact> out;
  out << fact(QT_TRANSLATE_NOOP("Block", "Chain"), QString::fromStdString(header.chain_id));
  out << fact(QT_TRANSLATE_NOOP("Block", "Block time"), context.date_time(header.time.ms()),
              QT_TRANSLATE_NOOP("Block", "The median of the validators' clocks, weighted by their power."));
  const auto proposer = Address::from(header.proposer_address);
  out << fact(QT_TRANSLATE_NOOP("Block", "Proposer"),
              proposer ? validator_name(context, *proposer) : QString(),
              QT_TRANSLATE_NOOP("Block", "The validator that assembled this block."));
  if (round) {
    out << fact(QT_TRANSLATE_NOOP("Block", "Round"), QString::number(*round),
                QT_TRANSLATE_NOOP("Block", "0: the validators agreed at the first attempt."));
  }
  out << hash_fact(QT_TRANSLATE_NOOP("Block", "Block hash"), hash,
                   QT_TRANSLATE_NOOP("Block", "Recomputed from the header; what the validators signed."));
  Fact previous = hash_fact(QT_TRANSLATE_NOOP("Block", "Previous block"), header.last_block_id.hash,
                            QT_TRANSLATE_NOOP("Block", "Links this block to the previous one."));
  out << previous;
  for (const HashField& row : hash_fields) out << hash_fact(row.name, header.*row.field, row.meaning);
  out << fact(QT_TRANSLATE_NOOP("Block", "Version"),
              QStringLiteral("%1 / %2").arg(header.version.block).arg(header.version.app),
              QT_TRANSLATE_NOOP("Block", "Of the block format and of the application."));
  return out;
}

void audit(RecordContext& context, const chain::LightBlock& block, BlockPage& page) {
  const auto audited = light::audit_commit(block);
  page.verdict =
      !audited ? QString::fromStdString(audited.error().text())
      : audited->sound()
          ? words(QT_TRANSLATE_NOOP("Block", "Every signature was just checked on this computer."))
          : words(QT_TRANSLATE_NOOP("Block", "A signature is wrong, or too little voting power signed."));
  if (!audited) return;
  page.sound = audited->sound();
  page.signed_power = static_cast<double>(audited->tally.signed_power);
  page.total_power = static_cast<double>(audited->tally.total_power);
  for (std::size_t i = 0; i < audited->signatures.size(); ++i) {
    const auto& validator = block.validators.validators[i];
    page.cells << CommitCell{validator_name(context, validator.address), vote_word(audited->signatures[i]),
                             static_cast<double>(validator.voting_power), hex_of(validator.address)};
  }
}

// One proof of misbehaviour: who, what, at which height.
struct MisbehaviourFact {
  RecordContext& context;

  QString name_of(BytesView bytes) const {
    const auto address = Address::from(bytes);
    return address ? validator_name(context, *address) : upper_hex_of(bytes);
  }
  Fact operator()(const chain::DuplicateVoteEvidence& evidence) const {
    Fact out =
        fact(QT_TRANSLATE_NOOP("Block", "Signed twice"),
             words(QT_TRANSLATE_NOOP("Block", "%1 at height %2"))
                 .arg(name_of(evidence.vote_a.validator_address), format::count(evidence.vote_a.height)),
             QT_TRANSLATE_NOOP("Block", "Two different votes by one validator in one round."));
    out.link = block_link(evidence.vote_a.height);
    return out;
  }
  Fact operator()(const chain::LightClientAttackEvidence& evidence) const {
    QStringList names;
    for (const auto& validator : evidence.byzantine_validators)
      names << validator_name(context, validator.address);
    return fact(
        QT_TRANSLATE_NOOP("Block", "Attack on light clients"),
        words(QT_TRANSLATE_NOOP("Block", "%1 at height %2"))
            .arg(names.join(QStringLiteral(", ")), format::count(evidence.conflicting_block.height())),
        QT_TRANSLATE_NOOP("Block", "They signed a block that is not on this chain."));
  }
};

QString messages_word(const ledger::v1::TxBody& body, Tongue tongue) {
  QStringList titles;
  for (const auto& message : body.messages()) titles << action_word(message, tongue);
  titles.removeDuplicates();
  return capitalised(titles.join(QStringLiteral(", ")));
}

constexpr ColumnRow columns[] = {
    {QT_TRANSLATE_NOOP("Block", "No."), 56, true},
    {QT_TRANSLATE_NOOP("Block", "What"), 180, false, 110},
    {QT_TRANSLATE_NOOP("Block", "Signer"), 180, false, 110},
    {QT_TRANSLATE_NOOP("Block", "Result"), 160, false, 80},
    {.title = QT_TRANSLATE_NOOP("Block", "Hash"), .width = 152, .hash = true, .optional = true},
};

}  // namespace

QList<TableColumn> transaction_columns() { return columns_of("Block", columns, Sorting::by_column); }

TableRow transaction_row(RecordContext& context, const Bytes& tx, std::uint32_t index,
                         const index::ProvenResult& result) {
  const auto prepared = ledger::decode_tx(tx);
  const auto tongue = context.look().tongue;
  const auto key = context.reader().key(as_bytes(prepared.body.signer()));
  const Hash hash = chain::tx_hash(tx);
  TableRow row;
  row.cells = {{QString::number(index + 1), static_cast<double>(index)},
               {messages_word(prepared.body, tongue)},
               {key ? context.organisation_name(as_bytes(key->organisation_id()))
                    : words(QT_TRANSLATE_NOOP("Block", "unknown key"))},
               {result_sentence(result.code, tongue), 0, result.code == 0},
               {format::short_id(upper_hex_of(hash))}};
  row.grade = result.code == 0 ? Grade::None : Grade::Notice;
  row.seal = SealState::Checked;
  row.link = transaction_link(hash);
  return row;
}

QString validator_name(RecordContext& context, const Address& address) {
  const auto bytes = context.reader().tree().get(ledger::keys::validator(address));
  ledger::v1::ValidatorRecord record;
  if (bytes && *bytes && record.ParseFromArray((*bytes)->data(), static_cast<int>((*bytes)->size()))) {
    const QString name = context.organisation_name(as_bytes(record.organisation_id()));
    if (!name.isEmpty()) return name;
  }
  return format::short_id(upper_hex_of(address));
}

QString vote_word(light::SignatureState state) {
  switch (state) {
    case light::SignatureState::valid: return QStringLiteral("signed");
    case light::SignatureState::valid_nil: return QStringLiteral("nil");
    case light::SignatureState::invalid: return QStringLiteral("bad");
    case light::SignatureState::absent: break;
  }
  return QStringLiteral("missed");
}

QString bounded_text(const std::string& text) {
  const auto whole = static_cast<qsizetype>(text.size());
  QString out = QString::fromUtf8(text.data(), std::min(whole, max_shown_text));
  if (whole > max_shown_text) {
    out += u'\n' + words(QT_TRANSLATE_NOOP("Block", "… and %1 more characters"))
                       .arg(format::count(whole - max_shown_text));
  }
  return out;
}

QString hex_lines(BytesView bytes) {
  constexpr std::size_t line = 16;
  constexpr std::size_t group = 4;
  bytes = bytes.first(std::min(bytes.size(), max_shown_bytes));
  QString out;
  for (std::size_t at = 0; at < bytes.size(); at += line) {
    out += QStringLiteral("%1 ").arg(at, 6, 16, QChar(u'0'));
    for (std::size_t part = at; part < std::min(at + line, bytes.size()); part += group)
      out += u' ' + hex_of(bytes.subspan(part, std::min(group, bytes.size() - part)));
    out += u'\n';
  }
  return out;
}

QString plain_hex(BytesView bytes) { return hex_of(bytes.first(std::min(bytes.size(), max_shown_bytes))); }

BlockPage body_page(RecordContext& context, const chain::Block& block, BytesView hash,
                    std::optional<std::int32_t> round) {
  BlockPage out;
  out.height = block.header.height;
  out.time_ms = block.header.time.ms();
  out.hash = upper_hex_of(hash);
  out.facts = header_facts(context, block.header, hash, round);
  out.json = bounded_text(chain::json_of(block).dump(2));
  const Bytes encoded = chain::encode_block(block);
  out.hex = hex_lines(encoded);
  out.bytes = plain_hex(encoded);
  for (const auto& evidence : block.evidence)
    out.misbehaviour << std::visit(MisbehaviourFact{context}, evidence);
  return out;
}

Result<BlockPage> block_page(const index::Reader& reader, std::int64_t height, const Look& look) {
  auto stored = reader.block(height);
  if (!stored) return fail(stored.error());
  RecordContext context(reader, look);
  BlockPage out = body_page(context, stored->block, stored->commit.block_id.hash, stored->commit.round);
  audit(context, {{stored->block.header, stored->commit}, stored->validators}, out);
  for (std::size_t i = 0; i < stored->block.txs.size() && i < stored->results.size(); ++i) {
    out.transactions.push_back(
        transaction_row(context, stored->block.txs[i], static_cast<std::uint32_t>(i), stored->results[i]));
  }
  return out;
}

}  // namespace wastewatch::ui
