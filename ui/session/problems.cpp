#include "ui/session/problems.h"

#include <QCoreApplication>
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
        QT_TRANSLATE_NOOP("Problems", "This data was written by a newer version. Update this program.")),
    row(index::Errc::store_corrupt,
        QT_TRANSLATE_NOOP("Problems",
                          "The recomputed data is damaged. Delete it and it is recomputed; your decisions "
                          "stay.")),
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
                          "The recomputed data is damaged. Delete it and it is recomputed; your decisions "
                          "stay.")),
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

}  // namespace wastewatch::ui
