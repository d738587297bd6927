// What everything else is made of: one hash, one signature.
#include <openssl/evp.h>
#include <secp256k1.h>

#include "base/encoding.h"
#include "crypto/hash.h"
#include "crypto/private_key.h"
#include "rows.h"

namespace wastewatch::bench {
namespace {

constexpr int batch = 64;  // operations between two looks at the clock
constexpr std::size_t inner_node_bytes = 75;

template <class Operation>
Measurement measure_batches(double seconds, const Operation& operation) {
  return measure(seconds, [&] {
    for (int i = 0; i < batch; ++i) require(operation(), "a wrong result");
    return static_cast<double>(batch);
  });
}

Hash one_shot(BytesView data) {
  Hash out;
  unsigned size = 0;
  EVP_Digest(data.data(), data.size(), out.data.data(), &size, EVP_sha256(), nullptr);
  return out;
}

struct Signed {
  crypto::PrivateKey key = crypto::PrivateKey::from_name(crypto::KeyType::secp256k1, "bench");
  Hash digest = crypto::sha256(as_bytes("bench"));
  Bytes signature = must(key.sign_digest(digest));
};

// The library alone: point and signature are parsed, nothing is allocated.
class Library {
 public:
  explicit Library(const Signed& example) : digest_(example.digest) {
    const Bytes& key = example.key.public_key().bytes;
    require(secp256k1_ec_pubkey_parse(secp256k1_context_static, &key_, key.data(), key.size()) == 1,
            "the key does not parse");
    require(secp256k1_ecdsa_signature_parse_compact(secp256k1_context_static, &signature_,
                                                    example.signature.data()) == 1,
            "the signature does not parse");
  }
  bool verify() const {
    return secp256k1_ecdsa_verify(secp256k1_context_static, &signature_, digest_.data.data(), &key_) == 1;
  }

 private:
  Hash digest_;
  secp256k1_pubkey key_{};
  secp256k1_ecdsa_signature signature_{};
};

}  // namespace

Outcome measure_sha256(const Setup& setup) {
  pin_to_first(1);
  const Bytes data(inner_node_bytes, 7);
  const Hash expected = one_shot(data);
  const auto ours = measure_batches(setup.seconds, [&] { return crypto::sha256(data) == expected; });
  return {ours, measure_batches(setup.seconds, [&] { return one_shot(data) == expected; }), {}, {}};
}

// FIPS 180-4, example "abc", besides the other implementation.
void check_sha256(const Setup&) {
  const Bytes data(inner_node_bytes, 7);
  require(crypto::sha256(data) == one_shot(data), "a wrong digest");
  require(to_hex(crypto::sha256(as_bytes("abc"))) ==
              "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
          "a wrong digest of abc");
}

Outcome measure_secp256k1(const Setup& setup) {
  pin_to_first(1);
  const Signed example;
  const auto key = must(crypto::parse(example.key.public_key()));
  const Library library(example);
  const auto ours =
      measure_batches(setup.seconds, [&] { return key->verify_digest(example.digest, example.signature); });
  return {ours, measure_batches(setup.seconds, [&] { return library.verify(); }), {}, {}};
}

void check_secp256k1(const Setup&) {
  Signed example;
  const auto key = must(crypto::parse(example.key.public_key()));
  require(key->verify_digest(example.digest, example.signature) && Library(example).verify(),
          "a good signature was refused");
  example.digest.data[0] ^= 1;
  require(!key->verify_digest(example.digest, example.signature) && !Library(example).verify(),
          "a signature of something else was accepted");
}

}  // namespace wastewatch::bench
