#include "ledger/canonical.h"

#include <limits>

namespace wastewatch::ledger {

Bytes encode(const google::protobuf::MessageLite& message) {
  Bytes out(message.ByteSizeLong());
  message.SerializeWithCachedSizesToArray(out.data());
  return out;
}

bool parse_canonical(BytesView bytes, google::protobuf::Message& message) {
  if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) return false;
  if (!message.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()))) return false;
  message.DiscardUnknownFields();
  return equal(encode(message), bytes);
}

}  // namespace wastewatch::ledger
