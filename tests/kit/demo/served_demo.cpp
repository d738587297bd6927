#include "kit/demo/served_demo.h"

#include "kit/need.h"

namespace wastewatch::test {

ServedDemo::ServedDemo(int minutes, DemoChain::Pace pace) : demo_(7, {}, {}, pace) {
  demo_.run_minutes(minutes);
  server_ = need(node::RpcServer::start(demo_.chain(), need(node::parse_endpoint("127.0.0.1:0"))));
}

rpc::Network ServedDemo::network() {
  constexpr std::int64_t ten_years_ms = 10LL * 365 * 24 * 3'600'000;
  rpc::Network out;
  out.chain_id = demo_.chain().genesis().chain_id;
  out.endpoint = url();
  out.anchor = {1, demo_.hash_at(1)};
  out.trusting_period_ms = ten_years_ms;
  return out;
}

void ServedDemo::make_blocks(int count) {
  for (int i = 0; i < count; ++i) need(demo_.chain().produce(demo_.now()));
}

}  // namespace wastewatch::test
