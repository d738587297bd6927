#include "merkle/ics23_operations.h"

#include <openssl/evp.h>

#include <algorithm>

#include "base/wire.h"
#include "crypto/hash.h"

namespace wastewatch::merkle::ics23 {

namespace {

template <class Fixed>
Digest digest(const Fixed& value) {
  Digest out;
  out.size = value.data.size();
  std::copy(value.data.begin(), value.data.end(), out.data.begin());
  return out;
}

// Only foreign trees use these; one fetch a call is good enough.
Result<Digest> by_name(const char* algorithm, BytesView preimage) {
  Digest out;
  const int done =
      EVP_Q_digest(nullptr, algorithm, nullptr, preimage.data(), preimage.size(), out.data.data(), &out.size);
  if (done != 1) return fail(Errc::unsupported_proof, algorithm);
  return out;
}

void append_reversed(Bytes& out, const Bytes& big_endian) {
  out.insert(out.end(), big_endian.rbegin(), big_endian.rend());
}

Status append_length(Bytes& out, LengthOp op, std::size_t size) {
  Bytes big;
  switch (op) {
    case LengthOp::no_prefix: return {};
    case LengthOp::var_proto: append_uvarint(out, size); return {};
    case LengthOp::fixed32_big: append_be32(out, static_cast<std::uint32_t>(size)); return {};
    case LengthOp::fixed64_big: append_be64(out, size); return {};
    case LengthOp::fixed32_little:
      append_be32(big, static_cast<std::uint32_t>(size));
      append_reversed(out, big);
      return {};
    case LengthOp::fixed64_little:
      append_be64(big, size);
      append_reversed(out, big);
      return {};
    case LengthOp::require_32_bytes:
      if (size == 32) return {};
      return fail(Errc::malformed_proof, "leaf data is not 32 bytes");
    case LengthOp::require_64_bytes:
      if (size == 64) return {};
      return fail(Errc::malformed_proof, "leaf data is not 64 bytes");
    case LengthOp::var_rlp: break;
  }
  return fail(Errc::unsupported_proof, "length operation");
}

Status append_leaf_data(Bytes& out, HashOp prehash, LengthOp length, BytesView data) {
  Result<Digest> hashed;
  if (prehash != HashOp::no_hash) {
    hashed = do_hash(prehash, data);
    if (!hashed) return fail(std::move(hashed.error()));
    data = hashed->view();
  }
  if (auto done = append_length(out, length, data.size()); !done) return done;
  append(out, data);
  return {};
}

}  // namespace

Result<Digest> do_hash(HashOp op, BytesView preimage) {
  switch (op) {
    case HashOp::sha256: return digest(crypto::sha256(preimage));
    case HashOp::ripemd160: return digest(crypto::ripemd160(preimage));
    case HashOp::bitcoin: return digest(crypto::ripemd160(crypto::sha256(preimage)));
    case HashOp::sha512: return by_name("SHA512", preimage);
    case HashOp::sha512_256: return by_name("SHA512-256", preimage);
    case HashOp::blake2b_512: return by_name("BLAKE2B-512", preimage);
    case HashOp::blake2s_256: return by_name("BLAKE2S-256", preimage);
    case HashOp::no_hash:
    case HashOp::keccak256:
    case HashOp::blake3: break;
  }
  return fail(Errc::unsupported_proof, "hash operation " + std::to_string(static_cast<int>(op)));
}

Result<Digest> apply(const LeafOp& op, BytesView key, BytesView value) {
  if (key.empty()) return fail(Errc::malformed_proof, "a leaf needs a key");
  if (value.empty()) return fail(Errc::malformed_proof, "a leaf needs a value");
  Bytes preimage = op.prefix;
  if (auto done = append_leaf_data(preimage, op.prehash_key, op.length, key); !done) {
    return fail(std::move(done.error()));
  }
  if (auto done = append_leaf_data(preimage, op.prehash_value, op.length, value); !done) {
    return fail(std::move(done.error()));
  }
  return do_hash(op.hash, preimage);
}

Result<Digest> apply(const InnerOp& op, BytesView child) {
  if (child.empty()) return fail(Errc::malformed_proof, "an inner step needs a child");
  constexpr std::size_t usual = 160;
  const std::size_t size = op.prefix.size() + child.size() + op.suffix.size();
  if (op.hash != HashOp::sha256 || size > usual) {
    Bytes preimage = op.prefix;
    append(preimage, child);
    append(preimage, op.suffix);
    return do_hash(op.hash, preimage);
  }
  std::array<std::uint8_t, usual> preimage;
  auto end = std::ranges::copy(op.prefix, preimage.begin()).out;
  end = std::ranges::copy(child, end).out;
  std::ranges::copy(op.suffix, end);
  return digest(crypto::sha256(BytesView(preimage.data(), size)));
}

Bytes key_for_comparison(const ProofSpec& spec, BytesView key) {
  if (!spec.prehash_key_before_comparison || !spec.leaf_spec) return to_bytes(key);
  const auto hashed = do_hash(spec.leaf_spec->prehash_key, key);
  return hashed ? to_bytes(hashed->view()) : to_bytes(key);
}

}  // namespace wastewatch::merkle::ics23
