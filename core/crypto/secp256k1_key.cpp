#include "crypto/secp256k1_key.h"

#include <algorithm>

#include "crypto/hash.h"
#include "crypto/openssl_handles.h"

namespace wastewatch::crypto {
namespace {

constexpr std::size_t signature_size = 64;
constexpr int key_width = 8;
constexpr int generator_width = 10;

std::atomic<int> tables_alive = 0;

// SEC 2, 2.4.1
constexpr std::array<std::uint8_t, 33> generator_bytes = {
    0x02, 0x79, 0xbe, 0x66, 0x7e, 0xf9, 0xdc, 0xbb, 0xac, 0x55, 0xa0, 0x62, 0x95, 0xce, 0x87, 0x0b, 0x07,
    0x02, 0x9b, 0xfc, 0xdb, 0x2d, 0xce, 0x28, 0xd9, 0x59, 0xf2, 0x81, 0x5b, 0x16, 0xf8, 0x17, 0x98};

bool parse_point(BytesView compressed, secp256k1_pubkey& out) {
  return compressed.size() == generator_bytes.size() &&
         secp256k1_ec_pubkey_parse(secp256k1_context_static, &out, compressed.data(), compressed.size()) == 1;
}

const PointTable& generator_table() {
  static const PointTable table = [] {
    secp256k1_pubkey generator;
    must(parse_point(generator_bytes, generator));
    return PointTable(generator, generator_width);
  }();
  return table;
}

bool multiply(Scalar& k, const Scalar& factor) {
  return secp256k1_ec_seckey_tweak_mul(secp256k1_context_static, k.data(), factor.data()) == 1;
}

bool is_one(const Scalar& k) {
  return k.back() == 1 && std::all_of(k.begin(), k.end() - 1, [](std::uint8_t byte) { return byte == 0; });
}

bool has_x(const secp256k1_pubkey& point, const Scalar& x) {
  std::array<std::uint8_t, 33> bytes;
  std::size_t size = bytes.size();
  secp256k1_ec_pubkey_serialize(secp256k1_context_static, bytes.data(), &size, &point,
                                SECP256K1_EC_COMPRESSED);
  return std::equal(x.begin(), x.end(), bytes.begin() + 1);
}

}  // namespace

std::shared_ptr<const Secp256k1Key> Secp256k1Key::parse(BytesView compressed) {
  secp256k1_pubkey point;
  if (!parse_point(compressed, point)) return nullptr;
  return std::shared_ptr<const Secp256k1Key>(new Secp256k1Key(point));
}

Secp256k1Key::~Secp256k1Key() {
  const std::unique_ptr<const PointTable> table(table_.load());
  if (table) --tables_alive;
}

bool Secp256k1Key::verify(BytesView message, BytesView signature) const {
  return verify_digest(sha256(message), signature);
}

bool Secp256k1Key::verify_digest(const Hash& digest, BytesView signature) const {
  if (signature.size() != signature_size) return false;
  count_use();
  return table_accepts(digest, signature) || library_accepts(digest, signature);
}

bool Secp256k1Key::library_accepts(const Hash& digest, BytesView signature) const {
  secp256k1_ecdsa_signature parsed;
  return secp256k1_ecdsa_signature_parse_compact(secp256k1_context_static, &parsed, signature.data()) == 1 &&
         secp256k1_ecdsa_verify(secp256k1_context_static, &parsed, digest.data.data(), &point_) == 1;
}

bool Secp256k1Key::table_accepts(const Hash& digest, BytesView signature) const {
  const PointTable* const table = table_.load(std::memory_order_acquire);
  if (table == nullptr || signature.size() != signature_size) return false;
  Scalar r;
  Scalar s;
  std::copy_n(signature.begin(), r.size(), r.begin());
  std::copy_n(signature.begin() + r.size(), s.size(), s.begin());
  const Scalar inverse_of_s = inverse(s);
  Scalar product = inverse_of_s;
  Scalar of_generator = inverse_of_s;
  Scalar of_key = inverse_of_s;
  if (!is_low(s) || !multiply(product, s) || !is_one(product) || !multiply(of_generator, digest.data) ||
      !multiply(of_key, r)) {
    return false;
  }
  PointTerms terms;
  generator_table().add_terms(of_generator, terms);
  table->add_terms(of_key, terms);
  secp256k1_pubkey sum;
  return terms.sum(sum) && has_x(sum, r);
}

void Secp256k1Key::count_use() const {
  if (uses_.fetch_add(1, std::memory_order_relaxed) + 1 == uses_before_table) make_table();
}

bool Secp256k1Key::make_table() const {
  if (table_.load(std::memory_order_acquire) != nullptr) return true;
  if (++tables_alive > most_tables) {
    --tables_alive;
    return false;
  }
  generator_table();
  auto made = std::make_unique<const PointTable>(point_, key_width);
  const PointTable* none = nullptr;
  if (!table_.compare_exchange_strong(none, made.get(), std::memory_order_acq_rel)) {
    --tables_alive;
    return true;
  }
  [[maybe_unused]] const PointTable* const owned_by_key = made.release();
  return true;
}

}  // namespace wastewatch::crypto
