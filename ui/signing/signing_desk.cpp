#include "ui/signing/signing_desk.h"

#include <QCoreApplication>
#include <algorithm>

#include "base/encoding.h"
#include "crypto/errors.h"
#include "ui/base/singleton.h"
#include "ui/format/hex.h"
#include "ui/language/language.h"
#include "ui/session/session.h"

namespace wastewatch::ui {
namespace {

constexpr int again_ms = 5'000;
constexpr qint64 post_pause_ms = 10'000;

std::optional<outbox::TaskId> task_id(const QString& text) {
  const auto bytes = from_hex(text.toStdString());
  return bytes ? outbox::TaskId::from(*bytes) : std::nullopt;
}

}  // namespace

SigningDesk::SigningDesk(QObject* parent) : QObject(parent) {
  again_.setInterval(again_ms);
  connect(&again_, &QTimer::timeout, this, &SigningDesk::follow);
  auto& session = the<Session>();
  connect(&session, &Session::heightChanged, this, &SigningDesk::chain_went_on);
  connect(&session, &Session::networkChanged, this, &SigningDesk::start_over);
  connect(&the<Language>(), &Language::changed, this, &SigningDesk::show);
  show();
}

SigningDesk* SigningDesk::create(QQmlEngine*, QJSEngine*) { return the_for_qml<SigningDesk>(); }

void SigningDesk::start_over() {
  rows_.clear();
  tasks_.show({});
  open_.clear();
  tried_.clear();
  again_.stop();
  loaded_ = false;
  close();
  put_in_front(std::nullopt);
  show();
}

void SigningDesk::open(const QString& id) {
  const auto task = task_id(id);
  if (!task) return;
  look_at_keys();
  put_in_front(task);
  shown_ = true;
  show();
  emit changed();
}

void SigningDesk::close() {
  shown_ = false;
  problem_.reset();
  emit changed();
}

void SigningDesk::put_in_front(const std::optional<outbox::TaskId>& id) {
  problem_.reset();
  if (id == front_) return;
  front_ = id;
  current_ = {};
  message_.reset();
  held_ = false;
  emit frontChanged();
}

bool SigningDesk::begin(const ledger::v1::Message& message, const QString& link) {
  const auto same = std::ranges::find_if(rows_, [&](const SigningTask& row) {
    return row.about == link && row.form == message_form(message) &&
           (row.state == SigningState::Prepared || row.is_open());
  });
  if (same != rows_.end()) {
    open(same->id);
    return false;
  }
  const auto id = outbox::fresh_task_id();
  if (!id) {
    tell(id.error());
    return false;
  }
  look_at_keys();
  put_in_front(*id);
  message_ = message;
  about_ = link.toStdString();
  shown_ = true;
  draft();
  emit messageChanged();
  emit changed();
  return true;
}

bool SigningDesk::editable() const {
  return shown_ && message_ && (current_.id.isEmpty() || current_.state == SigningState::Prepared) &&
         !sign_query_.busy();
}

void SigningDesk::change(const ledger::v1::Message& message) {
  if (!editable()) return;
  message_ = message;
  draft();
  emit changed();
}

void SigningDesk::hold(bool held) {
  if (held == held_) return;
  held_ = held;
  emit changed();
}

void SigningDesk::draft() {
  if (!front_ || !message_ || keys_.empty()) return;
  draft_query_.ask(
      [wish = DraftWish{*front_, *message_, about_, keys_[static_cast<std::size_t>(key_)]}](
          const Connected& connected, const std::stop_token&) { return prepare_task(connected, wish); });
}

void SigningDesk::renew() {
  const bool in_vain = current_.state == SigningState::Refused || current_.state == SigningState::Lapsed;
  if (in_vain) {
    const auto message = message_;
    const auto id = outbox::fresh_task_id();
    if (!id) return tell(id.error());
    put_in_front(*id);
    message_ = message;
    emit messageChanged();
  }
  if (editable()) draft();
  emit renewAsked();
  emit changed();
}

void SigningDesk::discard() {
  if (!front_ || current_.is_open()) return;
  discard_query_.ask([id = *front_](const Connected& connected, const std::stop_token&) {
    return discard_task(connected, id);
  });
  close();
  put_in_front(std::nullopt);
}

void SigningDesk::withdraw() {
  if (!front_ || !current_.is_open()) return;
  discard_query_.ask([id = *front_](const Connected& connected, const std::stop_token&) {
    return withdraw_task(connected, id);
  });
  close();
  put_in_front(std::nullopt);
}

void SigningDesk::sign(SecretInput* passphrase) {
  if (passphrase == nullptr || passphrase->empty() || !can_sign()) return;
  auto secret = std::make_shared<crypto::SecretText>(passphrase->take());
  problem_.reset();
  sign_query_.ask(
      [wish = SignWish{*front_, keys_[static_cast<std::size_t>(key_)], std::move(secret)}](
          const Connected& connected, const std::stop_token&) { return sign_task(connected, wish); });
  emit changed();
}

void SigningDesk::sendNow() {
  if (!front_ || !current_.is_open()) return;
  tried_.erase(*front_);
  follow();
}

void SigningDesk::forgetProblem() {
  if (!problem_) return;
  problem_.reset();
  emit changed();
}

SigningTask SigningDesk::about(const QString& link) const {
  const auto found = std::ranges::find(rows_, link, &SigningTask::about);
  return found == rows_.end() ? SigningTask() : *found;
}

void SigningDesk::look_at_keys() {
  if (the<Session>().solo()) {
    if (const auto made = make_demo_key(keys_folder()); !made) tell(made.error());
  }
  keys_ = sealed_keys(keys_folder());
  key_ = std::clamp(key_, 0, std::max(0, static_cast<int>(keys_.size()) - 1));
}

int SigningDesk::to_sign() const {
  return static_cast<int>(std::ranges::count(rows_, int{SigningState::Prepared}, &SigningTask::state));
}

int SigningDesk::on_the_way() const {
  return static_cast<int>(std::ranges::count_if(rows_, &SigningTask::is_open));
}

bool SigningDesk::can_sign() const {
  return shown_ && front_ && !busy() && !held_ && current_.state == SigningState::Prepared &&
         !current_.outdated && key_problem().isEmpty();
}

QStringList SigningDesk::keys() const {
  QStringList out;
  for (const auto& entry : keys_) out << key_label(entry.public_key, entry.label);
  return out;
}

void SigningDesk::setKey(int index) {
  if (!editable() || index == key_ || index < 0 || index >= static_cast<int>(keys_.size())) return;
  key_ = index;
  draft();
  emit changed();
}

QString SigningDesk::key_problem() const {
  if (keys_.empty())
    return QCoreApplication::translate("Signing", "There is no key on this computer. Add one in Settings.");
  return current_.key_problem;
}

QString SigningDesk::demo_passphrase_shown() const {
  return current_.demo && the<Session>().solo() ? QString::fromLatin1(demo_passphrase) : QString();
}

void SigningDesk::chain_went_on() {
  follow();
  const bool may_be_outdated = shown_ && current_.state == SigningState::Prepared;
  if ((!loaded_ || may_be_outdated) && !show_query_.busy()) show();
}

std::vector<outbox::TaskId> SigningDesk::take_due() {
  std::vector<outbox::TaskId> out;
  for (const auto& id : open_) {
    auto& tried = tried_[id];
    if (tried.isValid() && !tried.hasExpired(post_pause_ms)) continue;
    tried.start();
    out.push_back(id);
  }
  return out;
}

void SigningDesk::follow() {
  if (open_.empty() || follow_query_.busy()) return;
  follow_query_.ask([post_to = take_due()](const Connected& connected, const std::stop_token& stop) {
    return advance_tasks(connected, stop, post_to);
  });
}

void SigningDesk::show() {
  show_query_.ask([look = Look::now(), front = front_](const Connected& connected, const std::stop_token&) {
    return show_tasks(connected, look, front);
  });
}

void SigningDesk::take(Result<SigningShown> shown) {
  if (!shown) {
    if (shown_ && shown.error().domain == ErrorDomain::outbox) tell(shown.error());
    return;
  }
  loaded_ = true;
  open_ = std::move(shown->open);
  damaged_ = shown->damaged;
  rows_ = shown->rows;
  tasks_.show(std::move(shown->rows));
  if (front_ && shown->current.id == hex_of(*front_) && !draft_query_.busy()) {
    current_ = std::move(shown->current);
    about_ = current_.about.toStdString();
    const auto key = std::ranges::find(keys_, current_.signer_key,
                                       [](const KeyEntry& entry) { return entry.public_key.bytes; });
    if (key != keys_.end()) key_ = static_cast<int>(key - keys_.begin());
    const bool first = !message_;
    message_ = std::move(shown->message);
    if (first) emit messageChanged();
  }
  if (open_.empty()) again_.stop();
  if (!open_.empty() && !again_.isActive()) again_.start();
  const bool never_sent = std::ranges::any_of(open_, [this](const auto& id) { return !tried_.contains(id); });
  if (never_sent) follow();
  emit changed();
}

void SigningDesk::taken(const Result<outbox::TaskId>& id) {
  if (!id) return tell(id.error());
  show();
  emit changed();
}

void SigningDesk::taken_signed(const Result<outbox::TaskId>& id) {
  taken(id);
  if (!id && id.error().is(crypto::Errc::wrong_passphrase)) emit passphraseWrong();
}

void SigningDesk::tell(const Error& error) {
  problem_ = error;
  emit changed();
}

}  // namespace wastewatch::ui
