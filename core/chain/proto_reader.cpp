#include "chain/proto_reader.h"

#include <limits>
#include <utility>

namespace wastewatch::chain {

std::uint32_t ProtoReader::next() {
  if (failed()) return 0;
  const auto field = wire_.next();
  if (!field) {
    if (!wire_.ok()) refuse(Errc::malformed_proto, "truncated or malformed");
    return 0;
  }
  field_ = *field;
  const std::uint32_t bit = field_.number < 32 ? std::uint32_t{1} << field_.number : 0;
  if (std::exchange(seen_, seen_ | bit) & bit & ~repeated_) {
    refuse(Errc::malformed_proto, "field " + std::to_string(field_.number) + " occurs twice");
    return 0;
  }
  return field_.number;
}

void ProtoReader::refuse(Errc code, std::string detail) {
  if (!fault_) fault_ = Error::make(code, std::move(detail));
}

std::uint64_t ProtoReader::varint() {
  if (field_.type != WireType::varint) {
    refuse(Errc::malformed_proto, "field " + std::to_string(field_.number) + " is no varint");
    return 0;
  }
  return field_.value;
}

std::int32_t ProtoReader::int32() {
  const std::int64_t value = int64();
  if (std::in_range<std::int32_t>(value)) return static_cast<std::int32_t>(value);
  refuse(Errc::malformed_proto, "int32 out of range");
  return 0;
}

std::uint32_t ProtoReader::uint32() {
  const std::uint64_t value = varint();
  if (std::in_range<std::uint32_t>(value)) return static_cast<std::uint32_t>(value);
  refuse(Errc::malformed_proto, "uint32 out of range");
  return 0;
}

BytesView ProtoReader::view(std::size_t max_size) {
  if (field_.type != WireType::bytes) {
    refuse(Errc::malformed_proto, "field " + std::to_string(field_.number) + " is not length-delimited");
    return {};
  }
  if (field_.payload.size() > max_size) {
    refuse(Errc::too_large, "field " + std::to_string(field_.number));
    return {};
  }
  return field_.payload;
}

ProtoReader ProtoReader::message(std::uint32_t repeated) {
  return {view(std::numeric_limits<std::size_t>::max()), fault_, repeated};
}

}  // namespace wastewatch::chain
