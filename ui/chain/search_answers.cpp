#include "ui/chain/search_answers.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "ui/base/singleton.h"
#include "ui/chain/search_provider.h"
#include "ui/language/language.h"
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

Result<SearchReply> search_reply(const index::Reader& reader, const QString& text, const Look& look,
                                 const std::vector<NamedPlace>& places, std::int64_t began_at,
                                 const std::stop_token& stop) {
  RecordContext context(reader, look);
  const auto readings = words::readings(text.toStdString());
  const auto link = std::ranges::find(readings, InputKind::link, &words::Reading::kind);
  if (link != readings.end()) {
    const QString trouble = link_trouble({context, *link, places, began_at, stop}, text);
    if (!trouble.isEmpty()) return SearchReply{{}, trouble};
  }
  SearchHits hits;
  for (const auto& provider : providers) {
    const auto reading = std::ranges::find(readings, provider.kind, &words::Reading::kind);
    if (reading == readings.end()) continue;
    auto answered = provider.answer({context, *reading, places, began_at, stop}, hits);
    if (!answered) return fail(answered.error());
  }
  return SearchReply{std::move(hits).take(), {}};
}

Result<std::vector<SearchHit>> search_hits(const index::Reader& reader, const QString& text, const Look& look,
                                           const std::vector<NamedPlace>& places, std::int64_t began_at,
                                           const std::stop_token& stop) {
  return search_reply(reader, text, look, places, began_at, stop).transform([](SearchReply reply) {
    return std::move(reply.hits);
  });
}

struct SearchAnswers::Private {
  struct Answer {
    QString text;
    SearchReply reply;
  };
  Query<Answer> query{[](Result<Answer> answer) {
    if (answer)
      the<SearchModel>().show(answer->text, std::move(answer->reply));
    else
      the<SearchModel>().show(the<SearchModel>().text().trimmed(), {});
  }};

  void ask(const QString& text) {
    const Look look = Look::now();
    query.ask([text, look, places = places_named(text, look.tongue), began_at = the<Session>().began_at()](
                  const Connected& connected, const std::stop_token& stop) -> Result<Answer> {
      const auto reader = connected.reader();
      if (!reader) return fail(reader.error());
      return search_reply(*reader, text, look, places, began_at, stop).transform([&](SearchReply reply) {
        return Answer{text, std::move(reply)};
      });
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
