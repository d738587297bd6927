#include "ui/session/problems.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "index/errors.h"
#include "light/errors.h"
#include "rpc/errors.h"
#include "ui/errors.h"

namespace wastewatch::ui {
namespace {

struct RemedyRow {
  ErrorDomain domain;
  int code;
  Remedy remedy;
};

template <class E>
constexpr RemedyRow cure(E code, Remedy remedy) {
  return {error_domain(code), static_cast<int>(code), remedy};
}

const std::array remedies{
    cure(index::Errc::store_corrupt, Remedy::fetch_again),
    cure(index::Errc::store_too_new, Remedy::fetch_again),
    cure(index::Errc::wrong_chain, Remedy::fetch_again),
    cure(light::Errc::store_corrupt, Remedy::fetch_again),
    cure(index::Errc::decisions_corrupt, Remedy::restore_decisions),
    cure(light::Errc::decisions_corrupt, Remedy::restore_decisions),
    cure(Errc::demo_damaged, Remedy::remake_demonstration),
    cure(Errc::demo_too_new, Remedy::remake_demonstration),
};

constexpr std::array remedy_table{
    RemedyWords{},
    RemedyWords{Remedy::recompute, QT_TRANSLATE_NOOP("Problems", "Recompute from kept blocks"),
                QT_TRANSLATE_NOOP("Problems", "Recompute from the blocks kept here?"),
                QT_TRANSLATE_NOOP("Problems",
                                  "State, figures and indexes are recomputed from the blocks on this "
                                  "computer. Nothing is fetched. Your decisions are kept.")},
    RemedyWords{Remedy::fetch_again, QT_TRANSLATE_NOOP("Problems", "Fetch and recompute"),
                QT_TRANSLATE_NOOP("Problems", "Fetch everything again?"),
                QT_TRANSLATE_NOOP("Problems",
                                  "Blocks, state and indexes are deleted here, then fetched from the "
                                  "network, checked and recomputed. Your decisions are kept.")},
    RemedyWords{
        Remedy::restore_decisions, QT_TRANSLATE_NOOP("Problems", "Restore the backup"),
        QT_TRANSLATE_NOOP("Problems", "Restore your decisions?"),
        QT_TRANSLATE_NOOP(
            "Problems",
            "Your decisions are restored from the backup of %1. The damaged store is kept, not deleted.")},
    RemedyWords{
        Remedy::begin_decisions_anew, QT_TRANSLATE_NOOP("Problems", "Begin without them"),
        QT_TRANSLATE_NOOP("Problems", "Begin without your earlier decisions?"),
        QT_TRANSLATE_NOOP("Problems",
                          "There is no backup. The damaged store is set aside, not deleted. Trust starts "
                          "again at the block of the network link.")},
    RemedyWords{
        Remedy::remake_demonstration, QT_TRANSLATE_NOOP("Problems", "Make the demonstration again"),
        QT_TRANSLATE_NOOP("Problems", "Make the demonstration again?"),
        QT_TRANSLATE_NOOP(
            "Problems",
            "Its chain is deleted and made again. Nothing in it is real, and no other data is touched.")},
};

}  // namespace

const RemedyWords& remedy_words(Remedy remedy) {
  return *std::ranges::find(remedy_table, remedy, &RemedyWords::remedy);
}

Remedy remedy_of(const Error& error, bool has_backup) {
  const auto* const found = std::ranges::find_if(remedies, [&](const RemedyRow& entry) {
    return entry.domain == error.domain && entry.code == error.code;
  });
  if (found == remedies.end()) return Remedy::none;
  return found->remedy == Remedy::restore_decisions && !has_backup ? Remedy::begin_decisions_anew
                                                                   : found->remedy;
}

}  // namespace wastewatch::ui
