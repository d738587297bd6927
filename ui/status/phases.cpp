#include "ui/status/phases.h"

#include <QtGlobal>
#include <array>
#include <string>

#include "ui/language/word.h"

namespace wastewatch::ui {
namespace {

using index::FollowPhase;

constexpr const char* network_settings = QT_TRANSLATE_NOOP("Phases", "Network settings");
constexpr const char* show_verification = QT_TRANSLATE_NOOP("Phases", "Show verification");

constexpr std::array table{
    PhaseWords{FollowPhase::starting, ChainMark::pending, false, nullptr, nullptr},
    PhaseWords{FollowPhase::catching_up, ChainMark::pending, false, nullptr, nullptr},
    PhaseWords{FollowPhase::following, ChainMark::good, false, nullptr, nullptr},
    PhaseWords{FollowPhase::halted, ChainMark::failed, true, QT_TRANSLATE_NOOP("Phases", "Show nodes"),
               "chain", "nodes"},
    PhaseWords{FollowPhase::unreachable, ChainMark::failed, true, network_settings, "settings"},
    PhaseWords{FollowPhase::no_witness, ChainMark::failed, true, network_settings, "settings"},
    PhaseWords{FollowPhase::trust_expired, ChainMark::failed, true,
               QT_TRANSLATE_NOOP("Phases", "Renew trust"), "settings"},
    PhaseWords{FollowPhase::wrong_anchor, ChainMark::failed, true, network_settings, "settings"},
    PhaseWords{FollowPhase::diverged, ChainMark::failed, true, show_verification, "chain", "verification"},
    PhaseWords{FollowPhase::mismatch, ChainMark::failed, true,
               QT_TRANSLATE_NOOP("Phases", "Compare both roots"), "chain", "verification"},
    PhaseWords{FollowPhase::refused, ChainMark::failed, true, network_settings, "settings"},
    PhaseWords{FollowPhase::store_failed, ChainMark::failed, true,
               QT_TRANSLATE_NOOP("Phases", "Storage settings"), "settings"},
    PhaseWords{FollowPhase::quiet, ChainMark::failed, true, network_settings, "settings"},
    PhaseWords{FollowPhase::clock_off, ChainMark::failed, true, QT_TRANSLATE_NOOP("Phases", "Show nodes"),
               "chain", "nodes"},
    PhaseWords{FollowPhase::anchor_ahead, ChainMark::failed, true, network_settings, "settings"},
    PhaseWords{FollowPhase::anchor_pruned, ChainMark::failed, true, network_settings, "settings"},
    PhaseWords{FollowPhase::failed, ChainMark::failed, true, show_verification, "chain", "verification"},
};

std::string key_of(FollowPhase phase) { return "phase." + std::string(index::phase_name(phase)); }

}  // namespace

std::span<const PhaseWords> phase_table() { return table; }

const PhaseWords& phase_words(FollowPhase phase) {
  for (const PhaseWords& row : table) {
    if (row.phase == phase) return row;
  }
  return table.front();
}

QString phase_title(FollowPhase phase) { return word(key_of(phase)); }

QString phase_sentence(FollowPhase phase, std::span<const words::Filling> fillings) {
  return word(key_of(phase) + ".text", fillings);
}

QString phase_advice(FollowPhase phase) {
  const std::string key = key_of(phase) + ".advice";
  return words::has_text(key) ? word(key) : QString();
}

}  // namespace wastewatch::ui
