#include "crypto/scalar.h"

#include <gmp.h>

namespace wastewatch::crypto {
namespace {

// SEC 2, 2.4.1
constexpr Scalar order = {0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
                          0xff, 0xff, 0xff, 0xff, 0xfe, 0xba, 0xae, 0xdc, 0xe6, 0xaf, 0x48,
                          0xa0, 0x3b, 0xbf, 0xd2, 0x5e, 0x8c, 0xd0, 0x36, 0x41, 0x41};
constexpr Scalar half_order = {0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
                               0xff, 0xff, 0xff, 0xff, 0xff, 0x5d, 0x57, 0x6e, 0x73, 0x57, 0xa4,
                               0x50, 0x1d, 0xdf, 0xe9, 0x2f, 0x46, 0x68, 0x1b, 0x20, 0xa0};

constexpr mp_bitcnt_t first_bits = 512;  // grows by itself

class Integer {
 public:
  Integer() { mpz_init2(value_, first_bits); }
  ~Integer() { mpz_clear(value_); }
  Integer(const Integer&) = delete;
  Integer& operator=(const Integer&) = delete;

  mpz_ptr get() { return value_; }
  void set(const Scalar& bytes) { mpz_import(value_, bytes.size(), 1, 1, 1, 0, bytes.data()); }
  Scalar bytes() const {
    Scalar out{};
    const std::size_t size = mpz_sgn(value_) == 0 ? 0 : (mpz_sizeinbase(value_, 2) + 7) / 8;
    mpz_export(out.data() + (out.size() - size), nullptr, 1, 1, 1, 0, value_);
    return out;
  }

 private:
  mpz_t value_;
};

// Kept for a thread's lifetime, because allocation would cost as much as the inversion.
struct Workspace {
  Integer modulus;
  Integer value;
  Workspace() { modulus.set(order); }
};

}  // namespace

Scalar inverse(const Scalar& k) {
  thread_local Workspace work;
  work.value.set(k);
  if (mpz_invert(work.value.get(), work.value.get(), work.modulus.get()) == 0) return {};
  return work.value.bytes();
}

bool is_low(const Scalar& k) { return k <= half_order; }

}  // namespace wastewatch::crypto
