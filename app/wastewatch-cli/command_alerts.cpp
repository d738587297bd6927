// alerts: the list, the rules behind it, and one alert with everything it was computed from.
#include <algorithm>
#include <optional>

#include "alert_json.h"
#include "alert_text.h"
#include "arguments.h"
#include "base/encoding.h"
#include "commands.h"
#include "home.h"
#include "said.h"
#include "watch/gather_facts.h"
#include "watch/sentences.h"

namespace wastewatch::cli {
namespace {

struct AlertOptions {
  std::string home;
  std::string alert;
  std::vector<std::string> regions;
  std::size_t limit = 50;
  bool json = false;
};

// ---- list ----

void write_counts(std::ostream& out, const std::vector<watch::Trouble>& all, std::size_t listed) {
  const auto counted = [&](std::string_view key, std::ptrdiff_t number) {
    out << said(key, {{"n", words::count(number)}}) << "\n";
  };
  const auto about = [&](watch::SubjectKind kind) {
    return std::ranges::count(all, kind, [](const watch::Trouble& one) { return one.subject.kind; });
  };
  using enum watch::SubjectKind;
  counted("cli.alerts_counted", about(batch));
  if (const auto devices = about(device); devices > 0) counted("cli.devices_counted", devices);
  if (const auto parties = about(organisation); parties > 0) counted("cli.organisations_counted", parties);
  if (listed < all.size()) counted("cli.shown_first", static_cast<std::ptrdiff_t>(listed));
}

Exit list_alerts(Console& console, const AlertOptions& options) {
  const auto home = open_home_to_read(console, options.home);
  if (!home) return report(console, home.error());
  const auto reader = home->data->reader();
  if (!reader) return report(console, reader.error());
  const auto feed = watch::read_feed(*reader, {options.regions});
  if (!feed) return report(console, feed.error());
  const auto& all = feed->troubles;
  const auto listed = std::min(all.size(), options.limit);
  if (!options.json) write_as_of(console.out, *reader);
  for (std::size_t i = 0; i < listed; ++i) {
    if (options.json) {
      auto line = json_of(all[i], feed->height, reader->block_time().ms());
      if (const auto party = watch::organisation_of(all[i].subject))
        line["subject"]["name"] = name_of(*reader, *party);
      if (auto witness = witness_json(*reader, all[i].subject); !witness.empty()) line["trackers"] = witness;
      console.out << line.dump() << "\n";
    } else {
      write_trouble(console.out, *reader, all[i]);
    }
  }
  if (!options.json) write_counts(console.out, all, listed);
  return Exit::ok;
}

// ---- rules ----

std::string grades_text(const watch::RuleInfo& rule) {
  std::string out;
  for (const auto grade : grades_of(rule))
    out += (out.empty() ? "" : ", ") + named("grade", watch::grade_name(grade));
  return out;
}

void write_rule(std::ostream& out, const ListedRule& rule) {
  const auto& info = rule.name.info;
  out << said("cli.rule", {{"id", std::string(info.id)},
                           {"version", std::to_string(info.version)},
                           {"subject", named("subject", watch::subject_name(rule.name.subject))},
                           {"claim", named("alert_claim", watch::claim_name(info.claim))},
                           {"grades", grades_text(info)}})
      << "\n";
  for (const auto& parameter : rule.parameters) {
    out << "    "
        << said("cli.parameter", {{"name", std::string(parameter.name)},
                                  {"value", words::limit(parameter.value, parameter.unit, language())},
                                  {"source", std::string(watch::text_of(parameter.source, language()))}})
        << "\n";
  }
}

Exit list_rules(Console& console, const AlertOptions& options) {
  for (const auto& rule : listed_rules(1)) {
    if (options.json) {
      console.out << json_of(rule).dump() << "\n";
    } else {
      write_rule(console.out, rule);
    }
  }
  return Exit::ok;
}

// ---- explain ----

std::optional<watch::Alert> alert_named(const watch::TroubleList& list, std::string_view id) {
  for (const auto& trouble : list.troubles) {
    for (const auto& alert : trouble.reasons) {
      if (to_hex(alert.id) == id) return alert;
    }
  }
  return std::nullopt;
}

const ListedRule* rule_of(const std::vector<ListedRule>& rules, const watch::Alert& alert) {
  const auto found =
      std::ranges::find_if(rules, [&](const auto& rule) { return rule.name.info.id == alert.rule; });
  return found == rules.end() ? nullptr : &*found;
}

// Whether a look at the subject's records now says the same.
bool is_said_again(const std::vector<watch::Alert>& computed, const watch::Alert& alert) {
  return std::ranges::any_of(computed, [&](const watch::Alert& one) {
    return one.id == alert.id && one.result_hash == alert.result_hash;
  });
}

Exit explain_alert(Console& console, const AlertOptions& options) {
  const auto home = open_home_to_read(console, options.home);
  if (!home) return report(console, home.error());
  const auto reader = home->data->reader();
  if (!reader) return report(console, reader.error());
  const auto feed = watch::read_feed(*reader, {});
  if (!feed) return report(console, feed.error());
  const auto alert = alert_named(*feed, options.alert);
  if (!alert) return report(console, Error::make(Errc::bad_argument, options.alert));
  const auto context = watch::gather_context(*reader);
  if (!context) return report(console, context.error());
  const auto rules = listed_rules(context->time_scale);
  const auto* rule = rule_of(rules, *alert);
  const auto computed = watch::computed_alerts(*reader, alert->subject);
  if (!computed) return report(console, computed.error());
  const bool same = is_said_again(*computed, *alert);
  if (options.json) {
    auto out = json_of(*alert, reader->block_time().ms());
    if (rule != nullptr) out["rule_record"] = json_of(*rule);
    out["recomputed"] = same;
    console.out << out.dump() << "\n";
    return Exit::ok;
  }
  write_as_of(console.out, *reader);
  write_alert(console.out, *reader, *alert);
  if (rule != nullptr) write_rule(console.out, *rule);
  console.out << said("cli.hashes", {{"height", std::to_string(alert->as_of_height)},
                                     {"parameters", to_hex(alert->parameters_hash)},
                                     {"inputs", to_hex(alert->inputs_hash)},
                                     {"result", to_hex(alert->result_hash)}})
              << "\n"
              << said(same ? "cli.said_again" : "cli.not_said_again") << "\n";
  return Exit::ok;
}

void add_list_options(CLI::App& command, AlertOptions& options) {
  command.add_option("--home", options.home)->default_val("wastewatch-home");
  command.add_option("--region", options.regions);
  command.add_option("--limit", options.limit)->check(CLI::Range(1, 100'000));
  command.add_flag("--json", options.json);
}

}  // namespace

void add_alerts(CLI::App& app, Session& session) {
  auto* alerts = app.add_subcommand("alerts");
  alerts->require_subcommand(0, 1);
  auto options = std::make_shared<AlertOptions>();
  add_list_options(*alerts, *options);
  alerts->callback([&session, options, alerts] {
    if (alerts->get_subcommands().empty())
      session.chosen = [&session, options] { return list_alerts(session.console, *options); };
  });
  auto listed = std::make_shared<AlertOptions>();
  auto* list = alerts->add_subcommand("list");
  add_list_options(*list, *listed);
  on_chosen(list, session, listed, list_alerts);
  auto ruled = std::make_shared<AlertOptions>();
  auto* rules = alerts->add_subcommand("rules");
  rules->add_flag("--json", ruled->json);
  on_chosen(rules, session, ruled, list_rules);
  auto explained = std::make_shared<AlertOptions>();
  auto* explain = alerts->add_subcommand("explain");
  explain->add_option("alert", explained->alert)->required();
  explain->add_option("--home", explained->home)->default_val("wastewatch-home");
  explain->add_flag("--json", explained->json);
  on_chosen(explain, session, explained, explain_alert);
}

}  // namespace wastewatch::cli
