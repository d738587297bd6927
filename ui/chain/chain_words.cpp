#include "ui/chain/chain_words.h"

#include <QCoreApplication>

#include "index/errors.h"

namespace wastewatch::ui {
namespace {

QString words(const char* text) { return QCoreApplication::translate("Chain", text); }

struct RuleWords {
  light::Rule rule;
  const char* text;
};
constexpr RuleWords rules[] = {
    {light::Rule::height_order, QT_TRANSLATE_NOOP("Chain", "The header is later than the trusted one")},
    {light::Rule::trusting_period,
     QT_TRANSLATE_NOOP("Chain", "The trusted header is recent enough to vouch")},
    {light::Rule::chain_id, QT_TRANSLATE_NOOP("Chain", "Both headers belong to one chain")},
    {light::Rule::header_form, QT_TRANSLATE_NOOP("Chain", "The header is well-formed")},
    {light::Rule::commit_form, QT_TRANSLATE_NOOP("Chain", "The commit is well-formed")},
    {light::Rule::commit_for_header, QT_TRANSLATE_NOOP("Chain", "The commit is for this header")},
    {light::Rule::time_order, QT_TRANSLATE_NOOP("Chain", "Block time goes forward")},
    {light::Rule::not_from_future, QT_TRANSLATE_NOOP("Chain", "Block time is not in the future")},
    {light::Rule::validator_set_form, QT_TRANSLATE_NOOP("Chain", "The validator set is well-formed")},
    {light::Rule::validators_hash,
     QT_TRANSLATE_NOOP("Chain", "The validator set is the one the header names")},
    {light::Rule::next_validators,
     QT_TRANSLATE_NOOP("Chain", "The trusted header announced this validator set")},
    {light::Rule::hash_chain, QT_TRANSLATE_NOOP("Chain", "The trusted header names this header's hash")},
    {light::Rule::trusted_overlap, QT_TRANSLATE_NOOP("Chain", "Enough trusted validators signed it")},
    {light::Rule::quorum, QT_TRANSLATE_NOOP("Chain", "More than two thirds of the power signed it")},
};

struct ModeWords {
  light::Mode mode;
  const char* text;
};
constexpr ModeWords modes[] = {
    {light::Mode::adjacent, QT_TRANSLATE_NOOP("Chain", "next header")},
    {light::Mode::skipping, QT_TRANSLATE_NOOP("Chain", "skipping")},
    {light::Mode::backwards, QT_TRANSLATE_NOOP("Chain", "backwards by hash")},
    {light::Mode::anchor, QT_TRANSLATE_NOOP("Chain", "trust anchor")},
    {light::Mode::header, QT_TRANSLATE_NOOP("Chain", "header by hash")},
    {light::Mode::placed, QT_TRANSLATE_NOOP("Chain", "older header by the state's record")},
};

}  // namespace

QString not_shown_text(const Error& error) {
  if (error.is(index::Errc::not_replayed)) {
    return words(QT_TRANSLATE_NOOP("Chain", "Not recomputed yet. It appears here as soon as it is."));
  }
  if (error.is(index::Errc::not_found)) {
    return words(QT_TRANSLATE_NOOP("Chain",
                                   "Not in what was recomputed so far. Check the number, or wait until "
                                   "recomputing has reached it."));
  }
  return words(QT_TRANSLATE_NOOP("Chain", "This could not be read. Delete the recomputed data if it stays."));
}

QString rule_text(light::Rule rule) {
  for (const RuleWords& row : rules) {
    if (row.rule == rule) return words(row.text);
  }
  return {};
}

QString mode_word(light::Mode mode) {
  for (const ModeWords& row : modes) {
    if (row.mode == mode) return words(row.text);
  }
  return {};
}

}  // namespace wastewatch::ui
