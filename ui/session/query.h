// How a view model asks the verified replica (or the node) something without holding up the screen.
//
//   Query<Rows> rows_{[this](Result<Rows> rows) { show(std::move(rows)); }};           // member, GUI thread
//   rows_.ask([scope](const index::Reader& reader) -> Result<Rows> { return make_rows(reader, scope); });
//   sent_.ask([tx](const Connected& c, const std::stop_token& stop) {
//     return c.nodes().ask([&](rpc::Client& node) { return node.broadcast_tx_sync(tx, stop); }, stop); });
//
// The function runs on a pool thread over a fresh Reader (one consistent block) and must capture by value.
// The answer comes as a value to the GUI thread. Asking again replaces a question that still waits, stops one
// that runs, and drops its answer: the newest question wins, and answers about a network that was left are
// dropped. When the Query is destroyed nothing more is delivered. When to ask again: connect to
// Session::heightChanged and Session::networkChanged. GUI thread only.
#pragma once

#include <concepts>
#include <cstdint>
#include <functional>
#include <memory>
#include <utility>

#include "ui/base/deliver.h"
#include "ui/session/connected.h"
#include "ui/session/query_pool.h"

namespace wastewatch::ui {

// The pool of the session.
QueryPool& session_pool();

template <class T>
class Query {
 public:
  using Handler = std::function<void(Result<T>)>;

  explicit Query(Handler handler, QueryPool& pool = session_pool())
      : pool_(pool), handler_(std::move(handler)), inbox_([this](const Answer& answer) { take(answer); }) {}
  ~Query() { pool_.cancel(slot_); }
  Query(const Query&) = delete;
  Query& operator=(const Query&) = delete;

  template <std::invocable<const index::Reader&> Question>
  void ask(Question question) {
    ask([question = std::move(question)](const Connected& connected, const std::stop_token&) -> Result<T> {
      auto reader = connected.reader();
      if (!reader) return std::unexpected(reader.error());
      return question(std::as_const(*reader));
    });
  }

  template <std::invocable<const Connected&, const std::stop_token&> Question>
  void ask(Question question) {
    busy_ = true;
    pool_.ask(slot_,
              [sender = inbox_.sender(), number = ++number_, epoch = pool_.epoch(),
               question = std::move(question)](const Connected& connected, const std::stop_token& stop) {
                sender.send(Answer{number, epoch, std::make_shared<Result<T>>(question(connected, stop))});
              });
  }

  void cancel() {
    ++number_;
    busy_ = false;
    pool_.cancel(slot_);
  }
  bool busy() const { return busy_; }

 private:
  struct Answer {
    std::uint64_t number = 0;
    std::uint64_t epoch = 0;
    std::shared_ptr<Result<T>> result;
  };

  void take(const Answer& answer) {
    if (answer.number != number_) return;
    busy_ = false;
    if (answer.epoch != pool_.epoch()) return;
    handler_(std::move(*answer.result));
  }

  QueryPool& pool_;
  Handler handler_;
  std::shared_ptr<QueryPool::Slot> slot_ = std::make_shared<QueryPool::Slot>();
  std::uint64_t number_ = 0;
  bool busy_ = false;
  Inbox<Answer> inbox_;
};

}  // namespace wastewatch::ui
