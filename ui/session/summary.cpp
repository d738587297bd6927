#include "ui/session/summary.h"

#include <QCoreApplication>
#include <algorithm>

#include "rpc/node_address.h"
#include "ui/base/singleton.h"
#include "ui/format/hex.h"
#include "ui/language/language.h"
#include "ui/language/word.h"

namespace wastewatch::ui {
namespace {

QString words(const char* text) { return QCoreApplication::translate("Summary", text); }
const Formatter& formatter() { return *the<Language>().format(); }

QString witness_text(const light::WitnessReport& witness) {
  if (!witness.independent) return words(QT_TRANSLATE_NOOP("Summary", "not independent: the same node"));
  return word("witness." + std::string(light::witness_state_name(witness.state)));
}

QString at_height(std::int64_t height, const Timestamp& time) {
  return format::count(height) + QStringLiteral(" · ") + formatter().dateTime(time.ms());
}

QString detail_of(const index::FollowStatus& status) {
  QStringList lines;
  if (status.mismatch) {
    lines
        << words(QT_TRANSLATE_NOOP("Summary", "block %1")).arg(format::count(status.mismatch->height))
        << words(QT_TRANSLATE_NOOP("Summary", "recomputed: %1")).arg(upper_hex_of(status.mismatch->computed))
        << words(QT_TRANSLATE_NOOP("Summary", "signed: %1")).arg(upper_hex_of(status.mismatch->signed_hash));
  }
  if (status.error) lines << QString::fromStdString(status.error->text());
  return lines.join(u'\n');
}

Fact fact(const char* key, const QString& value) {
  Fact out;
  out.key = words(key);
  out.value = value;
  return out;
}

Fact hash_fact(const char* key, const Bytes& value) {
  Fact out = fact(key, upper_hex_of(value));
  out.hash = true;
  return out;
}

// What a start from a snapshot took, and which pieces were refused.
QList<Fact> restore_facts_of(const index::RestoreProgress& restore) {
  QList<Fact> out{fact(
      QT_TRANSLATE_NOOP("Summary", "Restored state"),
      words(QT_TRANSLATE_NOOP("Summary", "block %1, %2 of %3 pieces verified"))
          .arg(format::count(restore.height), format::count(restore.done), format::count(restore.chunks)))};
  for (const auto& source : restore.sources)
    out << fact(QT_TRANSLATE_NOOP("Summary", "Pieces from"), QString::fromStdString(source));
  for (const auto& refusal : restore.refusals) {
    out << fact(QT_TRANSLATE_NOOP("Summary", "Refused piece"),
                words(QT_TRANSLATE_NOOP("Summary", "%1 of %2: %3"))
                    .arg(QString::number(refusal.chunk), QString::fromStdString(refusal.source),
                         QString::fromStdString(refusal.why.text())));
  }
  return out;
}

QList<Fact> facts_of(const rpc::Network& network, const index::FollowStatus& status) {
  QList<Fact> out{fact(QT_TRANSLATE_NOOP("Summary", "Chain"), QString::fromStdString(network.chain_id)),
                  fact(QT_TRANSLATE_NOOP("Summary", "Node"), QString::fromStdString(network.endpoint))};
  if (status.checked_height > 0) {
    out << fact(QT_TRANSLATE_NOOP("Summary", "Signatures checked to"),
                at_height(status.checked_height, status.checked_block_time));
  }
  if (status.replayed_height > 0) {
    out << fact(QT_TRANSLATE_NOOP("Summary", "Recomputed to"),
                at_height(status.replayed_height, status.replayed_block_time));
  }
  if (status.rebuild) {
    out << fact(QT_TRANSLATE_NOOP("Summary", "From kept blocks"),
                words(QT_TRANSLATE_NOOP("Summary", "recomputed to %1 of %2"))
                    .arg(format::count(status.rebuild->done), format::count(status.rebuild->total)));
  }
  if (status.restore) out << restore_facts_of(*status.restore);
  for (const auto& witness : status.witnesses) {
    out << fact(QT_TRANSLATE_NOOP("Summary", "Comparison node"),
                QString::fromStdString(witness.name) + QStringLiteral(" · ") + witness_text(witness));
  }
  if (status.trust) {
    out << fact(QT_TRANSLATE_NOOP("Summary", "Trust ends"),
                formatter().dateTime(status.trust->expires_at.ms()));
  }
  out << fact(
      QT_TRANSLATE_NOOP("Summary", "Since the start"),
      words(QT_TRANSLATE_NOOP("Summary", "%1 signatures checked, %2 transactions recomputed"))
          .arg(format::count(status.signatures_verified), format::count(status.transactions_replayed)));
  return out;
}

}  // namespace

bool is_behind(const index::FollowStatus& status) {
  return status.phase != index::FollowPhase::following || status.replayed_height + 1 < status.checked_height;
}

QString as_of_text(const index::FollowStatus& status, Timestamp now) {
  if (status.replayed_height <= 0) return {};
  return words(QT_TRANSLATE_NOOP("Summary", "as of block %1, %2"))
      .arg(format::count(status.replayed_height),
           formatter().moment(status.replayed_block_time.ms(), now.ms()));
}

QString alerts_anew_text(const watch::FeedAnew& anew) {
  if (anew.subjects == 0) return words(QT_TRANSLATE_NOOP("Summary", "Alerts are being evaluated again."));
  return words(QT_TRANSLATE_NOOP("Summary", "Alerts are being evaluated again: %1 of %2"))
      .arg(format::count(static_cast<qint64>(anew.evaluated)),
           format::count(static_cast<qint64>(anew.subjects)));
}

namespace {

// The state of block 0 is the genesis.
QString block_text(std::int64_t height) {
  return height > 0 ? format::count(height)
                    : words(QT_TRANSLATE_NOOP("Summary", "genesis, before the first block"));
}

// What a person compares or reports when the phase is not a good one.
QList<Fact> trouble_facts_of(const rpc::Network& network, const index::FollowStatus& status) {
  QList<Fact> out;
  if (status.mismatch) {
    out << fact(QT_TRANSLATE_NOOP("Summary", "Block"), block_text(status.mismatch->height))
        << hash_fact(QT_TRANSLATE_NOOP("Summary", "Recomputed here"), status.mismatch->computed)
        << hash_fact(QT_TRANSLATE_NOOP("Summary", "Signed by the chain"), status.mismatch->signed_hash);
  }
  if (status.checked_height > 0) {
    out << fact(QT_TRANSLATE_NOOP("Summary", "Newest header checked"),
                at_height(status.checked_height, status.checked_block_time));
  }
  if (status.trust) {
    out << fact(QT_TRANSLATE_NOOP("Summary", "Trust ends"),
                formatter().dateTime(status.trust->expires_at.ms()));
  }
  out << fact(QT_TRANSLATE_NOOP("Summary", "Trusting period"),
              format::age(network.trusting_period_ms, the<Language>().tongue()));
  out << fact(QT_TRANSLATE_NOOP("Summary", "Trust starts at"), format::count(network.anchor.height))
      << hash_fact(QT_TRANSLATE_NOOP("Summary", "Its hash"), to_bytes(network.anchor.hash));
  if (status.error)
    out << fact(QT_TRANSLATE_NOOP("Summary", "Reason"), QString::fromStdString(status.error->text()));
  return out;
}

}  // namespace

ChainSummary summary_of(const rpc::Network& network, const index::FollowStatus& status, Timestamp now,
                        std::int64_t began_at) {
  ChainSummary out;
  out.network = QString::fromStdString(network.name.empty() ? network.chain_id : network.name);
  out.phase = index::phase_at(status, now);
  out.solo = network.solo;
  if (status.checked_height > 0) {
    out.checked_height = status.checked_height;
    out.checked_age_ms = std::max<qint64>(0, now.ms() - status.checked_at.ms());
  }
  out.stands_since = formatter().moment(status.checked_block_time.ms(), now.ms());
  if (status.replayed_height > 0) out.recomputed_height = status.replayed_height;
  const auto compared = index::comparison_of(status.witnesses);
  const auto configured = rpc::independent(network.endpoint, network.witnesses).size();
  const auto alike = status.witnesses.size() - compared.independent;
  out.nodes_compared =
      static_cast<int>(std::max(compared.independent, configured - std::min(configured, alike)));
  out.nodes_agree = static_cast<int>(compared.agreeing);
  if (!status.witnesses.empty() && index::witnesses_are_stale(status, now))
    out.agreed_age_ms = now.ms() - status.witnesses_at.ms();
  if (status.trust) {
    out.trust_left_ms = std::max<qint64>(0, status.trust->expires_at.ms() - now.ms());
    out.trust_fresh = status.trust->phase == light::TrustPhase::fresh;
  }
  if (is_behind(status)) out.as_of = as_of_text(status, now);
  out.trouble_detail = detail_of(status);
  out.trouble_facts = trouble_facts_of(network, status);
  out.facts = facts_of(network, status);
  if (status.restore && status.replayed_height == 0) out.restoring = status.restore;
  out.began_at = began_at;
  return out;
}

}  // namespace wastewatch::ui
