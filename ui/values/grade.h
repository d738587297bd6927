// Closed lists that colour and word the screen. QML: Grade.Critical, Seal.Checked, Backing.Silent,
// Verdict.Passed.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QObject>

namespace wastewatch::ui {

// How bad something is. Always drawn with its own shape and its word.
namespace Grade {
Q_NAMESPACE
QML_ELEMENT
enum Level { None, Notice, Serious, Critical };
Q_ENUM_NS(Level)
}  // namespace Grade

// Whether a record is signed and unaltered; never whether it is true.
namespace SealState {
Q_NAMESPACE
QML_ELEMENT
enum State { Checked, Pending, Unprovable, Failed };
Q_ENUM_NS(State)
}  // namespace SealState

// What a party or a device says to a claim.
namespace Support {
Q_NAMESPACE
QML_ELEMENT
enum Kind { Agrees, Silent, Contradicts };
Q_ENUM_NS(Kind)
}  // namespace Support

// One half of a handover.
namespace Signature {
Q_NAMESPACE
QML_ELEMENT
enum State { Signed, Missing };
Q_ENUM_NS(State)
}  // namespace Signature

// The outcome of one step of a proof.
namespace Verdict {
Q_NAMESPACE
QML_ELEMENT
enum State { Waiting, Passed, Failed };
Q_ENUM_NS(State)
}  // namespace Verdict

}  // namespace wastewatch::ui
