// The nodes of one network, for every question that is not about headers (light::Client has its own rules for
// those): they are asked in turn until one answers. Answers are unverified: a caller that finds one
// impossible refuses the node, which is then asked nothing more while another one is left.
// Blocking and thread safe.
#pragma once

#include <concepts>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "light/peers.h"
#include "rpc/client.h"

namespace wastewatch::rpc {

class Nodes {
 public:
  // The clients must outlive it; at least one. With a book its order decides (PeerBook::order), else theirs.
  explicit Nodes(std::vector<std::reference_wrapper<Client>> clients,
                 std::shared_ptr<const light::PeerBook> book = nullptr)
      : clients_(std::move(clients)), book_(std::move(book)) {}

  std::size_t size() const { return clients_.size(); }
  // Whom to ask, in this order: never empty. A node that asked for patience comes after those that did not,
  // so that nobody waits for it while another one is left.
  std::vector<std::reference_wrapper<Client>> order() const;
  void refuse(const std::string& address);

  // The first good answer of `question`, a function of a client; the error of the first one asked when there
  // is none. `on_answer` learns who gave it.
  template <class Question, class Result = std::invoke_result_t<Question, Client&>>
  Result ask(Question question, const std::stop_token& stop,
             const std::function<void(const std::string&)>& on_answer = {}) {
    std::optional<Result> first;
    for (Client& client : order()) {
      auto answer = question(client);
      if (answer) {
        if (on_answer) on_answer(client.address());
        prefer(client.address());
        return answer;
      }
      if (!first) first = std::move(answer);
      if (stop.stop_requested()) break;
    }
    return std::move(*first);
  }

 private:
  void prefer(const std::string& address);

  const std::vector<std::reference_wrapper<Client>> clients_;
  const std::shared_ptr<const light::PeerBook> book_;
  mutable std::mutex mutex_;  // guards what follows
  std::string preferred_;     // answered last
  std::set<std::string> refused_;
};

}  // namespace wastewatch::rpc
