// The messages around location reports: registration, authentication, and the platform's answers. Pure
// functions; thread safe. Source: JT/T 808-2013 clauses 8.1 to 8.8, and those of 2019.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "gateway/jt808/header.h"

namespace wastewatch::gateway::jt808 {

// Message numbers that are read or sent.
enum MessageId : std::uint16_t {
  terminal_answer = 0x0001,
  heartbeat = 0x0002,
  log_out = 0x0003,
  ask_time = 0x0004,  // 2019
  registration = 0x0100,
  authentication = 0x0102,
  location_report = 0x0200,
  location_answer = 0x0201,
  location_batch = 0x0704,
  general_answer = 0x8001,
  time_answer = 0x8004,
  registration_answer = 0x8100,
};

// Of a general answer.
enum class Outcome : std::uint8_t { done = 0, failed = 1, wrong = 2, unsupported = 3 };
// Of a registration's answer.
enum class RegistrationOutcome : std::uint8_t { done = 0, no_such_terminal = 4 };

// Whether the body has all the fixed fields of a registration (2011, 2013 or 2019). Errors: malformed_body.
Status check_registration(const Message& message);
// The code a terminal authenticates with. Errors: malformed_body.
Result<std::string> authentication_code(const Message& message);
// The location within an answer to a question. Errors: malformed_body.
Result<Bytes> answered_location(BytesView body);

// Answers in the edition and to the number of the question, as whole frames. `serial`: the platform's own.
Bytes answer_general(const Header& question, std::uint16_t serial, Outcome outcome);
Bytes answer_registration(const Header& question, std::uint16_t serial, RegistrationOutcome outcome,
                          std::string_view code);
Bytes answer_time(const Header& question, std::uint16_t serial, std::int64_t now_ms);

}  // namespace wastewatch::gateway::jt808
