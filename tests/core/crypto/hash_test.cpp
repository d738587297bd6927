#include "crypto/hash.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <thread>

#include "base/encoding.h"

namespace wastewatch::crypto {
namespace {

TEST(Sha256, MatchesFips180Examples) {
  EXPECT_EQ(to_hex(sha256(BytesView{})), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(to_hex(sha256(as_bytes("abc"))),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(to_hex(sha256(as_bytes("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"))),
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

TEST(Ripemd160, MatchesItsAuthorsExamples) {
  EXPECT_EQ(to_hex(ripemd160(BytesView{})), "9c1185a5c5e9fc54612808977ee8f548b2258d31");
  EXPECT_EQ(to_hex(ripemd160(as_bytes("message digest"))), "5d0689ef49d2fae572b881b123a85ffa21595f36");
}

RC_GTEST_PROP(Sha256, OfPartsIsThatOfTheirConcatenation, (const Bytes& a, const Bytes& b)) {
  Bytes joined = a;
  append(joined, b);
  RC_ASSERT(sha256({BytesView(a), BytesView(b)}) == sha256(joined));
}

TEST(Sha256, GivesTheSameFromSeveralThreads) {
  const Hash expected = sha256(as_bytes("same"));
  std::array<bool, 4> same{};
  {
    std::vector<std::jthread> threads;
    for (auto& ok : same) {
      threads.emplace_back([&ok, &expected] {
        ok = true;
        for (int i = 0; i < 1000; ++i) ok = ok && sha256(as_bytes("same")) == expected;
      });
    }
  }
  for (const bool ok : same) EXPECT_TRUE(ok);
}

}  // namespace
}  // namespace wastewatch::crypto
