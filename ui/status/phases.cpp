#include "ui/status/phases.h"

#include <QtGlobal>
#include <array>

namespace wastewatch::ui {
namespace {

using index::FollowPhase;

constexpr const char* network_settings = QT_TRANSLATE_NOOP("Phases", "Network settings");
constexpr const char* show_verification = QT_TRANSLATE_NOOP("Phases", "Show verification");

constexpr std::array table{
    PhaseWords{FollowPhase::starting, ChainMark::pending, false, QT_TRANSLATE_NOOP("Phases", "Starting"),
               QT_TRANSLATE_NOOP("Phases", "The first block is being checked."), "", nullptr, nullptr},
    PhaseWords{
        FollowPhase::catching_up, ChainMark::pending, false, QT_TRANSLATE_NOOP("Phases", "Catching up"),
        QT_TRANSLATE_NOOP("Phases", "Signature checks are ahead of recomputing."), "", nullptr, nullptr},
    PhaseWords{FollowPhase::following, ChainMark::good, false, QT_TRANSLATE_NOOP("Phases", "Following"),
               QT_TRANSLATE_NOOP("Phases", "Every block is checked and recomputed as it arrives."), "",
               nullptr, nullptr},
    PhaseWords{FollowPhase::halted, ChainMark::failed, true, QT_TRANSLATE_NOOP("Phases", "Chain halted"),
               QT_TRANSLATE_NOOP("Phases",
                                 "The chain has stood at block %1 since %2. More than two thirds of the "
                                 "voting power must sign the next block."),
               QT_TRANSLATE_NOOP("Phases", "See which nodes are missing and call their operators."),
               QT_TRANSLATE_NOOP("Phases", "Show nodes"), "chain", "nodes"},
    PhaseWords{
        FollowPhase::unreachable, ChainMark::failed, true,
        QT_TRANSLATE_NOOP("Phases", "Node does not answer"),
        QT_TRANSLATE_NOOP(
            "Phases",
            "The node does not answer. Everything shown was checked before the connection was lost."),
        QT_TRANSLATE_NOOP("Phases",
                          "The program keeps trying. Check the network connection, or choose another node."),
        network_settings, "settings"},
    PhaseWords{
        FollowPhase::no_witness, ChainMark::failed, true, QT_TRANSLATE_NOOP("Phases", "No comparison node"),
        QT_TRANSLATE_NOOP("Phases", "No comparison node confirms the newest block. Nothing new is accepted."),
        QT_TRANSLATE_NOOP("Phases", "Add a node that another office operates."), network_settings,
        "settings"},
    PhaseWords{
        FollowPhase::trust_expired, ChainMark::failed, true, QT_TRANSLATE_NOOP("Phases", "Trust expired"),
        QT_TRANSLATE_NOOP("Phases",
                          "The trusted block is too old to check new ones against. A fresh one is needed."),
        QT_TRANSLATE_NOOP("Phases",
                          "Ask another office for a recent height and its hash, by a way you trust."),
        QT_TRANSLATE_NOOP("Phases", "Renew trust"), "settings"},
    PhaseWords{
        FollowPhase::wrong_anchor, ChainMark::failed, true,
        QT_TRANSLATE_NOOP("Phases", "Trusted block not found"),
        QT_TRANSLATE_NOOP("Phases", "This chain does not contain the block you trust. Nothing is accepted."),
        QT_TRANSLATE_NOOP("Phases", "Compare chain, height and hash with the office that gave them to you."),
        network_settings, "settings"},
    PhaseWords{
        FollowPhase::diverged, ChainMark::failed, true, QT_TRANSLATE_NOOP("Phases", "Nodes diverge"),
        QT_TRANSLATE_NOOP("Phases",
                          "Two nodes show different signed blocks for one height. Nothing new is accepted."),
        QT_TRANSLATE_NOOP("Phases", "Somebody signed twice. Keep both blocks and tell the other offices."),
        show_verification, "chain", "verification"},
    PhaseWords{
        FollowPhase::mismatch, ChainMark::failed, true, QT_TRANSLATE_NOOP("Phases", "Roots differ"),
        QT_TRANSLATE_NOOP(
            "Phases", "The recomputed state differs from the one the chain signed. Recomputing has stopped."),
        QT_TRANSLATE_NOOP("Phases",
                          "Report both roots. Until this is explained, figures stay at the previous block."),
        QT_TRANSLATE_NOOP("Phases", "Compare both roots"), "chain", "verification"},
    PhaseWords{FollowPhase::refused, ChainMark::failed, true, QT_TRANSLATE_NOOP("Phases", "Answer refused"),
               QT_TRANSLATE_NOOP("Phases", "The node's answer cannot be true and was rejected."),
               QT_TRANSLATE_NOOP("Phases", "Choose another node. This one is faulty or dishonest."),
               network_settings, "settings"},
    PhaseWords{FollowPhase::refused, ChainMark::failed, true, QT_TRANSLATE_NOOP("Phases", "Answer refused"),
               QT_TRANSLATE_NOOP("Phases", "The node's answer cannot be true and was rejected."),
               QT_TRANSLATE_NOOP("Phases", "Choose another node. This one is faulty or dishonest."),
               network_settings, "settings"},
    PhaseWords{
        FollowPhase::store_failed, ChainMark::failed, true, QT_TRANSLATE_NOOP("Phases", "Storage failed"),
        QT_TRANSLATE_NOOP("Phases", "Checked data could not be stored. Nothing was left half-written."),
        QT_TRANSLATE_NOOP(
            "Phases", "Free some disk space. If that does not help, delete the recomputed data in Settings."),
        QT_TRANSLATE_NOOP("Phases", "Storage settings"), "settings"},
    PhaseWords{
        FollowPhase::quiet, ChainMark::failed, true, QT_TRANSLATE_NOOP("Phases", "No news"),
        QT_TRANSLATE_NOOP(
            "Phases", "No new block since %2: block %1 was the last, and the nodes have not answered since."),
        QT_TRANSLATE_NOOP("Phases", "Asking goes on. If it stays, check the line or choose another node."),
        network_settings, "settings"},
    PhaseWords{
        FollowPhase::clock_off, ChainMark::failed, true, QT_TRANSLATE_NOOP("Phases", "Check the clock"),
        QT_TRANSLATE_NOOP("Phases",
                          "The newest blocks are later than this computer's clock. Nothing new is "
                          "accepted, and no node is blamed."),
        QT_TRANSLATE_NOOP("Phases",
                          "Set this computer's date, time and time zone; following then goes on by itself."),
        QT_TRANSLATE_NOOP("Phases", "Show nodes"), "chain", "nodes"},
    PhaseWords{
        FollowPhase::failed, ChainMark::failed, true, QT_TRANSLATE_NOOP("Phases", "Following stopped"),
        QT_TRANSLATE_NOOP("Phases",
                          "Following stopped for a reason that this program has no sentence for; it is "
                          "under Details. What is shown was checked before."),
        QT_TRANSLATE_NOOP("Phases", "It is tried again by itself. If it stays, report the details."),
        show_verification, "chain", "verification"},
};

}  // namespace

std::span<const PhaseWords> phase_table() { return table; }

const PhaseWords& phase_words(FollowPhase phase) {
  for (const PhaseWords& row : table) {
    if (row.phase == phase) return row;
  }
  return table.front();
}

}  // namespace wastewatch::ui
