#include "ui/incident/incident_signing.h"

#include <QCoreApplication>

#include "chain/hashes.h"
#include "crypto/errors.h"
#include "index/errors.h"
#include "ledger/envelope/tx.h"
#include "ledger/result_codes.h"
#include "ui/format/plain.h"

namespace wastewatch::ui {
namespace {

QString say(const char* word) { return QCoreApplication::translate("Incident", word); }

}  // namespace

Result<SignedIncident> sign_incident(const KeyEntry& key, const std::string& passphrase,
                                     const ledger::v1::TxBody& body) {
  const auto sealed = crypto::read_key_file(key.file);
  if (!sealed) return std::unexpected(sealed.error());
  const auto opened = crypto::open(*sealed, passphrase);
  if (!opened) return std::unexpected(opened.error());
  if (opened->public_key().bytes != key.public_key.bytes) return fail(crypto::Errc::corrupt_key_file);
  auto tx = ledger::sign_tx(*opened, body);
  if (!tx) return std::unexpected(tx.error());
  const Hash hash = chain::tx_hash(*tx);
  return SignedIncident{std::move(*tx), hash, body.valid_until_height()};
}

Result<Whereabouts> whereabouts(const index::Reader& reader, const SignedIncident& sent) {
  const auto found = reader.transaction(sent.hash);
  if (found) return Whereabouts{true, false, found->place.height, found->result.code};
  if (!found.error().is(index::Errc::not_found)) return std::unexpected(found.error());
  return Whereabouts{false, reader.height() > sent.valid_until_height, 0, 0};
}

QString refusal_text(std::uint32_t code, const std::string& log, Tongue tongue) {
  const auto* entry = ledger::find_code(code);
  if (!entry) return QStringLiteral("%1: %2").arg(code).arg(plain(log, 200));
  const auto words = tongue == Tongue::zh ? entry->zh : entry->en;
  return QStringLiteral("%1 %2: %3").arg(code).arg(QString::fromUtf8(entry->name), QString::fromUtf8(words));
}

QString signing_problem(const Error& error) {
  if (error.is(crypto::Errc::wrong_passphrase))
    return say(QT_TRANSLATE_NOOP("Incident", "Wrong passphrase. Nothing was signed; try again."));
  if (error.is(crypto::Errc::corrupt_key_file))
    return say(QT_TRANSLATE_NOOP("Incident", "The key file is damaged. Restore it from your backup."));
  if (error.is(crypto::Errc::io)) return say(QT_TRANSLATE_NOOP("Incident", "The key file cannot be read."));
  if (error.domain == ErrorDomain::rpc)
    return say(QT_TRANSLATE_NOOP("Incident",
                                 "The node could not be reached. The signed report is kept: send it again."));
  return say(QT_TRANSLATE_NOOP("Incident", "This did not work: %1"))
      .arg(QString::fromStdString(error.text()));
}

}  // namespace wastewatch::ui
