#include "ui/keys/key_row.h"

#include "base/encoding.h"
#include "ui/format/plain.h"

namespace wastewatch::ui {
namespace {

constexpr std::size_t id_digits = 16;

}  // namespace

KeyRow key_row(const crypto::SealedKeyInfo& info, bool here) {
  KeyRow out;
  const auto address = crypto::address_of(info.public_key);
  if (!address) return out;
  out.address = QString::fromStdString(to_hex_upper(*address));
  out.id = QString::fromStdString(to_hex(*address).substr(0, id_digits));
  out.label = key_label(info.public_key, plain(info.label));
  out.public_key = QString::fromStdString(to_hex(info.public_key.bytes));
  out.demo = info.public_key == demo_public_key();
  out.here = here;
  return out;
}

}  // namespace wastewatch::ui
