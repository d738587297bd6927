#include "ui/guide/guide.h"

#include <QCoreApplication>
#include <QTimeZone>
#include <algorithm>
#include <cmath>

#include "base/encoding.h"
#include "ui/base/singleton.h"
#include "ui/format/format.h"
#include "ui/language/language.h"
#include "ui/language/word.h"
#include "ui/look/appearance.h"
#include "ui/navigation/navigator.h"
#include "ui/session/session.h"

namespace wastewatch::ui {
namespace {

constexpr int tick_ms = 100;
constexpr double most_tonnes = 1'000;
constexpr double grams = 1e6;

bool follows() { return the<Session>().state() == Session::Open; }

}  // namespace

Guide::Guide(QObject* parent) : QObject(parent) {
  timer_.setInterval(tick_ms);
  connect(&timer_, &QTimer::timeout, this, &Guide::tick);
  connect(&the<Session>(), &Session::heightChanged, this, &Guide::ask_story);
  connect(&the<Session>(), &Session::networkChanged, this, &Guide::forget);
  connect(&the<Session>(), &Session::statusChanged, this, [this] {
    if (running_ && the<Session>().state() == Session::Failed) return stop();
    if (running_ && !story_) emit changed();
  });
  connect(&the<Language>(), &Language::changed, this, [this] {
    if (running_) query_story();
  });
}

Guide* Guide::create(QQmlEngine*, QJSEngine*) { return the_for_qml<Guide>(); }

void Guide::start() {
  forget();
  running_ = true;
  paused_ = false;
  timer_.start();
  if (the<Session>().state() == Session::Closed || the<Session>().state() == Session::Failed)
    the<Session>().exploreDemonstration();
  ask_story();
  emit changed();
}

void Guide::stop() {
  if (!running_) return;
  running_ = false;
  timer_.stop();
  forget();
}

void Guide::forget() {
  story_query_.cancel();
  proof_query_.cancel();
  cheat_query_.cancel();
  story_.reset();
  proof_.reset();
  answer_.reset();
  problem_.clear();
  map_ = {};
  extent_ = {};
  step_ = 0;
  second_ = 0;
  emit changed();
  emit ticked();
}

void Guide::setPaused(bool paused) {
  if (paused == paused_) return;
  paused_ = paused;
  emit changed();
}

// The load stays the same once it was chosen.
void Guide::ask_story() {
  if (running_ && !story_ && !story_query_.busy() && follows()) query_story();
}

void Guide::query_story() {
  std::optional<ledger::BatchId> same;
  if (story_) same = story_->batch;
  story_query_.ask([look = Look::now(), same](const index::Reader& reader) {
    RecordContext context(reader, look);
    return newest_story(context, same);
  });
}

void Guide::take_story(Result<std::optional<LoadStory>> story) {
  if (!running_) return;
  if (!story || !*story) return emit changed();  // asked again with the next block
  const bool first = !story_;
  story_ = std::move(*story);
  extent_ = story_extent(*story_);
  if (first) ask_proof();
  draw();
  emit changed();
}

void Guide::ask_proof() {
  const QString link = Links::batch(QString::fromStdString(to_hex(story_->batch)));
  const auto subject = proof_subject(link);
  if (!subject) return;
  proof_query_.ask(
      [wish = ProofWish{link, *subject, Look::now()}](const Connected& connected, const std::stop_token&) {
        return make_proof(connected, wish);
      });
}

void Guide::take_proof(Result<MadeProof> proof) {
  if (!proof) return tell(proof.error());
  proof_ = std::move(*proof);
  emit changed();
}

void Guide::take_answer(Result<CheatAnswer> answer) {
  if (!answer) return tell(answer.error());
  answer_ = std::move(*answer);
  problem_.clear();
  emit changed();
}

void Guide::tell(const Error& error) {
  problem_ = error_text(error);
  emit changed();
}

bool Guide::has_fact(int step) const {
  if (!story_) return false;
  switch (guide_steps.at(static_cast<std::size_t>(step)).step) {
    case GuideStep::why: return proof_ && proof_->holds;
    case GuideStep::doors: return answer_.has_value();
    default: return true;
  }
}

bool Guide::waiting() const { return running_ && !story_; }

void Guide::tick() {
  if (paused_ || !story_ || at_doors()) return;
  second_ = std::min(second_ + pace_ * tick_ms / 1'000, end_of(step_));
  if (second_ >= end_of(step_) && has_fact(step_ + 1)) return go(step_ + 1);
  if (!the<Appearance>().reducedMotion()) draw();
  emit ticked();
}

void Guide::go(int step) {
  step_ = step;
  second_ = guide_steps.at(static_cast<std::size_t>(step)).from_s;
  draw();
  emit changed();
}

void Guide::next() {
  const int after = step_ + 1;
  if (!story_ || after >= step_count()) return;
  const bool skips_cheat = at_cheat();
  if (skips_cheat || has_fact(after)) go(after);
}

void Guide::previous() {
  if (story_ && step_ > 0) go(step_ - 1);
}

// Without motion each step shows where things stand at its end.
void Guide::draw() {
  if (!story_) return;
  const double second = the<Appearance>().reducedMotion() ? end_of(step_) : second_;
  map_ = story_map(*story_, story_time(*story_, step_, second), screen_tongue());
  emit ticked();
}

QString Guide::title() const {
  if (story_) return guide_title(*story_, step_);
  const auto& session = the<Session>();
  if (session.state() == Session::Preparing)
    return QCoreApplication::translate("Guide", "The demonstration is being prepared");
  return session.catching_up() || !session.ready()
             ? QCoreApplication::translate("Guide", "The chain is being verified")
             : QCoreApplication::translate("Guide", "Waiting for a load to go missing");
}

QString Guide::caption() const {
  if (story_) return guide_caption(*story_, step_);
  const auto& session = the<Session>();
  if (session.state() == Session::Preparing)
    return QCoreApplication::translate("Guide", "Its past days are being written, every load signed: %1%")
        .arg(std::lround(std::max(0.0, session.preparing()) * 100));
  if (session.catching_up() || !session.ready())
    return QCoreApplication::translate("Guide",
                                       "Every block is recomputed on this computer before it is shown.");
  return QCoreApplication::translate("Guide", "In the demonstration that takes a few minutes at most.");
}

QString Guide::shown_time() const {
  if (!story_) return {};
  const double second = the<Appearance>().reducedMotion() ? end_of(step_) : second_;
  return format::date_time(story_time(*story_, step_, second), QTimeZone::systemTimeZone());
}

QString Guide::mass_text() const {
  return story_ ? QString::number(static_cast<double>(story_->mass_g) / grams, 'f', 2) : QString();
}

QString Guide::cheat(const QString& tonnes) {
  bool good = false;
  const double value = tonnes.trimmed().toDouble(&good);
  if (!story_ || !good || !std::isfinite(value) || value <= 0 || value > most_tonnes)
    return QCoreApplication::translate("Guide", "A mass from 0.01 to 1,000 t");
  const CheatWish wish{story_->batch, std::llround(value * grams), Look::now()};
  cheat_query_.ask([wish](const Connected& connected, const std::stop_token& stop) {
    return altered_answer(connected, wish, stop);
  });
  return {};
}

QString Guide::verdict() const {
  if (!answer_) return {};
  if (answer_->failed_step == 0)
    return QCoreApplication::translate("Guide", "%1 is the true mass: the answer of %2 holds.")
        .arg(answer_->shown_mass, answer_->node);
  return QCoreApplication::translate(
             "Guide",
             "The answer of %1 with %2 is refused: step %3 of 5 fails. The record says %4. Checked in %5.")
      .arg(answer_->node, answer_->shown_mass)
      .arg(answer_->failed_step)
      .arg(answer_->true_mass, answer_->took);
}

void Guide::open(Door door) {
  if (!story_) return;
  const QString batch = QString::fromStdString(to_hex(story_->batch));
  const QString link = door == Load    ? Links::batch(batch)
                       : door == Chain ? page_link(QStringLiteral("chain"), QStringLiteral("verification"))
                                       : Links::alert(batch);
  stop();
  the<Navigator>().open(link);
}

}  // namespace wastewatch::ui
