// What is written into the chain of all messages, case by case; each case says which result it expects, and
// the recorder stops when the program answers something else. Cases collect until the block is closed.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "cast.h"
#include "chain_writer.h"
#include "ledger/result_codes.h"

namespace wastewatch::record {

using ledger::Code;

class Script {
 public:
  explicit Script(ChainWriter& chain) : chain_(chain) {}

  // A transaction with the key's next sequence of lane 0; when the block has no room for it, that block is
  // closed first. Returns the id of what its first message makes.
  std::string add(std::string label, const Party& by, std::vector<v1::Message> messages,
                  std::optional<Code> expected = Code::ok);
  std::string add(std::string label, const Party& by, v1::Message message, Code expected = Code::ok) {
    return add(std::move(label), by, std::vector<v1::Message>{std::move(message)}, expected);
  }
  // What the program answers is recorded, whatever it is: verdicts of verifiers.
  void add_any(std::string label, const Party& by, v1::Message message);
  // Bytes as they are. Sequences are not counted: the envelope is expected to be bad.
  void add_raw(std::string label, Bytes tx, std::optional<Code> expected);
  // The next transaction's body, for those who alter it.
  v1::TxBody body(const Party& by, std::vector<v1::Message> messages, std::uint32_t lane = 0);
  static Bytes sign(const Party& by, const v1::TxBody& body);
  // The body just taken was used.
  void used(const Party& by, std::uint32_t lane = 0) { ++sequences_[{by.key_name, lane}]; }

  // Closes the block, so long after the last one, and compares the codes.
  void close(std::int64_t after_ms = 5'000, std::vector<chain::Evidence> evidence = {});
  std::string run(const std::string& label, const Party& by, v1::Message message, Code expected = Code::ok,
                  std::int64_t after_ms = 5'000);

  std::int64_t now() const { return now_ms_; }  // of the last block
  // When the next block is closed with the usual step.
  std::int64_t next() const { return now_ms_ + 5'000; }
  ChainWriter& chain() { return chain_; }
  const std::map<std::uint32_t, int>& seen() const { return seen_; }

 private:
  ChainWriter& chain_;
  std::int64_t now_ms_ = genesis_ms - 5'000;
  std::map<std::pair<std::string, std::uint32_t>, std::uint64_t> sequences_;
  std::vector<Labelled> waiting_;
  std::vector<std::optional<Code>> expected_;
  std::map<std::string, std::int64_t> work_;  // of the open block, by key
  std::int64_t block_work_ = 0;
  std::map<std::uint32_t, int> seen_;
};

void script_envelopes(Script& script);
void script_reserved(Script& script);
void script_fields(Script& script);
void script_custody(Script& script);
void script_trips(Script& script);
void script_devices(Script& script);
void script_telemetry(Script& script, const std::vector<CraftedChunk>& crafted);
void script_incidents(Script& script);
void script_deadlines(Script& script);
void script_limits(Script& script);
void script_misbehaviour(Script& script);

}  // namespace wastewatch::record
