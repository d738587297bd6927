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

struct Row {
  ErrorDomain domain;
  int code;
  const char* text;
};

template <class E>
Row row(E code, const char* text) {
  return {error_domain(code), static_cast<int>(code), text};
}

constexpr auto decisions_damaged = QT_TRANSLATE_NOOP(
    "Problems",
    "Your decisions on this computer are damaged: trusted blocks, notes and findings. The recomputed data is not "
    "affected.");

const std::array table{
    row(rpc::Errc::bad_network,
        QT_TRANSLATE_NOOP("Problems",
                          "This is not a network link, or a part of it is damaged. Copy "
                          "the whole link again from the office that gave it to you.")),
    row(Errc::demo_missing,
        QT_TRANSLATE_NOOP("Problems",
                          "The program of the demonstration is missing. Install wastewatchd beside this "
                          "program, or connect to a network.")),
    row(Errc::demo_ended, QT_TRANSLATE_NOOP("Problems",
                                            "The demonstration ended unexpectedly. Try again; what it said "
                                            "last is under Details.")),
    row(Errc::demo_unclear,
        QT_TRANSLATE_NOOP("Problems",
                          "The demonstration answered something this program does not understand. Both must "
                          "be of the same version.")),
    row(index::Errc::store_locked,
        QT_TRANSLATE_NOOP("Problems",
                          "Another window of this program has this network open. Close it and try again.")),
    row(index::Errc::store_too_new,
        QT_TRANSLATE_NOOP("Problems",
                          "This data was written by a newer version. Update this program, or fetch and recompute "
                          "the data.")),
    row(index::Errc::store_corrupt,
        QT_TRANSLATE_NOOP("Problems",
                          "The recomputed data is damaged. It can be fetched and recomputed; your decisions are "
                          "not affected.")),
    row(index::Errc::decisions_corrupt, decisions_damaged), row(light::Errc::decisions_corrupt, decisions_damaged),
    row(index::Errc::decisions_too_new,
        QT_TRANSLATE_NOOP("Problems", "Your decisions were written by a newer version. Update this program.")),
    row(Errc::demo_damaged,
        QT_TRANSLATE_NOOP("Problems",
                          "The demonstration's data is damaged. Make it again: nothing in it is real.")),
    row(Errc::demo_in_use,
        QT_TRANSLATE_NOOP("Problems",
                          "Another window of this program runs the demonstration. Close it and try again.")),
    row(Errc::demo_too_new,
        QT_TRANSLATE_NOOP("Problems",
                          "The demonstration was made by a newer version. Update this program, or make the "
                          "demonstration again.")),
    row(index::Errc::store_failed, QT_TRANSLATE_NOOP("Problems",
                                                     "The data folder cannot be written. Check free space "
                                                     "and permissions.")),
    row(index::Errc::wrong_chain,
        QT_TRANSLATE_NOOP("Problems",
                          "The data folder belongs to another chain. Delete what can be recomputed.")),
    row(light::Errc::bad_options,
        QT_TRANSLATE_NOOP("Problems",
                          "The network's trust settings contradict each other. Ask for a new link.")),
    row(light::Errc::store_corrupt,
        QT_TRANSLATE_NOOP("Problems",
                          "The recomputed data is damaged. It can be fetched and recomputed; your decisions are "
                          "not affected.")),
};

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
                                  "State, figures and indexes are computed again from the blocks on this "
                                  "computer. Nothing is fetched. Your decisions stay.")},
    RemedyWords{Remedy::fetch_again, QT_TRANSLATE_NOOP("Problems", "Fetch and recompute"),
                QT_TRANSLATE_NOOP("Problems", "Fetch everything again?"),
                QT_TRANSLATE_NOOP("Problems",
                                  "Blocks, state and indexes are deleted here, then fetched from the network, "
                                  "checked and recomputed. Your decisions stay.")},
    RemedyWords{Remedy::restore_decisions, QT_TRANSLATE_NOOP("Problems", "Restore the backup"),
                QT_TRANSLATE_NOOP("Problems", "Restore your decisions?"),
                QT_TRANSLATE_NOOP("Problems",
                                  "Your decisions become those of the backup of %1. The damaged store is kept "
                                  "beside it and not deleted.")},
    RemedyWords{Remedy::begin_decisions_anew, QT_TRANSLATE_NOOP("Problems", "Begin without them"),
                QT_TRANSLATE_NOOP("Problems", "Begin without your earlier decisions?"),
                QT_TRANSLATE_NOOP("Problems",
                                  "There is no backup. The damaged store is set aside, not deleted. Trust starts "
                                  "again at the block of the network link.")},
    RemedyWords{Remedy::remake_demonstration, QT_TRANSLATE_NOOP("Problems", "Make the demonstration again"),
                QT_TRANSLATE_NOOP("Problems", "Make the demonstration again?"),
                QT_TRANSLATE_NOOP("Problems",
                                  "Its chain is deleted and made anew. Nothing in it is real, and no other data "
                                  "is touched.")},
};

}  // namespace

QString problem_text(const Error& error) {
  for (const Row& entry : table) {
    if (entry.domain == error.domain && entry.code == error.code) {
      return QCoreApplication::translate("Problems", entry.text);
    }
  }
  return QCoreApplication::translate("Problems",
                                     "The network could not be opened. Try again, or choose another one.");
}

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
