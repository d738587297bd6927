#include "ui/help/glossary.h"

#include <QCoreApplication>
#include <array>

namespace wastewatch::ui {
namespace {

constexpr std::array glossary_rows{
    GlossaryRow{QT_TRANSLATE_NOOP("Glossary", "Record checked"),
                QT_TRANSLATE_NOOP("Glossary",
                                  "The record is signed, in the chain and unaltered. That does not make it "
                                  "true: a false \"delivered\" can be correctly signed.")},
    GlossaryRow{
        QT_TRANSLATE_NOOP("Glossary", "Backing"),
        QT_TRANSLATE_NOOP("Glossary",
                          "Who supports a claim: the giver, the receiver, the device. Each agrees, is "
                          "silent or contradicts.")},
    GlossaryRow{QT_TRANSLATE_NOOP("Glossary", "Recorded, measured, inferred"),
                QT_TRANSLATE_NOOP("Glossary",
                                  "How a statement is known: signed on the chain; reported by a device; "
                                  "concluded from both by a rule.")},
    GlossaryRow{QT_TRANSLATE_NOOP("Glossary", "Handover"),
                QT_TRANSLATE_NOOP("Glossary",
                                  "A load passes from one holder to the next. Both must sign; a hollow half "
                                  "is a missing signature.")},
    GlossaryRow{
        QT_TRANSLATE_NOOP("Glossary", "Integrity and agreement"),
        QT_TRANSLATE_NOOP("Glossary",
                          "Integrity: nothing was altered afterwards. Agreement: several independent parties "
                          "signed the same thing. A chain with one operator proves only integrity.")},
    GlossaryRow{
        QT_TRANSLATE_NOOP("Glossary", "Signatures checked to"),
        QT_TRANSLATE_NOOP("Glossary",
                          "The newest block whose validator signatures were checked on this computer.")},
    GlossaryRow{
        QT_TRANSLATE_NOOP("Glossary", "Recomputed to"),
        QT_TRANSLATE_NOOP("Glossary",
                          "The newest block whose transactions were all executed again on this computer, "
                          "with the same result as the one signed.")},
    GlossaryRow{QT_TRANSLATE_NOOP("Glossary", "Validator"),
                QT_TRANSLATE_NOOP("Glossary",
                                  "A department's computer that signs blocks. A block needs more than two "
                                  "thirds of the voting power.")},
    GlossaryRow{QT_TRANSLATE_NOOP("Glossary", "Voting power"),
                QT_TRANSLATE_NOOP("Glossary", "The weight of a validator's signature.")},
    GlossaryRow{QT_TRANSLATE_NOOP("Glossary", "Commit"),
                QT_TRANSLATE_NOOP("Glossary", "The validators' signatures on a block.")},
    GlossaryRow{
        QT_TRANSLATE_NOOP("Glossary", "Trust anchor"),
        QT_TRANSLATE_NOOP("Glossary",
                          "The block you chose to trust, by height and hash. Everything else is checked "
                          "from there.")},
    GlossaryRow{
        QT_TRANSLATE_NOOP("Glossary", "Trusting period"),
        QT_TRANSLATE_NOOP("Glossary",
                          "How long a checked block vouches for later ones. After that its validators "
                          "may have left.")},
    GlossaryRow{
        QT_TRANSLATE_NOOP("Glossary", "Overlap"),
        QT_TRANSLATE_NOOP("Glossary",
                          "The voting power of validators that are trusted from an earlier block and signed "
                          "a later one. With more than a third, the blocks in between may be skipped.")},
    GlossaryRow{QT_TRANSLATE_NOOP("Glossary", "Comparison node"),
                QT_TRANSLATE_NOOP("Glossary",
                                  "Another node that is asked for the same blocks. If its answer differs, "
                                  "nothing new is accepted until a person decides.")},
    GlossaryRow{QT_TRANSLATE_NOOP("Glossary", "Misbehaviour proof"),
                QT_TRANSLATE_NOOP("Glossary",
                                  "Two contradictory signatures by one validator. Anyone can check them.")},
    GlossaryRow{
        QT_TRANSLATE_NOOP("Glossary", "State"),
        QT_TRANSLATE_NOOP("Glossary",
                          "All records as they stand after a block: batches, keys, vehicles and the rest.")},
    GlossaryRow{
        QT_TRANSLATE_NOOP("Glossary", "Leaf, sibling, root"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "A record's hash is a leaf. Hashed with its siblings, level by level, it leads to the root, "
            "which is in a signed block header. Any change to the record would give another root.")},
    GlossaryRow{
        QT_TRANSLATE_NOOP("Glossary", "Absence"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "Nothing is stored under a key. Proven by its two neighbouring keys, with no key between them.")},
    GlossaryRow{
        QT_TRANSLATE_NOOP("Glossary", "Snapshot"),
        QT_TRANSLATE_NOOP("Glossary",
                          "The whole state after a block, fetched in pieces that are checked one by one, to "
                          "start without the older history.")},
};

}  // namespace

std::span<const GlossaryRow> glossary_table() { return glossary_rows; }

}  // namespace wastewatch::ui
