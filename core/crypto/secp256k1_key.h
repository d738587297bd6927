// secp256k1 keys for verification. A key that has verified often (a validator's: it signs every block) gets a
// table of its multiples, with which a verification takes half the time. The table is a shortcut to "yes"
// alone: it accepts exactly when x(z/s·G + r/s·P) = r for a low s (SEC 1, 4.1.4), computed with
// libsecp256k1's own points and scalars, and every signature it does not accept is judged by libsecp256k1
// itself.
#pragma once

#include <secp256k1.h>

#include <atomic>
#include <memory>

#include "crypto/point_table.h"
#include "crypto/public_key.h"

namespace wastewatch::crypto {

class Secp256k1Key final : public ParsedKey {
 public:
  // Verifications before a table is made: it costs as much as these save (12 ms against 20 us each), with
  // room for programs that end soon.
  static constexpr std::uint32_t uses_before_table = 1024;
  // Tables alive in the process: 66 MiB at most. Keys beyond it are verified without one.
  static constexpr int most_tables = 128;

  // Null when the bytes are not a compressed point of the curve.
  static std::shared_ptr<const Secp256k1Key> parse(BytesView compressed);
  ~Secp256k1Key() override;
  Secp256k1Key(const Secp256k1Key&) = delete;
  Secp256k1Key& operator=(const Secp256k1Key&) = delete;

  bool verify(BytesView message, BytesView signature) const override;
  bool verify_digest(const Hash& digest, BytesView signature) const override;

  // Makes the table now. False when there are most_tables already.
  bool make_table() const;
  // Whether the table's way alone accepts; false without a table.
  bool table_accepts(const Hash& digest, BytesView signature) const;

 private:
  explicit Secp256k1Key(const secp256k1_pubkey& point) : point_(point) {}
  bool library_accepts(const Hash& digest, BytesView signature) const;
  void count_use() const;

  secp256k1_pubkey point_;
  mutable std::atomic<std::uint32_t> uses_ = 0;
  mutable std::atomic<const PointTable*> table_ = nullptr;  // owned
};

}  // namespace wastewatch::crypto
