#include "ui/incident/incident_report.h"

#include <QCoreApplication>
#include <utility>

#include "ledger/text.h"
#include "ui/base/singleton.h"
#include "ui/language/enum_words.h"
#include "ui/language/language.h"
#include "ui/records/batch_words.h"
#include "ui/signing/signing_desk.h"

namespace wastewatch::ui {
namespace {

constexpr int typing_pause_ms = 300;

int row_of(int kind) {
  const auto& table = incident_kinds();
  for (std::size_t row = 0; row < table.size(); ++row) {
    if (table[row] == kind) return static_cast<int>(row);
  }
  return static_cast<int>(table.size()) - 1;
}

}  // namespace

IncidentReport::IncidentReport(QObject* parent) : QObject(parent) {
  typing_.setSingleShot(true);
  typing_.setInterval(typing_pause_ms);
  connect(&typing_, &QTimer::timeout, this, &IncidentReport::make);
  connect(&the<Language>(), &Language::changed, this, &IncidentReport::wordsChanged);
  auto& desk = the<SigningDesk>();
  connect(&desk, &SigningDesk::messageChanged, this, &IncidentReport::read_message);
  connect(&desk, &SigningDesk::renewAsked, this, &IncidentReport::make);
  connect(&desk, &SigningDesk::changed, this, &IncidentReport::changed);
}

IncidentReport* IncidentReport::create(QQmlEngine*, QJSEngine*) { return the_for_qml<IncidentReport>(); }

void IncidentReport::open(const QString& batch, int kind) {
  const auto id = parse_batch_id(batch);
  if (!id) return;
  offered_.clear();
  const IncidentDraft fresh{*id, incident_kinds()[static_cast<std::size_t>(row_of(kind))], {}};
  if (the<SigningDesk>().begin(incident_message(fresh), batch_link(*id))) make();
}

void IncidentReport::openFound(const QString& batch, const QString& note) {
  const auto id = parse_batch_id(batch);
  if (!id) return;
  offered_ = note;
  offered_about_ = *id;
  const IncidentDraft fresh{*id, ledger::v1::INCIDENT_DUMPING, note.toStdString()};
  if (!the<SigningDesk>().begin(incident_message(fresh), batch_link(*id))) return add_offered();
  offered_.clear();
  make();
}

// What is signed already cannot be added to.
void IncidentReport::add_offered() {
  if (!the<SigningDesk>().message()) return;
  const QString note = std::exchange(offered_, {});
  if (batch_ != offered_about_ || note.isEmpty() || !editable() || note_.contains(note)) return;
  setNote(note_.isEmpty() ? note : note_ + QStringLiteral("; ") + note);
}

void IncidentReport::read_message() {
  const auto& message = the<SigningDesk>().message();
  const auto said = message ? incident_draft(*message) : std::nullopt;
  if (!said) return;
  typing_.stop();
  batch_ = said->batch;
  kind_ = row_of(said->kind);
  note_ = QString::fromStdString(said->note);
  emit noteChanged();
  emit changed();
  add_offered();
}

IncidentDraft IncidentReport::draft() const {
  return {batch_, incident_kinds()[static_cast<std::size_t>(kind_)], note_.toStdString()};
}

bool IncidentReport::editable() const {
  const auto& desk = the<SigningDesk>();
  return desk.editable() && desk.message()->has_raise_incident();
}

void IncidentReport::make() {
  if (!editable() || !note_problem().isEmpty()) return;
  the<SigningDesk>().hold(true);
  make_query_.ask([draft = draft()](const index::Reader& reader) { return incident_message(reader, draft); });
}

void IncidentReport::take(const Result<ledger::v1::Message>& message) {
  if (!editable() || typing_.isActive()) return;
  the<SigningDesk>().change(message ? *message : incident_message(draft()));
  the<SigningDesk>().hold(false);
}

QStringList IncidentReport::kinds() const {
  QStringList out;
  for (const auto kind : incident_kinds()) out << enum_title(*ledger::v1::IncidentKind_descriptor(), kind);
  return out;
}

void IncidentReport::setKind(int index) {
  if (!editable() || index == kind_ || index < 0 || index >= kinds().size()) return;
  kind_ = index;
  make();
  emit changed();
}

void IncidentReport::setNote(const QString& note) {
  if (!editable() || note == note_) return;
  note_ = note;
  the<SigningDesk>().hold(true);
  typing_.start();
  emit noteChanged();
}

QString IncidentReport::note_problem() const {
  const QByteArray utf8 = note_.toUtf8();
  if (static_cast<std::size_t>(utf8.size()) > ledger::max_text_bytes)
    return QCoreApplication::translate("IncidentReport", "At most %1 bytes; this is %2.")
        .arg(ledger::max_text_bytes)
        .arg(utf8.size());
  return ledger::is_plain_text(utf8.toStdString())
             ? QString()
             : QCoreApplication::translate("IncidentReport",
                                           "This contains a character that cannot be stored.");
}

}  // namespace wastewatch::ui
