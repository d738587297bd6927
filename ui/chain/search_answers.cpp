#include "ui/chain/search_answers.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "ui/base/singleton.h"
#include "ui/chain/search_provider.h"
#include "ui/language/language.h"
#include "ui/navigation/link.h"
#include "ui/session/query.h"
#include "ui/session/session.h"

namespace wastewatch::ui {
namespace {

using words::InputKind;

constexpr std::array providers{
    SearchProvider{InputKind::link, answer_link},
    SearchProvider{InputKind::height, answer_height},
    SearchProvider{InputKind::hash, answer_hash},
    SearchProvider{InputKind::date, answer_date},
    SearchProvider{InputKind::batch_id, answer_batch_id},
    SearchProvider{InputKind::plate, answer_plate},
    SearchProvider{InputKind::text, answer_text},
    SearchProvider{InputKind::text, answer_place},
    SearchProvider{InputKind::hash_part, answer_hash_part},
    SearchProvider{InputKind::hash_end, answer_hash_end},
    SearchProvider{InputKind::clock, answer_date},
    SearchProvider{InputKind::position, answer_position},
};

}  // namespace

std::span<const SearchProvider> search_providers() { return providers; }

void SearchHits::add(SearchHit hit) {
  if (hits_.size() < max_search_hits && !std::ranges::contains(hits_, hit.link, &SearchHit::link)) {
    hits_.push_back(std::move(hit));
  }
}

Status answer_link(const SearchQuestion& question, SearchHits& hits) {
  const auto place = parse_link(QString::fromStdString(question.reading.text));
  if (!place) return {};
  const QString link = to_link(*place);
  hits.add({link, link, {}, QCoreApplication::translate("Search", "Link"), QStringLiteral("link")});
  return {};
}

Result<std::vector<SearchHit>> search_hits(const index::Reader& reader, const QString& text, const Look& look,
                                           const std::vector<NamedPlace>& places, std::int64_t began_at,
                                           const std::stop_token& stop) {
  RecordContext context(reader, look);
  const auto readings = words::readings(text.toStdString());
  SearchHits hits;
  for (const auto& provider : providers) {
    const auto reading = std::ranges::find(readings, provider.kind, &words::Reading::kind);
    if (reading == readings.end()) continue;
    auto answered = provider.answer({context, *reading, places, began_at, stop}, hits);
    if (!answered) return fail(answered.error());
  }
  return std::move(hits).take();
}

struct SearchAnswers::Private {
  struct Answer {
    QString text;
    std::vector<SearchHit> hits;
  };
  Query<Answer> query{[](Result<Answer> answer) {
    if (answer)
      the<SearchModel>().show(answer->text, std::move(answer->hits));
    else
      the<SearchModel>().show(the<SearchModel>().text().trimmed(), {});
  }};

  void ask(const QString& text) {
    const Look look = Look::now();
    query.ask([text, look, places = places_named(text, look.tongue), began_at = the<Session>().began_at()](
                  const Connected& connected, const std::stop_token& stop) -> Result<Answer> {
      const auto reader = connected.reader();
      if (!reader) return fail(reader.error());
      return search_hits(*reader, text, look, places, began_at, stop)
          .transform([&](std::vector<SearchHit> hits) { return Answer{text, std::move(hits)}; });
    });
  }

  // An answer about a network that was left never comes, nor one in the words of another language.
  void ask_again() {
    query.cancel();
    auto& model = the<SearchModel>();
    if (const QString text = model.text().trimmed(); !text.isEmpty()) model.ask();
  }
};

SearchAnswers::SearchAnswers(QObject* parent) : QObject(parent), d_(std::make_unique<Private>()) {
  connect(&the<SearchModel>(), &SearchModel::asked, this, [this](const QString& text) {
    if (the<Session>().ready()) return d_->ask(text);
    d_->query.cancel();
    the<SearchModel>().show(text, {});
  });
  connect(&the<Session>(), &Session::networkChanged, this, [this] { d_->ask_again(); });
  connect(&the<Language>(), &Language::changed, this, [this] { d_->ask_again(); });
}

SearchAnswers::~SearchAnswers() = default;

}  // namespace wastewatch::ui
