#include "ui/chain/attacks_view.h"

#include <QCoreApplication>
#include <algorithm>
#include <string>

#include "base/encoding.h"
#include "chain/hashes.h"
#include "index/errors.h"
#include "light/export.h"
#include "ui/format/hex.h"
#include "ui/format/plain.h"
#include "ui/language/word.h"

namespace wastewatch::ui {
namespace {

using chain::LightClientAttackEvidence;
using light::AttackSide;
using light::Divergence;

QString words(const char* text) { return QCoreApplication::translate("Attacks", text); }
QString text_of(const std::string& text) { return plain(text); }

std::string key_of(light::AttackKind kind) { return "attack." + std::string(light::attack_kind_name(kind)); }

Fact fact(const char* key, QString value) {
  Fact out;
  out.key = words(key);
  out.value = std::move(value);
  return out;
}

QString name_of(const std::string& node) {
  return node == light::own_store ? words(QT_TRANSLATE_NOOP("Attacks", "Checked earlier on this computer"))
                                  : text_of(node);
}

// No seal: which of the two is the true one is not known here.
Fact shown_fact(const std::string& node, const chain::LightBlock& block, const Look& look) {
  Fact out;
  out.key = name_of(node);
  out.value = upper_hex_of(block.signed_header.commit.block_id.hash);
  out.hash = true;
  out.note = words(QT_TRANSLATE_NOOP("Attacks", "block %1 · %2 · round %3 · signatures: %4"))
                 .arg(format::count(block.height()),
                      format::date_time(block.signed_header.header.time.ms(), look.zone))
                 .arg(block.signed_header.commit.round)
                 .arg(block.signed_header.commit.signatures.size());
  return out;
}

QList<Fact> conflict_facts(const Divergence& found, const Look& look) {
  return {fact(QT_TRANSLATE_NOOP("Attacks", "Agreed to block"), format::count(found.common.height())),
          shown_fact(found.primary, found.primary_block, look),
          shown_fact(found.witness, found.witness_block, look),
          fact(QT_TRANSLATE_NOOP("Attacks", "Found at"), format::date_time(found.found_at.ms(), look.zone))};
}

QString blamed_text(const LightClientAttackEvidence& evidence) {
  std::int64_t power = 0;
  for (const auto& validator : evidence.byzantine_validators) power += validator.voting_power;
  return evidence.byzantine_validators.empty()
             ? words(QT_TRANSLATE_NOOP("Attacks", "names nobody"))
             : words(QT_TRANSLATE_NOOP("Attacks", "names validators: %1, with power %2 of %3"))
                   .arg(evidence.byzantine_validators.size())
                   .arg(format::count(power), format::count(evidence.total_voting_power));
}

Fact proof_fact(const LightClientAttackEvidence& evidence, const std::string& against) {
  Fact out;
  out.key = words(QT_TRANSLATE_NOOP("Attacks", "Proof against %1")).arg(name_of(against));
  out.value = upper_hex_of(chain::evidence_identity(evidence));
  out.hash = true;
  out.note = blamed_text(evidence);
  return out;
}

// Nodes repeat the whole evidence when they refuse it.
QString first_line(const std::string& text) {
  constexpr qsizetype longest = 160;
  const QString line = text_of(text).section(u'\n', 0, 0);
  return line.size() > longest ? line.left(longest) + QStringLiteral("…") : line;
}

Fact report_fact(const light::EvidenceReport& report, const Divergence& found, const Look& look) {
  Fact out;
  out.key = words(QT_TRANSLATE_NOOP("Attacks", "Sent to %1")).arg(text_of(report.peer));
  out.value = report.accepted
                  ? words(QT_TRANSLATE_NOOP("Attacks", "Accepted: the node checked it and forwards it"))
                  : words(QT_TRANSLATE_NOOP("Attacks", "Not accepted: %1")).arg(first_line(report.refusal));
  const bool primary = report.against == AttackSide::primary;
  out.note = words(QT_TRANSLATE_NOOP("Attacks", "against %1 · %2"))
                 .arg(name_of(primary ? found.primary : found.witness),
                      format::date_time(report.at.ms(), look.zone));
  return out;
}

QList<Fact> proof_facts(const Divergence& found, const Look& look) {
  QList<Fact> out;
  if (found.against_primary) out << proof_fact(*found.against_primary, found.primary);
  if (found.against_witness) out << proof_fact(*found.against_witness, found.witness);
  for (const auto& report : found.reports) out << report_fact(report, found, look);
  return out;
}

bool is_accepted(const Divergence& found, AttackSide against) {
  return std::ranges::any_of(found.reports, [&](const light::EvidenceReport& report) {
    return report.accepted && report.against == against;
  });
}

bool is_unsent(const Divergence& found) {
  if (!light::can_be_committed(found.kind)) return false;
  return (found.against_primary && !is_accepted(found, AttackSide::primary)) ||
         (found.against_witness && !is_accepted(found, AttackSide::witness));
}

QString handed_text(const Divergence& found) {
  QStringList accepted;
  for (const auto& report : found.reports) {
    if (report.accepted) accepted << text_of(report.peer);
  }
  if (!accepted.isEmpty())
    return words(QT_TRANSLATE_NOOP("Attacks",
                                   "The misbehaviour proof is kept on this computer. Accepted by %1."))
        .arg(accepted.join(QStringLiteral(", ")));
  return light::can_be_committed(found.kind)
             ? words(
                   QT_TRANSLATE_NOOP("Attacks",
                                     "The misbehaviour proof is kept on this computer. No node has accepted "
                                     "it yet."))
             : words(QT_TRANSLATE_NOOP("Attacks",
                                       "The misbehaviour proof is kept on this computer. Chains do not "
                                       "accept this kind, so it was not sent."));
}

QString id_of(const Divergence& found) { return QString::fromStdString(to_rfc3339(found.found_at)); }

struct Found {
  std::optional<Divergence> open;
  std::vector<Divergence> past;  // oldest first
};

Result<Found> read(const Connected& connected) {
  const auto& decisions = connected.decisions();
  const light::AnchorStore anchors(decisions.db(), decisions.column(index::DecisionColumn::anchors));
  const auto& chain_id = connected.network().chain_id;
  auto open = anchors.divergence(chain_id);
  if (!open) return fail(open.error());
  auto past = anchors.past_attacks(chain_id);
  if (!past) return fail(past.error());
  return Found{std::move(*open), std::move(*past)};
}

}  // namespace

AttackEntry attack_entry(const Divergence& divergence, bool open, const Look& look) {
  AttackEntry out;
  out.id = id_of(divergence);
  out.open = open;
  out.unsent = open && is_unsent(divergence);
  out.title = word(key_of(divergence.kind));
  out.meaning = word(key_of(divergence.kind) + ".meaning");
  out.found = format::date_time(divergence.found_at.ms(), look.zone);
  out.handed = handed_text(divergence);
  out.facts = conflict_facts(divergence, look);
  out.proofs = proof_facts(divergence, look);
  return out;
}

Result<QList<AttackEntry>> attacks_of(const Connected& connected, const Look& look) {
  const auto found = read(connected);
  if (!found) return fail(found.error());
  QList<AttackEntry> out;
  if (found->open) out << attack_entry(*found->open, true, look);
  for (auto at = found->past.rbegin(); at != found->past.rend() && out.size() < most_attacks; ++at)
    out << attack_entry(*at, false, look);
  return out;
}

Result<std::string> attack_json(const Connected& connected, const QString& id) {
  auto found = read(connected);
  if (!found) return fail(found.error());
  if (found->open) found->past.push_back(std::move(*found->open));
  const auto wanted = std::ranges::find(found->past, id, id_of);
  if (wanted == found->past.end()) return fail(index::Errc::not_found);
  return light::export_json(*wanted);
}

}  // namespace wastewatch::ui
