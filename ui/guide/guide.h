// "Watch one load · 60 s" over the real chain: waits for a load that was missed, tells its story step by step
// from the verified replica, proves it, and lets the visitor alter a node's answer. Each step waits for its
// fact; nothing is prepared in advance. GUI thread only.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QObject>
#include <QTimer>
#include <optional>

#include "ui/guide/altered_answer.h"
#include "ui/guide/guide_steps.h"
#include "ui/proving/proof_maker.h"
#include "ui/session/query.h"

class QJSEngine;
class QQmlEngine;

namespace wastewatch::ui {

class Guide : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON
  Q_PROPERTY(bool running READ running NOTIFY changed)
  Q_PROPERTY(bool paused READ paused WRITE setPaused NOTIFY changed)
  Q_PROPERTY(bool waiting READ waiting NOTIFY changed)  // for a fact that is not verified yet
  Q_PROPERTY(int step READ step NOTIFY changed)         // from 0; see stepCount
  Q_PROPERTY(int stepCount READ step_count CONSTANT)
  Q_PROPERTY(bool atCheat READ at_cheat NOTIFY changed)
  Q_PROPERTY(bool atDoors READ at_doors NOTIFY changed)
  Q_PROPERTY(double share READ share NOTIFY ticked)  // of the minute, 0 to 1
  Q_PROPERTY(QString title READ title NOTIFY changed)
  Q_PROPERTY(QString caption READ caption NOTIFY changed)
  Q_PROPERTY(wastewatch::ui::StoryWords words READ words NOTIFY changed)
  Q_PROPERTY(QList<wastewatch::ui::MapTrack> tracks READ tracks NOTIFY ticked)
  Q_PROPERTY(QList<wastewatch::ui::MapSymbol> symbols READ symbols NOTIFY ticked)
  Q_PROPERTY(QGeoRectangle extent READ extent NOTIFY changed)  // of all that the map will show
  Q_PROPERTY(QString shownTime READ shown_time NOTIFY ticked)  // of what the map shows
  Q_PROPERTY(QList<wastewatch::ui::ProofStep> proof READ proof NOTIFY changed)
  Q_PROPERTY(
      QString proofLine READ proof_line NOTIFY changed)       // "Checked on this computer at 14:02:11, 31 ms"
  Q_PROPERTY(QString massText READ mass_text NOTIFY changed)  // tonnes, as a number to change
  Q_PROPERTY(bool cheated READ cheated NOTIFY changed)        // an altered answer was judged
  Q_PROPERTY(bool refused READ refused NOTIFY changed)        // and does not hold
  Q_PROPERTY(QString verdict READ verdict NOTIFY changed)     // of the altered answer, a sentence
  Q_PROPERTY(wastewatch::ui::CheatAnswer answer READ answer NOTIFY changed)
  Q_PROPERTY(QString problem READ problem NOTIFY changed)  // why a fact cannot be had; empty: fine

 public:
  enum Door { Load, Chain, Alert };
  Q_ENUM(Door)

  explicit Guide(QObject* parent);
  static Guide* create(QQmlEngine*, QJSEngine*);

  // Starts the demonstration when nothing is followed.
  Q_INVOKABLE void start();
  Q_INVOKABLE void stop();
  Q_INVOKABLE void next();  // the next step, once its fact is there
  Q_INVOKABLE void previous();
  // The mass in tonnes that the visitor writes over the true one. "" or what is wrong with it, a sentence.
  Q_INVOKABLE QString cheat(const QString& tonnes);
  Q_INVOKABLE void open(Door door);  // and ends
  void setPaused(bool paused);
  // Seconds of the guide a second: tours and tests have less time.
  void set_pace(double pace) { pace_ = pace; }

  bool running() const { return running_; }
  bool paused() const { return paused_; }
  bool waiting() const;
  int step() const { return step_; }
  int step_count() const { return static_cast<int>(guide_steps.size()); }
  bool at_cheat() const { return at(GuideStep::cheat); }
  bool at_doors() const { return at(GuideStep::doors); }
  double share() const { return second_ / guide_length_s; }
  QString title() const;
  QString caption() const;
  StoryWords words() const { return story_ ? story_->words : StoryWords{}; }
  QList<MapTrack> tracks() const { return map_.tracks; }
  QList<MapSymbol> symbols() const { return map_.symbols; }
  QGeoRectangle extent() const { return extent_; }
  QString shown_time() const;
  QList<ProofStep> proof() const { return proof_ ? proof_->document.steps : QList<ProofStep>{}; }
  QString proof_line() const { return proof_ ? proof_->document.last_line : QString(); }
  QString mass_text() const;
  bool cheated() const { return answer_.has_value(); }
  bool refused() const { return answer_ && answer_->failed_step > 0; }
  QString verdict() const;
  CheatAnswer answer() const { return answer_.value_or(CheatAnswer{}); }
  QString problem() const { return problem_; }
  const std::optional<LoadStory>& story() const { return story_; }

 signals:
  void changed();
  void ticked();

 private:
  bool at(GuideStep step) const {
    return running_ && guide_steps.at(static_cast<std::size_t>(step_)).step == step;
  }
  bool has_fact(int step) const;
  void tick();
  void go(int step);
  void draw();
  void ask_story();
  void query_story();
  void ask_proof();
  void forget();
  void take_story(Result<std::optional<LoadStory>> story);
  void take_proof(Result<MadeProof> proof);
  void take_answer(Result<CheatAnswer> answer);
  void tell(const Error& error);

  bool running_ = false;
  bool paused_ = false;
  int step_ = 0;
  double second_ = 0;
  double pace_ = 1;
  std::optional<LoadStory> story_;
  std::optional<MadeProof> proof_;
  std::optional<CheatAnswer> answer_;
  QString problem_;
  JourneyMap map_;
  QGeoRectangle extent_;
  QTimer timer_;
  Query<std::optional<LoadStory>> story_query_{[this](auto story) { take_story(std::move(story)); }};
  Query<MadeProof> proof_query_{[this](Result<MadeProof> proof) { take_proof(std::move(proof)); }};
  Query<CheatAnswer> cheat_query_{[this](Result<CheatAnswer> answer) { take_answer(std::move(answer)); }};
};

}  // namespace wastewatch::ui
