#include "light/store_access.h"

#include "base/wire.h"

namespace wastewatch::light {

Bytes number_key(std::uint64_t number) {
  Bytes key;
  append_be64(key, number);
  return key;
}

Result<std::uint64_t> number_of(BytesView key) {
  if (key.size() != 8) return fail(Errc::store_corrupt, "a key has the wrong length");
  return read_be64(key);
}

}  // namespace wastewatch::light
