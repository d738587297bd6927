// Strict protobuf reading with one sticky error: after the first fault every getter gives an empty value, so
// that a message is read straight through and checked once. Private to core/chain.
#pragma once

#include <optional>
#include <string>

#include "base/error.h"
#include "base/wire.h"
#include "chain/errors.h"
#include "chain/types.h"

namespace wastewatch::chain {

class ProtoReader {
 public:
  // `repeated` is a bit mask of field numbers that may occur more than once; `fault` outlives the reader.
  ProtoReader(BytesView bytes, std::optional<Error>& fault, std::uint32_t repeated = 0)
      : wire_(bytes), fault_(fault), repeated_(repeated) {}

  // The number of the next field; 0 at the end or after a fault.
  std::uint32_t next();
  void refuse(Errc code, std::string detail);
  void refuse_unknown() { refuse(Errc::malformed_proto, "unknown field " + std::to_string(field_.number)); }

  // The current field's value.
  std::uint64_t varint();
  std::int64_t int64() { return static_cast<std::int64_t>(varint()); }
  std::int32_t int32();
  std::uint32_t uint32();
  BytesView view(std::size_t max_size);
  Bytes bytes(std::size_t max_size) { return to_bytes(view(max_size)); }
  std::string text(std::size_t max_size) { return std::string(as_text(view(max_size))); }
  ProtoReader message(std::uint32_t repeated = 0);
  bool failed() const { return fault_.has_value(); }
  std::optional<Error>& fault() const { return fault_; }

 private:
  WireReader wire_;
  WireField field_;
  std::optional<Error>& fault_;
  std::uint32_t repeated_;
  std::uint32_t seen_ = 0;
};

void read_timestamp(ProtoReader in, Timestamp& out);
void read_vote(ProtoReader in, Vote& out);
// `repeated` of a reader passed to these: commit signatures 4, validators 1.
void read_light_block(ProtoReader in, LightBlock& out);
void read_validator(ProtoReader in, Validator& out);
void read_evidence(ProtoReader in, Evidence& out);

}  // namespace wastewatch::chain
