#include "contractwijzer/verdict_json.hpp"

#include <algorithm>

#include "contractwijzer/version.hpp"
#include "json/json_object.hpp"
#include "verdict/words.hpp"

namespace contractwijzer {

namespace {

Json to_json(const Text& text) {
  return JsonObject().text("nl", text.nl).text("en", text.en).take();
}

Json to_json(const std::vector<IdView>& ids) {
  Json list = Json::array();
  for (const IdView id : ids) list.push_back(std::string(id));
  return list;
}

/// Objects are built field by field in the schema's order.
class Writer {
 public:
  Writer(const Verdict& verdict, Texts texts) : verdict_(verdict), texts_(texts) {}

  Json write() {
    const auto as_outcome = [](const Outcome& item) { return outcome(item); };
    const auto as_rule = [this](const RuleVerdict& item) { return rule(item); };
    return JsonObject()
        .number("format", 1)
        .json("receipt", receipt())
        .text("year", word(verdict_.year))
        .json("outcome", verdict_.decided() ? outcome(verdict_.possible.front()) : Json(nullptr))
        .json("possible", list(verdict_.possible, as_outcome))
        .json("contracts", list(verdict_.contracts,
                                [this](const ContractVerdict& item) { return contract(item); }))
        .json("conditions", list(verdict_.conditions, as_rule))
        .json("factors", list(verdict_.factors, as_rule))
        .json("factorCount", factor_count())
        .json("expectations", list(verdict_.expectations, as_rule))
        .json("selective", list(verdict_.selective, as_rule))
        .json("offers",
              list(verdict_.offers, [this](const OfferVerdict& item) { return offer(item); }))
        .json("questions",
              list(verdict_.questions, [this](const Fact* item) { return question(*item); }))
        .json("evidence",
              list(verdict_.evidence, [this](const EvidenceRef& item) { return evidence(item); }))
        .json("statements",
              list(verdict_.statements, [this](const Statement* item) { return statement(*item); }))
        .json("timeline",
              list(verdict_.timeline, [this](const StepVerdict& item) { return step(item); }))
        .json("starts",
              list(verdict_.starts, [this](const StartVerdict& item) { return start(item); }))
        .json("notices", list(verdict_.notices, [](const Notice& item) { return notice(item); }))
        .json("next", next())
        .take();
  }

 private:
  template <typename Items, typename Each>
  static Json list(const Items& items, Each each) {
    Json::array_t out;
    out.reserve(items.size());
    for (const auto& item : items) out.push_back(each(item));
    return Json(std::move(out));
  }

  void add_text(JsonObject& out, const Text& text) const {
    if (texts_ == Texts::with) out.json("text", to_json(text));
  }

  void add_source(JsonObject& out, const Ids& source) const {
    if (texts_ == Texts::with) {
      out.json("source", list(source, [this](const std::string& id) { return clause(id); }));
    }
  }

  [[nodiscard]] Json clause(const std::string& id) const {
    const auto& all = verdict_.policy->clauses;
    const auto clause =
        std::find_if(all.begin(), all.end(), [&id](const Clause& other) { return other.id == id; });
    return JsonObject()
        .text("id", id)
        .text_if_any("section", clause->section)
        .text("heading", clause->heading)
        .json("clause", to_json(clause->clause))
        .take();
  }

  [[nodiscard]] Json receipt() const {
    return JsonObject()
        .text("engine", engine_version)
        .text("policy", verdict_.policy->id)
        .text("version", verdict_.policy->version)
        .text("hash", verdict_.policy_hash)
        .text("careType", verdict_.care_type->id)
        .text("asOf", format_date(verdict_.as_of))
        .take();
  }

  [[nodiscard]] Json factor_count() const {
    return JsonObject()
        .number("met", verdict_.factor_count.met)
        .number("open", verdict_.factor_count.open)
        .number("of", verdict_.factor_count.of)
        .take();
  }

  static Json outcome(const Outcome& outcome) {
    return JsonObject()
        .text("kind", word(outcome.kind))
        .text_if_any("contract", outcome.contract)
        .text_if_any("offer", outcome.offer)
        .take();
  }

  [[nodiscard]] Json contract(const ContractVerdict& item) const {
    JsonObject out;
    out.text("id", item.contract->id).text("state", word(item.state));
    if (item.contract->text) add_text(out, *item.contract->text);
    add_source(out, item.contract->source);
    return out.take();
  }

  static Json trace(const Trace& trace) {
    JsonObject out;
    out.text("test", trace.test).text("state", word(trace.state));
    if (!trace.facts.empty()) out.json("facts", to_json(trace.facts));
    out.text_if_any("rule", trace.rule);
    if (!trace.of.empty()) out.json("of", list(trace.of, Writer::trace));
    return out.take();
  }

  [[nodiscard]] Json rule(const RuleVerdict& item) const {
    JsonObject out;
    out.text("id", item.rule->id)
        .text("state", word(item.state))
        .json("facts", to_json(item.facts));
    if (item.trace) out.json("trace", trace(*item.trace));
    add_text(out, item.rule->text);
    if (texts_ == Texts::with && item.rule->mend) out.json("mend", to_json(*item.rule->mend));
    add_source(out, item.rule->source);
    return out.take();
  }

  [[nodiscard]] Json offer(const OfferVerdict& item) const {
    JsonObject out;
    out.text("id", item.offer->id)
        .text("kind", word(item.offer->kind))
        .text("state", word(item.state))
        .flag("beside", item.offer->beside)
        .json("facts", to_json(item.facts));
    add_text(out, item.offer->text);
    add_source(out, item.offer->source);
    return out.take();
  }

  [[nodiscard]] Json question(const Fact& fact) const {
    JsonObject out;
    out.text("fact", fact.id).text("scope", word(fact.scope));
    add_text(out, fact.question);
    return out.take();
  }

  [[nodiscard]] Json evidence(const EvidenceRef& item) const {
    const Evidence& evidence = item.rule->evidence[item.index];
    JsonObject out;
    out.text("rule", item.rule->id)
        .number("index", static_cast<std::int64_t>(item.index))
        .flag("asked", evidence.asked);
    add_text(out, evidence.text);
    if (!evidence.source.empty()) add_source(out, evidence.source);
    return out.take();
  }

  [[nodiscard]] Json statement(const Statement& item) const {
    JsonObject out;
    out.text("id", item.id).text("kind", word(item.kind));
    add_text(out, item.text);
    add_source(out, item.source);
    return out.take();
  }

  [[nodiscard]] Json step(const StepVerdict& item) const {
    JsonObject out;
    out.text("id", item.step->id)
        .text("actor", word(item.step->actor))
        .text("kind", word(item.step->kind))
        .text("state", word(item.state))
        .flag("certain", item.certain);
    if (item.first && item.first == item.last) {
      out.text("on", format_date(*item.first));
    } else if (item.first) {
      out.text("from", format_date(*item.first));
      if (item.last) out.text("until", format_date(*item.last));
    }
    if (const auto* in = std::get_if<InPeriod>(&item.step->when)) out.text("period", in->period);
    out.text_if_any("after", item.step->after);
    if (item.days) out.number("days", *item.days);
    add_text(out, item.step->text);
    add_source(out, item.step->source);
    return out.take();
  }

  [[nodiscard]] Json start(const StartVerdict& item) const {
    JsonObject out;
    out.text("id", item.rule->id).text("event", item.rule->event).text("state", word(item.state));
    if (item.day) out.text("on", format_date(*item.day));
    add_text(out, item.rule->text);
    add_source(out, item.rule->source);
    return out.take();
  }

  static Json notice(const Notice& item) {
    return JsonObject().text("code", word(item.code)).text("fact", item.fact).take();
  }

  [[nodiscard]] Json next() const {
    const Next& next = verdict_.next;
    JsonObject out;
    out.text("kind", word(next.kind)).text_if_any("fact", next.fact);
    if (!next.rules.empty()) out.json("rules", to_json(next.rules));
    return out.text_if_any("step", next.step).text_if_any("offer", next.offer).take();
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
      std::vector<IdView> uses;
      for (const Use one : use.uses) uses.push_back(word(one));
      facts.push_back(JsonObject()
                          .text("fact", use.fact->id)
                          .text("scope", word(use.fact->scope))
                          .json("uses", to_json(uses))
                          .take());
    }
    out.push_back(JsonObject().text("id", group.group->id).json("facts", std::move(facts)).take());
  }
  return to_text(out);
}

std::string errors_json(const Errors& errors) {
  Json out = Json::array();
  for (const Error& error : errors) {
    JsonObject item;
    item.text("code", name_of(error.code)).text("pointer", error.pointer);
    if (error.position.line != 0) {
      item.number("line", static_cast<std::int64_t>(error.position.line))
          .number("column", static_cast<std::int64_t>(error.position.column));
    }
    item.json("message", to_json(message_of(error))).json("hint", to_json(hint_of(error)));
    out.push_back(item.take());
  }
  return to_text(out);
}

}  // namespace contractwijzer
