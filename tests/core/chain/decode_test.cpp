// Round trips of the protobuf form, and that damaged input is an error and never a crash.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "base/encoding.h"
#include "base/wire.h"
#include "chain/encoding.h"
#include "generators.h"

namespace wastewatch::chain {
namespace {

RC_GTEST_PROP(Decode, GivesBackWhatWasEncoded, ()) {
  const Header header = test::some_header();
  RC_ASSERT((decode_header(encode_header(header)) == header));
  const Commit commit = test::some_commit();
  RC_ASSERT((decode_commit(encode_commit(commit)) == commit));
  const ValidatorSet set = test::some_validator_set();
  RC_ASSERT((decode_validator_set(encode_validator_set(set)) == set));
  const LightBlock light = test::some_light_block();
  RC_ASSERT((decode_light_block(encode_light_block(light)) == light));
  RC_ASSERT((decode_signed_header(encode_signed_header(light.signed_header)) == light.signed_header));
  const Evidence evidence = test::some_evidence();
  RC_ASSERT((decode_evidence(encode_evidence(evidence)) == evidence));
  const Block block = test::some_block();
  const auto again = decode_block(encode_block(block));
  RC_ASSERT(again && again->header == block.header && again->txs == block.txs &&
            again->evidence == block.evidence && again->last_commit == block.last_commit);
}

RC_GTEST_PROP(Decode, NeverGivesBackTheSameValueFromATruncation, ()) {
  const LightBlock light = test::some_light_block();
  const Bytes whole = encode_light_block(light);
  const auto size = *rc::gen::inRange<std::size_t>(0, whole.size());
  const auto cut = decode_light_block(BytesView(whole).first(size));
  RC_ASSERT(!cut || *cut != light);
}

RC_GTEST_PROP(Decode, SurvivesFlippedAndRandomBytes, (const Bytes& noise)) {
  Bytes block = encode_block(test::some_block());
  const auto flips = *rc::gen::inRange(1, 4);
  for (int i = 0; i < flips; ++i) {
    block[*rc::gen::inRange<std::size_t>(0, block.size())] ^= *rc::gen::inRange<std::uint8_t>(1, 255);
  }
  for (const Bytes& input : {block, noise}) {
    if (const auto decoded = decode_block(input)) encode_block(*decoded);
    if (const auto decoded = decode_light_block(input)) encode_light_block(*decoded);
    if (const auto decoded = decode_evidence(input)) encode_evidence(*decoded);
  }
}

TEST(Decode, RefusesUnknownRepeatedAndMistypedFields) {
  for (const char* bad : {"7801",                       // field 15
                          "18011801",                   // height twice
                          "1a0101",                     // height as bytes
                          "2203080000",                 // field 0 within the time
                          "220210ff",                   // truncated varint
                          "220908ffffffffffffff7f"}) {  // beyond the year 9999
    const auto header = decode_header(*from_hex(bad));
    ASSERT_FALSE(header) << bad;
    EXPECT_TRUE(header.error().is(Errc::malformed_proto)) << bad << header.error().text();
  }
  EXPECT_TRUE(decode_header(*from_hex("3241" + std::string(130, '0'))).error().is(Errc::too_large));
}

TEST(Decode, RefusesOtherKeyTypesAndForeignAddresses) {
  // SimpleValidator shaped Validator with pub_key {bls12381 = 3}.
  EXPECT_TRUE(decode_validator_set(*from_hex("0a071205"
                                             "1a03aabbcc"))
                  .error()
                  .is(Errc::unsupported_key_type));
  ValidatorSet set;
  set.validators.push_back(*make_validator({crypto::KeyType::ed25519, Bytes(32, 1)}, 1));
  set.validators[0].address.data[0] ^= 1;
  EXPECT_TRUE(decode_validator_set(encode_validator_set(set)).error().is(Errc::address_mismatch));
}

TEST(Decode, RefusesCommitFlagsOutsideOneToThree) {
  for (const char* flag : {"22020804", "22020800", "2200"}) {
    EXPECT_TRUE(decode_commit(*from_hex(flag)).error().is(Errc::bad_block_id_flag)) << flag;
  }
}

}  // namespace
}  // namespace wastewatch::chain
