#include "contractwijzer/verdict_json.hpp"

#include <algorithm>
#include <cassert>

#include "contractwijzer/practice_timeline.hpp"
#include "contractwijzer/version.hpp"
#include "verdict/edtf.hpp"
#include "verdict/parts.hpp"
#include "words.hpp"

namespace contractwijzer {

namespace {

/// Fields are written in the schema's order.
class Writer {
 public:
  explicit Writer(const Verdict& verdict) : verdict_(verdict) {}

  std::string write() {
    out_.open('{').number("format", 1);
    receipt();
    out_.word("year", word(verdict_.year));
    term();
    look_on_and_outcome();
    each("possible", verdict_.possible, [this](const Outcome& item) { outcome(item); });
    out_.word_if_any("substance", verdict_.substance);
    each("contracts", verdict_.contracts, [this](const ContractVerdict& item) { contract(item); });
    for (const RuleKind kind : rule_kinds) {
      rules(key_of(kind), verdict_.rules[kind]);
      if (kind == RuleKind::factor) factor_count();
    }
    each("offers", verdict_.offers, [this](const OfferVerdict& item) { offer(item); });
    each("questions", verdict_.questions, [this](const Fact* item) { question(*item); });
    each("evidence", verdict_.evidence, [this](const EvidenceRef& item) { evidence(item); });
    each("statements", verdict_.statements, [this](const Statement* item) { statement(*item); });
    each("timeline", verdict_.timeline, [this](const StepVerdict& item) { step(item); });
    each("starts", verdict_.starts, [this](const StartVerdict& item) { start(item); });
    write_notices(out_, verdict_.notices);
    write_standing(out_, verdict_.standing);
    if (verdict_.mended) mended(*verdict_.mended);
    write_next(out_, verdict_.next);
    return out_.close('}').take();
  }

  std::string write_timeline(const std::vector<Verdict>& verdicts) {
    out_.open('[');
    for (const PracticeStep& item : practice_timeline(verdicts)) {
      std::vector<IdView> care_types;
      for (const std::size_t i : item.verdicts) care_types.emplace_back(verdicts[i].care_type->id);
      step(*item.step, care_types);
    }
    return out_.close(']').take();
  }

 private:
  template <typename Items, typename Write>
  void each(std::string_view key, const Items& items, Write write) {
    out_.list(key, items, write);
  }

  void add_text(const Text& text) { write_text(out_, "text", text); }

  /// The name of one of the policy's actors, where it is one.
  void add_actor(std::string_view key, const std::string& id) {
    for (const NamedActor& actor : verdict_.policy->actors) {
      if (actor.id == id) write_text(out_, key, actor.name);
    }
  }

  void add_source(const Ids& source) {
    each("source", source, [this](const std::string& id) { clause(id); });
  }

  template <typename State>
  void add_state(State state) {
    out_.word("state", word(state));
  }

  void term() {
    out_.name("term").open('{').word("from", format_date(verdict_.term.from));
    if (verdict_.term.until) out_.word("until", format_date(*verdict_.term.until));
    if (!verdict_.term.until_one_of.empty()) {
      each("untilOneOf", verdict_.term.until_one_of,
           [this](Date day) { out_.word(format_date(day)); });
    }
    decided();
    out_.close('}');
  }

  void decided() {
    const auto when = [this](std::string_view key, std::string_view value) {
      out_.name("decided").open('{').word(key, value).close('}');
    };
    std::visit(Overloaded{
                   [](const Undated&) {},
                   [](const CountedFrom&) {},  // of steps only
                   [&](const OnDay& on) { when("on", format_date(on.day)); },
                   [&](const FromDay& from) { when("from", format_date(from.day)); },
                   [&](const InPeriod& in) { when("period", in.period); },
               },
               verdict_.term.decided);
  }

  void mended(const Mended& mended) {
    out_.name("mended").open('{');
    each("possible", mended.possible, [this](const Outcome& item) { outcome(item); });
    each("questions", mended.questions, [this](const Fact* item) { question(*item); });
    out_.close('}');
  }

  void look_on_and_outcome() {
    if (verdict_.look_on) out_.word("lookOn", format_date(*verdict_.look_on));
    out_.name("outcome");
    if (verdict_.decided()) {
      outcome(verdict_.possible.front());
    } else {
      out_.raw("null");
    }
  }

  void clause(const std::string& id) {
    const auto& all = verdict_.policy->clauses;
    const auto clause =
        std::find_if(all.begin(), all.end(), [&id](const Clause& other) { return other.id == id; });
    out_.open('{').word("id", id);
    if (!clause->section.empty()) out_.text("section", clause->section);
    out_.text("heading", clause->heading);
    write_text(out_, "clause", clause->clause);
    out_.close('}');
  }

  void receipt() {
    out_.name("receipt")
        .open('{')
        .word("engine", engine_version)
        .word("policy", verdict_.policy->id)
        .text("version", verdict_.policy->version)
        .word("hash", verdict_.policy_hash)
        .word("careType", verdict_.care_type->id);
    if (verdict_.edition != nullptr) out_.word("edition", verdict_.edition->id);
    out_.word("asOf", format_date(verdict_.as_of));
    out_.close('}');
  }

  void factor_count() {
    out_.name("factorCount").open('{');
    out_.number("met", verdict_.factor_count.met).number("open", verdict_.factor_count.open);
    out_.number("of", verdict_.factor_count.of).close('}');
  }

  void outcome(const Outcome& outcome) {
    out_.open('{')
        .word("kind", word(outcome.kind))
        .word_if_any("contract", outcome.contract)
        .word_if_any("offer", outcome.offer)
        .close('}');
  }

  void contract(const ContractVerdict& item) {
    out_.open('{').word("id", item.contract->id);
    add_state(item.state);
    if (item.trace) {
      out_.name("trace");
      trace_fields(*item.trace);
    }
    if (item.contract->text) add_text(*item.contract->text);
    add_source(item.contract->source);
    out_.close('}');
  }

  void trace_fields(const Trace& trace) {
    out_.open('{').word("test", trace.test);
    add_state(trace.state);
    if (!trace.facts.empty()) write_ids(out_, "facts", trace.facts);
    out_.word_if_any("rule", trace.rule);
    if (trace.points) {
      out_.name("points").open('{').number("met", trace.points->met);
      out_.number("open", trace.points->open).number("of", trace.points->of);
      out_.number("wanted", trace.points->wanted).close('}');
    }
    if (!trace.of.empty()) each("of", trace.of, [this](const Trace& part) { trace_fields(part); });
    out_.close('}');
  }

  void rules(std::string_view key, const std::vector<RuleVerdict>& items) {
    each(key, items, [this](const RuleVerdict& item) { rule(item); });
  }

  void rule(const RuleVerdict& item) {
    out_.open('{').word("id", item.rule->id);
    add_state(item.state);
    write_ids(out_, "facts", item.facts);
    if (item.trace) {
      out_.name("trace");
      trace_fields(*item.trace);
    }
    each_text(*item.rule,
              [this](const char* key, const Text& text) { write_text(out_, key, text); });
    add_source(item.rule->source);
    out_.close('}');
  }

  void offer(const OfferVerdict& item) {
    out_.open('{').word("id", item.offer->id).word("kind", word(item.offer->kind));
    add_state(item.state);
    out_.word("course", word(item.course));
    if (item.closed_by != nullptr) out_.word("closedBy", item.closed_by->id);
    if (!item.reasons.empty()) write_ids(out_, "reasons", item.reasons);
    out_.flag("beside", item.offer->is_supplementary);
    write_ids(out_, "facts", item.facts);
    add_text(item.offer->text);
    add_source(item.offer->source);
    out_.close('}');
  }

  void question(const Fact& fact) {
    out_.open('{').word("fact", fact.id).word("scope", word(fact.scope));
    add_text(fact.question);
    out_.close('}');
  }

  void evidence(const EvidenceRef& item) {
    const Evidence& evidence = item.rule->evidence[item.index];
    out_.open('{')
        .word("rule", item.rule->id)
        .number("index", static_cast<std::int64_t>(item.index))
        .flag("asked", evidence.asked);
    add_text(evidence.text);
    add_actor("from", evidence.from);
    if (!evidence.source.empty()) add_source(evidence.source);
    out_.close('}');
  }

  void statement(const Statement& item) {
    out_.open('{').word("id", item.id).word("kind", word(item.kind));
    add_text(item.text);
    add_source(item.source);
    out_.close('}');
  }

  void step(const StepVerdict& item, std::span<const IdView> care_types = {}) {
    out_.open('{').word("id", item.step->id).word("actor", word(item.step->actor));
    add_actor("by", item.step->named_actor);
    out_.word("kind", word(item.step->kind));
    add_state(item.state);
    out_.flag("certain", item.certain);
    if (item.first && item.first == item.last) {
      out_.word("on", format_date(*item.first));
    } else if (item.first) {
      out_.word("from", format_date(*item.first));
      if (item.last) out_.word("until", format_date(*item.last));
      out_.word("edtf", edtf_of(*item.first, item.last));
    }
    if (const auto* in = std::get_if<InPeriod>(&item.step->when)) out_.word("period", in->period);
    out_.word_if_any("after", item.step->after).word_if_any("event", item.step->event);
    if (item.reported.day) out_.word("own", format_date(*item.reported.day));
    if (!care_types.empty()) write_ids(out_, "careTypes", care_types);
    if (item.days) out_.number("days", *item.days);
    add_text(item.step->text);
    add_source(item.step->source);
    out_.close('}');
  }

  void start(const StartVerdict& item) {
    out_.open('{').word("id", item.rule->id).word("event", item.rule->event);
    add_state(item.state);
    if (item.day) out_.word("on", format_date(*item.day));
    if (item.if_today) out_.word("ifToday", format_date(*item.if_today));
    add_text(item.rule->text);
    add_source(item.rule->source);
    out_.close('}');
  }

  const Verdict& verdict_;
  JsonWriter out_;
};

}  // namespace

std::string verdict_json(const Verdict& verdict) { return Writer(verdict).write(); }

std::string timeline_json(const std::vector<Verdict>& verdicts) {
  assert(!verdicts.empty());
  return Writer(verdicts.front()).write_timeline(verdicts);
}

std::string questions_json(const std::vector<QuestionGroup>& groups) {
  JsonWriter out;
  out.open('[');
  for (const QuestionGroup& group : groups) {
    out.open('{').word("id", group.group->id);
    out.list("facts", group.facts, [&out](const FactUse& use) {
      out.open('{').word("fact", use.fact->id).word("scope", word(use.fact->scope));
      out.list("uses", use.uses, [&out](Use one) { out.word(word(one)); });
      out.close('}');
    });
    out.close('}');
  }
  return out.close(']').take();
}

std::string errors_json(const Errors& errors) {
  JsonWriter out;
  out.open('[');
  for (const Error& error : errors) {
    out.open('{').word("code", name_of(error.code)).text("pointer", error.pointer);
    if (error.position.line != 0) {
      out.number("line", static_cast<std::int64_t>(error.position.line))
          .number("column", static_cast<std::int64_t>(error.position.column));
    }
    write_text(out, "message", message_of(error));
    write_text(out, "hint", hint_of(error));
    out.close('}');
  }
  return out.close(']').take();
}

}  // namespace contractwijzer
