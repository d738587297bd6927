#include "sender.h"

#include <cerrno>
#include <thread>

#include "base/encoding.h"
#include "base/files.h"
#include "confirm.h"
#include "crypto/passphrase.h"
#include "errors.h"
#include "kept.h"
#include "ledger/canonical.h"
#include "ledger/result_codes.h"
#include "message_text.h"
#include "outbox/sending.h"
#include "passphrase.h"
#include "plain.h"
#include "said.h"
#include "words/format.h"
#include "words/vocabulary.h"

namespace wastewatch::cli {
namespace {

namespace v1 = ledger::v1;
using outbox::Task;
using outbox::TaskState;
using outbox::Whereabouts;
using Seconds = std::chrono::seconds;
using SteadyClock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds look_pause{500};
constexpr Seconds post_pause{5};

std::string code_text(std::uint32_t code) {
  const auto* entry = ledger::find_code(code);
  return std::to_string(code) + " " +
         std::string(words::result_sentence(entry != nullptr ? entry->name : "unknown", language()));
}

void say_binding(Console& console, const ledger::TxBinding& binding, bool verified) {
  console.out << said(verified ? "cli.send.verified" : "cli.send.unverified",
                      {{"chain", plain(binding.chain_id)},
                       {"height", words::count(static_cast<std::int64_t>(binding.height))},
                       {"sequence", words::count(static_cast<std::int64_t>(binding.last_sequence))}})
              << "\n";
  if (!verified) console.out << said("cli.send.how_to_verify") << "\n";
}

void preview(Console& console, const v1::TxBody& body) {
  console.out << said("cli.send.preview") << "\n";
  write_body(console.out, body);
  console.out << said("cli.send.to_sign", {{"hash", to_hex_upper(ledger::signed_hash(ledger::encode(body)))}})
              << "\n";
}

// One task until it is settled or the patience is over.
class Follow {
 public:
  Follow(Console& console, SigningChain& chain, outbox::Outbox& box, const SendOptions& options)
      : console_(console),
        chain_(chain),
        box_(box),
        until_(SteadyClock::now() + Seconds(options.patience_s)) {}

  Exit run(Task task) {
    for (;;) {
      if (auto exit = step(task)) return *exit;
      if (SteadyClock::now() >= until_)
        return hidden_ ? report(console_, Error::make(outbox::Errc::not_shown)) : stay(Errc::waiting);
      std::this_thread::sleep_for(look_pause);
    }
  }

 private:
  std::optional<Exit> step(Task& task) {
    if (console_.stop.stop_requested()) return stay(Errc::cancelled);
    auto seen = outbox::look(box_, task, chain_.source(), console_.stop);
    if (!seen && !may_pass(seen.error())) return report(console_, seen.error());
    hidden_ = !seen && seen.error().is(outbox::Errc::not_shown);
    if (hidden_) return std::nullopt;
    if (seen) {
      task = seen->task;
      if (seen->said.place == Whereabouts::Place::barred && chain_.source().verified())
        return report(console_,
                      Error::make(outbox::Errc::barred, "block " + std::to_string(seen->said.height)));
      if (auto exit = outcome(*seen)) return exit;
    }
    if (task.state == TaskState::in_block || SteadyClock::now() < next_post_) return std::nullopt;
    return post(task);
  }

  // What a look may still find with the next one.
  static bool may_pass(const Error& error) {
    return error.is(rpc::Errc::unreachable) || error.is(rpc::Errc::timeout) ||
           error.is(rpc::Errc::rpc_error) || error.is(rpc::Errc::http_status) || error.is(rpc::Errc::busy) ||
           error.is(light::Errc::no_response) || error.is(light::Errc::asks_to_wait) ||
           error.is(light::Errc::answered_error) || error.is(light::Errc::height_too_high) ||
           error.is(outbox::Errc::too_early) || error.is(outbox::Errc::not_shown);
  }

  std::optional<Exit> outcome(const outbox::Look& seen) {
    const Task& task = seen.task;
    switch (task.state) {
      case TaskState::proven:
      case TaskState::refused:
        console_.out << said("cli.send.proven",
                             {{"height", words::count(task.height)}, {"result", code_text(task.code)}})
                     << "\n"
                     << said("cli.send.write_proof",
                             {{"command", "wastewatch-cli prove transaction " + to_hex_upper(task.hash()) +
                                              " --rpc " + chain_.endpoint() + " --out FILE"}})
                     << "\n";
        return task.code == 0 ? Exit::ok : Exit::refused;
      case TaskState::lapsed: return report(console_, Error::make(Errc::lapsed, to_hex_upper(task.hash())));
      default: return chain_.source().verified() ? std::nullopt : word_of_node(seen);
    }
  }

  std::optional<Exit> word_of_node(const outbox::Look& seen) {
    if (seen.said.place == Whereabouts::Place::nowhere || seen.said.place == Whereabouts::Place::barred)
      return std::nullopt;
    const bool lapsed = seen.said.place == Whereabouts::Place::lapsed;
    const auto height = lapsed ? seen.task.body.valid_until_height() : seen.said.height;
    console_.out << said(lapsed ? "cli.send.said_lapsed" : "cli.send.said_in_block",
                         {{"height", words::count(static_cast<std::int64_t>(height))},
                          {"result", code_text(seen.said.code)}})
                 << "\n";
    return Exit::unverified;
  }

  std::optional<Exit> post(Task& task) {
    next_post_ = SteadyClock::now() + post_pause;
    for (const auto& earlier : outbox::before(box_.tasks(), task)) {
      const auto sent = outbox::post(box_, earlier, chain_.nodes(), console_.stop);
      if (sent) continue;
      if (!std::exchange(held_up_, true)) say_held_up(console_, task, earlier, sent.error());
      return std::nullopt;
    }
    auto sent = outbox::post(box_, task, chain_.nodes(), console_.stop);
    if (!sent && !may_pass(sent.error())) return report(console_, sent.error());
    if (!sent) say_lost(sent.error());
    if (sent) task = std::move(*sent);
    if (task.state == TaskState::sent && !std::exchange(told_, true))
      console_.out << said("cli.send.sent", {{"hash", to_hex_upper(task.hash())}}) << "\n" << std::flush;
    return std::nullopt;
  }

  void say_lost(const Error& error) {
    console_.err << said("cli.send.no_answer", {{"why", plain(error.text())}}) << "\n";
  }

  Exit stay(Errc why) { return report(console_, Error::make(why, box_.folder().string())); }

  Console& console_;
  SigningChain& chain_;
  outbox::Outbox& box_;
  SteadyClock::time_point until_;
  SteadyClock::time_point next_post_{};
  bool told_ = false;
  bool held_up_ = false;  // by an earlier message, and this was said
  bool hidden_ = false;   // its sequence is used, and no node shows it
};

Result<Task> signed_task(Console& console, outbox::Outbox& box, const SendOptions& options,
                         const v1::TxBody& body, const std::string& about, const std::string& label,
                         outbox::Ground ground) {
  const auto key = open_key_file(console, options.key, options.passphrase_file);
  if (!key) return fail(key.error());
  const auto id = outbox::fresh_task_id();
  if (!id) return fail(id.error());
  const auto task = box.prepare(*id, body, about, label, ground);
  if (!task) return task;
  auto made = box.sign(task->id, *key);
  if (!made) [[maybe_unused]]
    const auto forgotten = box.forget(task->id);
  return made;
}

void say_kept(Console& console, const outbox::Outbox& box, const Task& task) {
  console.out << said("cli.send.signed", {{"hash", to_hex_upper(task.hash())}}) << "\n"
              << said("cli.send.kept",
                      {{"file", box.file_of(task.id).string()},
                       {"height", words::count(static_cast<std::int64_t>(task.body.valid_until_height()))}})
              << "\n";
}

void say_found(Console& console, const Task& task) {
  console.out << said("cli.send.found", {{"time", to_rfc3339(Timestamp::from_ms(task.made_ms))},
                                         {"hash", to_hex_upper(task.hash())}})
              << "\n"
              << said("cli.send.nothing_new") << "\n";
}

}  // namespace

std::filesystem::path outbox_of(const SendOptions& options) {
  return options.outbox.empty() ? options.key + ".outbox" : options.outbox;
}

Exit send_message(Console& console, SigningChain& chain, const SendOptions& options,
                  const crypto::SealedKeyInfo& key, v1::Message message, const std::string& about) {
  const ledger::TxSigner signer{key.public_key.bytes, options.lane};
  auto box = outbox::Outbox::open(outbox_of(options), console.clock);
  if (!box) return report(console, box.error());
  auto binding = chain.source().binding(signer, console.stop);
  if (!binding) return report(console, binding.error());
  say_binding(console, *binding, chain.source().verified());
  const auto lane = (*box)->lane(*binding, signer);
  binding->last_sequence = lane.last_sequence;
  const auto body = ledger::build_tx(*binding, signer, std::move(message));
  const auto same = (*box)->find_same(ledger::intent_of(body), binding->height);
  if (same && same->is_signed() && !options.again) {
    say_found(console, *same);
    return Follow(console, chain, **box, options).run(*same);
  }
  if (same && !same->is_signed()) [[maybe_unused]]
    const auto forgotten = (*box)->forget(same->id);
  preview(console, body);
  say_lane(console, **box, lane);
  if (const auto wanted = confirm(console, options.yes, {}, said("cli.send.confirm")); !wanted)
    return report(console, wanted.error());
  const auto ground = chain.source().verified() ? outbox::Ground::verified : outbox::Ground::node_word;
  const auto task = signed_task(console, **box, options, body, about, key.label, ground);
  if (!task) return report(console, task.error());
  say_kept(console, **box, *task);
  return Follow(console, chain, **box, options).run(*task);
}

Result<std::unique_ptr<outbox::Outbox>> open_kept(const SendOptions& options, const Clock& clock) {
  if (options.key.empty() && options.outbox.empty())
    return fail(Errc::bad_argument, "give --key or --outbox");
  const auto folder = outbox_of(options);
  std::error_code error;
  if (!std::filesystem::exists(folder, error)) return file_failure("cannot open", folder, ENOENT);
  return outbox::Outbox::open(folder, clock);
}

Exit send_pending(Console& console, const SendOptions& options) {
  auto box = open_kept(options, console.clock);
  if (!box) return report(console, box.error());
  if ((*box)->tasks().empty() && (*box)->damaged().empty())
    console.out << said("cli.send.none_kept", {{"folder", plain((*box)->folder().string())}}) << "\n";
  for (const auto& file : (*box)->damaged())
    console.err << said("cli.send.unreadable", {{"file", file.string()}}) << "\n";
  for (const auto& task : (*box)->tasks()) {
    if (task.is_signed()) say_task(console, task);
  }
  if (options.chain.home.empty() && options.chain.rpc.empty()) return Exit::ok;
  auto chain = SigningChain::open(console, options.chain);
  if (!chain) return report(console, chain.error());
  Exit worst = Exit::ok;
  for (const auto& task : (*box)->tasks()) {
    if (!task.open()) continue;
    say_found(console, task);
    worst = std::max(worst, Follow(console, **chain, **box, options).run(task));
  }
  return worst;
}

}  // namespace wastewatch::cli
