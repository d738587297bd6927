// The closed list of what can go wrong in core/gateway.
#pragma once

#include "base/error.h"

namespace wastewatch::gateway {

enum class Errc {
  // what a tracker sent
  bad_escape = 1,            // 7d is followed by neither 01 nor 02
  too_long = 2,              // no end within the longest frame, line or request
  too_short = 3,             // ends within its header
  bad_checksum = 4,          // the bytes do not add up to their check byte
  bad_length = 5,            // the header states another length of the body
  encrypted = 6,             // the body is encrypted
  bad_subpackage = 7,        // the parts of a message contradict each other, or are too many
  malformed_body = 8,        // the body ends within its fields; the detail is the field
  bad_time = 9,              // no date and time
  unsupported_message = 10,  // a message that is not read
  malformed_line = 11,       // no reading in this form; the detail is the member or column
  // who sent it
  unknown_device = 12,     // in no line of the configuration
  not_authenticated = 13,  // no or a wrong authentication code or token
  // where it goes
  device_full = 14,    // as many readings of this device wait as may
  spool_full = 15,     // as many readings of all devices wait as may
  store_failed = 16,   // the spool cannot be read or written
  store_corrupt = 17,  // the spool is damaged
  locked = 18,         // another process uses this spool
  wrong_key = 19,      // the chain knows this device by another key, or not at all
  bad_config = 20,     // the configuration; the detail is the member
};

constexpr ErrorDomain error_domain(Errc) { return ErrorDomain::gateway; }
std::string_view error_name(Errc code);

}  // namespace wastewatch::gateway
