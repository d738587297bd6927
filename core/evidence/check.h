// "Why believe this?": the five steps from a fact's bytes to the user's trust anchor, each with its verdict
// and every value it compared. The proof drawer and the command line show the same report. Pure, thread safe,
// no network, no clock but for measuring.
//
//   auto report = check_proof(*read_proof_file(path), {.anchor = mine});
//   if (report.holds()) show(report.statement) else show(*report.first_error());
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "evidence/proof_file.h"
#include "evidence/trust_path.h"

namespace wastewatch::evidence {

enum class StepId : std::uint8_t {
  leaf = 1,    // the fact's bytes hash to a leaf
  root,        // the leaf's path leads to a root
  header,      // a header states this root
  signatures,  // more than two thirds of its validator set signed that header
  trust,       // the set is reached from the trust anchor
};

struct StepInfo {
  StepId id;
  std::string_view name;       // stable, for exports
  std::string_view title_key;  // the catalogues' key; with ".detail", what a step that holds says
};
inline constexpr std::size_t step_count = 5;
const std::array<StepInfo, step_count>& step_table();

// How a value is shown: hashes and bytes can be copied, texts are for reading.
enum class ValueKind : std::uint8_t { hash, bytes, height, count, power, time, text };

struct Value {
  std::string_view name;  // stable: "tx_hash", "app_hash" …
  ValueKind kind = ValueKind::text;
  std::string text;  // hashes in upper-case and bytes in lower-case hexadecimal
};

struct StepReport {
  StepId id{};
  std::optional<Error> error;  // why the step fails
  std::vector<Value> values;
  std::int64_t duration_ns = 0;

  bool holds() const { return !error; }
};

// One level of a Merkle path, from the leaf up. Absence and ranges have one path an edge.
struct PathNode {
  std::string_view part;  // "transaction", "result", "value", "predecessor", "successor", "first", "last"
  Hash sibling;           // zero at the leaf
  bool sibling_left = false;
  Hash hash;  // of this level: the leaf's, then with every sibling
};

// What a file that holds proves, and nothing more.
struct Statement {
  std::string_view kind;  // of the fact
  std::string chain_id;
  std::int64_t height = 0;  // of the fact's block
  Hash header_hash;         // of the header it is proven under
  std::int64_t header_height = 0;
  Timestamp header_time;
  Bytes tx;                                  // transaction
  std::optional<std::uint32_t> result_code;  // transaction, when the result is proven
  Bytes result_data;
  Bytes key;                                   // state, absence; the lower bound of a range
  Bytes upper;                                 // bound of a range; empty: none
  std::optional<Bytes> value;                  // state
  std::optional<merkle::VerifiedRange> range;  // range
  bool operator==(const Statement& other) const;
};

// What a proven list covers: every record of [from, to), and nothing outside it.
struct ListBounds {
  Bytes from;
  Bytes to;  // empty: to the end of the state
  std::size_t count = 0;
  bool page = false;  // part of a longer list: more keys share the prefix of `from`, before or after
};
// Nothing unless the statement is a range.
std::optional<ListBounds> bounds_of(const Statement& statement);

struct ProofReport {
  std::array<StepReport, step_count> steps;
  std::vector<PathNode> path;
  std::vector<TrustHop> hops;
  Statement statement;  // meaningful only when all steps hold
  light::AnchorPoint anchor;
  bool own_anchor = false;  // false: the anchor is the file's own and must be compared by the user
  Timestamp evaluated_at;
  bool own_time = false;                     // false: the time is the file's own
  light::VerificationOptions policy{};       // that trust was judged by: the checker's
  light::VerificationOptions file_policy{};  // what the file states; not used
  bool solo = false;                         // one operator: said by the file, or only one validator signs

  bool holds() const { return first_error() == nullptr; }
  // Of the first step that fails; null when all hold.
  const Error* first_error() const;
  const StepReport& step(StepId id) const { return steps[static_cast<std::size_t>(id) - 1]; }
};

struct CheckOptions {
  std::optional<light::AnchorPoint> anchor{};  // the user's own; nothing: the file's
  std::optional<Timestamp> evaluation_time{};  // nothing: the file's
  // How long and how far headers vouch for later ones: the checker's own rules, whatever the file says. A
  // header that the checker provides (`anchor`), and those below it that are linked by their hashes, never
  // expire.
  light::VerificationOptions verification{};
};

ProofReport check_proof(const ProofFile& file, const CheckOptions& options = {});

}  // namespace wastewatch::evidence
