#include "gateway/jt808/session.h"

#include <gtest/gtest.h>

#include "base/encoding.h"
#include "gateway/jt808/frame.h"
#include "hex.h"

namespace wastewatch::gateway::jt808 {
namespace {

using test::hex;

Header of_2013(std::uint16_t message) { return {message, false, 0, hex("013912345678"), 7, {}}; }
Header of_2019(std::uint16_t message) { return {message, true, 1, hex("00000000013912345678"), 7, {}}; }

std::string inside(const Bytes& frame) { return to_hex(unframed(next_frame(frame).inside).value()); }

TEST(Jt808Session, answers_in_the_edition_of_the_question) {
  EXPECT_EQ(inside(answer_general(of_2013(location_report), 2, Outcome::done)),
            "80010005"
            "013912345678"
            "0002"
            "0007"
            "0200"
            "00");
  EXPECT_EQ(inside(answer_general(of_2019(heartbeat), 3, Outcome::unsupported)),
            "80014005"
            "01"
            "00000000013912345678"
            "0003"
            "0007"
            "0002"
            "03");
}

TEST(Jt808Session, a_registration_is_answered_with_a_code_or_a_refusal) {
  EXPECT_EQ(inside(answer_registration(of_2013(registration), 1, RegistrationOutcome::done, "ab")),
            "81000005"
            "013912345678"
            "0001"
            "0007"
            "00"
            "6162");
  EXPECT_EQ(
      inside(answer_registration(of_2013(registration), 1, RegistrationOutcome::no_such_terminal, "ab")),
      "81000003"
      "013912345678"
      "0001"
      "0007"
      "04");
}

TEST(Jt808Session, the_platforms_time_is_utc) {
  EXPECT_EQ(inside(answer_time(of_2019(ask_time), 1, 1'772'323'200'000)),
            "80044006"
            "01"
            "00000000013912345678"
            "0001"
            "260301000000");
}

TEST(Jt808Session, an_authentication_is_read_in_both_editions) {
  EXPECT_EQ(authentication_code({of_2013(authentication), to_bytes("secret")}), "secret");
  Bytes body{6};
  append(body, as_bytes("secret"));
  append(body, Bytes(35, 0x30));  // IMEI and software version
  EXPECT_EQ(authentication_code({of_2019(authentication), body}), "secret");
  EXPECT_TRUE(authentication_code({of_2019(authentication), hex("05aabb")}).error().is(Errc::malformed_body));
}

TEST(Jt808Session, a_registration_that_is_cut_is_named) {
  EXPECT_TRUE(check_registration({of_2013(registration), Bytes(25, 0)}));
  EXPECT_TRUE(check_registration({of_2013(registration), Bytes(24, 0)}).error().is(Errc::malformed_body));
  EXPECT_TRUE(check_registration({of_2019(registration), Bytes(75, 0)}).error().is(Errc::malformed_body));
}

TEST(Jt808Header, survives_encoding_in_both_editions) {
  for (auto header : {of_2013(location_report), of_2019(location_report)}) {
    const Message whole{header, hex("0102")};
    EXPECT_EQ(decode_message(encode_message(whole)).value(), whole);
    header.part = Subpackage{3, 2};
    const Message part{header, hex("0102")};
    EXPECT_EQ(decode_message(encode_message(part)).value(), part);
  }
}

TEST(Jt808Header, a_terminal_has_one_name_in_both_editions) {
  EXPECT_EQ(of_2013(heartbeat).terminal(), "13912345678");
  EXPECT_EQ(of_2019(heartbeat).terminal(), "13912345678");
  EXPECT_EQ(terminal_name("000"), "0");
}

TEST(Jt808Header, refuses_by_name) {
  const auto error = [](std::string_view content) { return decode_message(hex(content)).error(); };
  EXPECT_TRUE(error("0002000001391234567800").is(Errc::too_short));
  EXPECT_TRUE(error("000200010139123456780007").is(Errc::bad_length));
  EXPECT_TRUE(error("0002040001391234567800"
                    "07")
                  .is(Errc::encrypted));
  EXPECT_TRUE(error("020020000139123456780007"
                    "0002")
                  .is(Errc::too_short));
  EXPECT_TRUE(error("020020000139123456780007"
                    "00020003")
                  .is(Errc::bad_subpackage));
  EXPECT_TRUE(error("020020000139123456780007"
                    "00020000")
                  .is(Errc::bad_subpackage));
}

}  // namespace
}  // namespace wastewatch::gateway::jt808
