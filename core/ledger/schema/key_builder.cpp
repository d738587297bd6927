#include "ledger/schema/key_builder.h"

namespace wastewatch::ledger::schema::detail {

void put_number(Bytes& out, std::uint64_t value, std::size_t bytes) {
  for (std::size_t i = bytes; i-- > 0;) out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

void put_text(Bytes& out, std::string_view beginning, std::string_view text) {
  out.push_back(static_cast<std::uint8_t>(beginning.size() + text.size()));
  append(out, as_bytes(beginning));
  append(out, as_bytes(text));
}

}  // namespace wastewatch::ledger::schema::detail
