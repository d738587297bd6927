// The gateway at work: listens, stores, and sends until it is told to end.
#pragma once

#include <filesystem>
#include <stop_token>

#include "base/error.h"

namespace wastewatch::gateway_service {

// Says on standard output, as one line of JSON, where it listens. Errors: gateway's, node's, rpc's, crypto's.
Status run(const std::filesystem::path& config_file, const std::stop_token& stop);
// "wastewatch-gateway: …" with the sentence and the advice on standard error.
void explain(const Error& error);

}  // namespace wastewatch::gateway_service
