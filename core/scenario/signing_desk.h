// Turns the entries of a scenario into transactions: keys and ids for names, signatures, sequences, and the
// hash chains of devices. Keys come from public names and protect nothing. One thread.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/error.h"
#include "crypto/private_key.h"
#include "scenario/entry.h"
#include "scenario/recorder.h"

namespace wastewatch::scenario {

class SigningDesk {
 public:
  // The genesis document's app_state, with a public key for each name. Errors: bad_line.
  Result<std::string> open(const Preamble& preamble);

  // Errors: unknown_name, sign_failed.
  Result<Bytes> sign(const Signed& entry, std::int64_t height);
  // The device's next chunk. Every report is made, also what is never sent. Errors: unknown_name.
  Result<ledger::v1::Message> make_chunk(const Report& report);
  Result<Bytes> send(const Report& report, const ledger::v1::Message& chunk, std::int64_t height);

  // The id of what an entry has named; nothing before it was signed. A batch's name is its load's.
  std::optional<Bytes> id_of(const std::string& name) const;

 private:
  struct Signer {
    crypto::PrivateKey key;
    std::map<std::uint32_t, std::uint64_t> sequences;
  };
  Result<Bytes> sign_message(const std::string& by, std::uint32_t lane, ledger::v1::Message message,
                             std::int64_t height, const std::string& makes);
  std::string resolve(const std::string& field, const std::string& name) const;
  Status resolve_all(google::protobuf::Message& message) const;

  std::string chain_id_;
  std::unordered_map<std::string, Signer> signers_;
  std::unordered_map<std::string, SimulatedDevice> devices_;
  std::unordered_map<std::string, std::string> organisations_;  // credit code → id
  std::unordered_map<std::string, std::string> made_;           // name → id
};

}  // namespace wastewatch::scenario
