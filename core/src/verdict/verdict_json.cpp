#include "contractwijzer/verdict_json.hpp"

#include <algorithm>

#include "contractwijzer/version.hpp"
#include "json/json_text.hpp"
#include "verdict/words.hpp"

namespace contractwijzer {

namespace {

Json to_json(const Text& text) { return {{"nl", text.nl}, {"en", text.en}}; }

Json to_json(const std::vector<IdView>& ids) {
  Json list = Json::array();
  for (const IdView id : ids) list.push_back(id);
  return list;
}

/// Objects are built field by field in the schema's order.
class Writer {
 public:
  Writer(const Verdict& verdict, Texts texts) : verdict_(verdict), texts_(texts) {}

  Json write() {
    Json out = Json::object();
    out["format"] = 1;
    out["receipt"] = receipt();
    out["year"] = word(verdict_.year);
    out["outcome"] = verdict_.decided() ? outcome(verdict_.possible.front()) : Json(nullptr);
    out["possible"] = list(verdict_.possible, Writer::outcome);
    out["contracts"] = list(verdict_.contracts, [this](const auto& item) { return contract(item); });
    const auto rule_item = [this](const RuleVerdict& item) { return rule(item); };
    out["conditions"] = list(verdict_.conditions, rule_item);
    out["factors"] = list(verdict_.factors, rule_item);
    out["factorCount"] = {{"met", verdict_.factor_count.met},
                          {"open", verdict_.factor_count.open},
                          {"of", verdict_.factor_count.of}};
    out["expectations"] = list(verdict_.expectations, rule_item);
    out["selective"] = list(verdict_.selective, rule_item);
    out["offers"] = list(verdict_.offers, [this](const auto& item) { return offer(item); });
    out["questions"] = list(verdict_.questions, [this](const Fact* item) { return question(*item); });
    out["evidence"] = list(verdict_.evidence, [this](const auto& item) { return evidence(item); });
    out["statements"] =
        list(verdict_.statements, [this](const Statement* item) { return statement(*item); });
    out["timeline"] = list(verdict_.timeline, [this](const auto& item) { return step(item); });
    out["starts"] = list(verdict_.starts, [this](const auto& item) { return start(item); });
    out["notices"] = list(verdict_.notices, [](const Notice& item) {
      return Json{{"code", word(item.code)}, {"fact", item.fact}};
    });
    out["next"] = next();
    return out;
  }

 private:
  template <typename Items, typename Each>
  static Json list(const Items& items, Each each) {
    Json out = Json::array();
    for (const auto& item : items) out.push_back(each(item));
    return out;
  }

  void add_text(Json& out, const Text& text) const {
    if (texts_ == Texts::with) out["text"] = to_json(text);
  }

  void add_source(Json& out, const Ids& source) const {
    if (texts_ != Texts::with) return;
    Json clauses = Json::array();
    for (const std::string& id : source) {
      const auto& all = verdict_.policy->clauses;
      const auto clause = std::find_if(all.begin(), all.end(),
                                       [&id](const Clause& other) { return other.id == id; });
      Json item = {{"id", id}};
      if (!clause->section.empty()) item["section"] = clause->section;
      item["heading"] = clause->heading;
      item["clause"] = to_json(clause->clause);
      clauses.push_back(std::move(item));
    }
    out["source"] = std::move(clauses);
  }

  Json receipt() const {
    return {{"engine", engine_version},
            {"policy", verdict_.policy->id},
            {"version", verdict_.policy->version},
            {"hash", verdict_.policy_hash},
            {"careType", verdict_.care_type->id},
            {"asOf", format_date(verdict_.as_of)}};
  }

  static Json outcome(const Outcome& outcome) {
    Json out = {{"kind", word(outcome.kind)}};
    if (!outcome.contract.empty()) out["contract"] = outcome.contract;
    if (!outcome.offer.empty()) out["offer"] = outcome.offer;
    return out;
  }

  Json contract(const ContractVerdict& item) const {
    Json out = {{"id", item.contract->id}, {"state", word(item.state)}};
    if (item.contract->text) add_text(out, *item.contract->text);
    add_source(out, item.contract->source);
    return out;
  }

  static Json trace(const Trace& trace) {
    Json out = {{"test", trace.test}, {"state", word(trace.state)}};
    if (!trace.facts.empty()) out["facts"] = to_json(trace.facts);
    if (!trace.rule.empty()) out["rule"] = trace.rule;
    if (!trace.of.empty()) out["of"] = list(trace.of, Writer::trace);
    return out;
  }

  Json rule(const RuleVerdict& item) const {
    Json out = {{"id", item.rule->id}, {"state", word(item.state)}, {"facts", to_json(item.facts)}};
    if (item.trace) out["trace"] = trace(*item.trace);
    add_text(out, item.rule->text);
    if (texts_ == Texts::with && item.rule->mend) out["mend"] = to_json(*item.rule->mend);
    add_source(out, item.rule->source);
    return out;
  }

  Json offer(const OfferVerdict& item) const {
    Json out = {{"id", item.offer->id},
                {"kind", word(item.offer->kind)},
                {"state", word(item.state)},
                {"beside", item.offer->beside},
                {"facts", to_json(item.facts)}};
    add_text(out, item.offer->text);
    add_source(out, item.offer->source);
    return out;
  }

  Json question(const Fact& fact) const {
    Json out = {{"fact", fact.id}, {"scope", word(fact.scope)}};
    add_text(out, fact.question);
    return out;
  }

  Json evidence(const EvidenceRef& item) const {
    const Evidence& evidence = item.rule->evidence[item.index];
    Json out = {{"rule", item.rule->id}, {"index", item.index}, {"asked", evidence.asked}};
    add_text(out, evidence.text);
    if (!evidence.source.empty()) add_source(out, evidence.source);
    return out;
  }

  Json statement(const Statement& item) const {
    Json out = {{"id", item.id}, {"kind", word(item.kind)}};
    add_text(out, item.text);
    add_source(out, item.source);
    return out;
  }

  Json step(const StepVerdict& item) const {
    Json out = {{"id", item.step->id},
                {"actor", word(item.step->actor)},
                {"kind", word(item.step->kind)},
                {"state", word(item.state)},
                {"certain", item.certain}};
    if (item.first && item.first == item.last) {
      out["on"] = format_date(*item.first);
    } else if (item.first) {
      out["from"] = format_date(*item.first);
      if (item.last) out["until"] = format_date(*item.last);
    }
    if (const auto* in = std::get_if<InPeriod>(&item.step->when)) out["period"] = in->period;
    if (!item.step->after.empty()) out["after"] = item.step->after;
    if (item.days) out["days"] = *item.days;
    add_text(out, item.step->text);
    add_source(out, item.step->source);
    return out;
  }

  Json start(const StartVerdict& item) const {
    Json out = {{"id", item.rule->id}, {"event", item.rule->event}, {"state", word(item.state)}};
    if (item.day) out["on"] = format_date(*item.day);
    add_text(out, item.rule->text);
    add_source(out, item.rule->source);
    return out;
  }

  Json next() const {
    const Next& next = verdict_.next;
    Json out = {{"kind", word(next.kind)}};
    if (!next.fact.empty()) out["fact"] = next.fact;
    if (!next.rules.empty()) out["rules"] = to_json(next.rules);
    if (!next.step.empty()) out["step"] = next.step;
    if (!next.offer.empty()) out["offer"] = next.offer;
    return out;
  }

  const Verdict& verdict_;
  Texts texts_;
};

}  // namespace

std::string verdict_json(const Verdict& verdict, Texts texts) {
  return to_text(Writer(verdict, texts).write());
}

std::string questions_json(const std::vector<QuestionGroup>& groups) {
  Json out = Json::array();
  for (const QuestionGroup& group : groups) {
    Json facts = Json::array();
    for (const FactUse& use : group.facts) {
      Json uses = Json::array();
      for (const Use one : use.uses) uses.push_back(word(one));
      facts.push_back(
          {{"fact", use.fact->id}, {"scope", word(use.fact->scope)}, {"uses", std::move(uses)}});
    }
    out.push_back({{"id", group.group->id}, {"facts", std::move(facts)}});
  }
  return to_text(out);
}

std::string errors_json(const Errors& errors) {
  Json out = Json::array();
  for (const Error& error : errors) {
    Json item = {{"code", name_of(error.code)}, {"pointer", error.pointer}};
    if (error.position.line != 0) {
      item["line"] = error.position.line;
      item["column"] = error.position.column;
    }
    item["message"] = to_json(message_of(error));
    item["hint"] = to_json(hint_of(error));
    out.push_back(std::move(item));
  }
  return to_text(out);
}

}  // namespace contractwijzer
