#include "gateway/jt808/session.h"

#include <algorithm>

#include "gateway/jt808/fields.h"
#include "gateway/jt808/frame.h"

namespace wastewatch::gateway::jt808 {
namespace {

// Province, city, manufacturer, model, terminal, colour of the plate.
constexpr std::size_t registration_2011 = 2 + 2 + 5 + 8 + 7 + 1;
constexpr std::size_t registration_2019 = 2 + 2 + 11 + 30 + 30 + 1;

Bytes answer_frame(const Header& question, std::uint16_t message, std::uint16_t serial, Bytes body) {
  Header header = question;
  header.message = message;
  header.serial = serial;
  header.part.reset();
  return framed(encode_message({std::move(header), std::move(body)}));
}

std::string without_padding(BytesView text) {
  const auto end = std::ranges::find(text, std::uint8_t{0});
  return {text.begin(), end};
}

}  // namespace

Status check_registration(const Message& message) {
  const std::size_t least = message.header.is_2019 ? registration_2019 : registration_2011;
  return message.body.size() < least ? Status(fail(Errc::malformed_body, "registration")) : Status();
}

Result<std::string> authentication_code(const Message& message) {
  if (!message.header.is_2019) return without_padding(message.body);
  FieldReader in(message.body);
  const auto size = in.byte();
  const auto code = size ? in.bytes(*size) : std::nullopt;
  if (!code) return fail(Errc::malformed_body, "authentication");
  return without_padding(*code);
}

Result<Bytes> answered_location(BytesView body) {
  FieldReader in(body);
  if (!in.word()) return fail(Errc::malformed_body, "answer");
  return to_bytes(in.rest());
}

Bytes answer_general(const Header& question, std::uint16_t serial, Outcome outcome) {
  Bytes body;
  append_word(body, question.serial);
  append_word(body, question.message);
  body.push_back(static_cast<std::uint8_t>(outcome));
  return answer_frame(question, general_answer, serial, std::move(body));
}

Bytes answer_registration(const Header& question, std::uint16_t serial, RegistrationOutcome outcome,
                          std::string_view code) {
  Bytes body;
  append_word(body, question.serial);
  body.push_back(static_cast<std::uint8_t>(outcome));
  if (outcome == RegistrationOutcome::done) append(body, as_bytes(code));
  return answer_frame(question, registration_answer, serial, std::move(body));
}

Bytes answer_time(const Header& question, std::uint16_t serial, std::int64_t now_ms) {
  return answer_frame(question, time_answer, serial, bcd_of_time_ms(now_ms, 0));
}

}  // namespace wastewatch::gateway::jt808
