#include <algorithm>

#include "contractwijzer/practice_timeline.hpp"
#include "contractwijzer/verdict_json.hpp"
#include "verdict/parts.hpp"
#include "words.hpp"

namespace contractwijzer {

namespace {

/// Finds where the frame has what a verdict's entries are about: mostly just behind the last.
template <typename Entry>
class Places {
 public:
  explicit Places(const std::vector<Entry>& frame) : frame_(frame) {}

  template <typename Same>
  std::int64_t next(Same same) {
    const auto behind = std::find_if(frame_.begin() + last_, frame_.end(), same);
    const auto found =
        behind == frame_.end() ? std::find_if(frame_.begin(), frame_.end(), same) : behind;
    last_ = found - frame_.begin();
    return last_;
  }

 private:
  const std::vector<Entry>& frame_;
  std::ptrdiff_t last_ = 0;
};

class Marks {
 public:
  Marks(const Verdict& verdict, const Verdict& frame) : verdict_(verdict), frame_(frame) {}

  std::string write() {
    out_.open('{').word("asOf", format_date(verdict_.as_of)).word("year", word(verdict_.year));
    if (verdict_.edition != nullptr) out_.word("edition", verdict_.edition->id);
    if (verdict_.look_on) out_.word("lookOn", format_date(*verdict_.look_on));
    possible(verdict_.possible);
    out_.word_if_any("substance", verdict_.substance);
    out_.list("contracts", verdict_.contracts,
              [this](const ContractVerdict& item) { traced(word(item.state), item.trace); });
    rules("conditions", verdict_.conditions);
    rules("factors", verdict_.factors);
    out_.name("factorCount").open('[');
    out_.number(verdict_.factor_count.met).number(verdict_.factor_count.open).close(']');
    rules("expectations", verdict_.expectations);
    rules("selective", verdict_.selective);
    rules("modules", verdict_.modules);
    out_.list("offers", verdict_.offers,
              [this, places = Places(frame_.offers)](const OfferVerdict& item) mutable {
                offer(item, places);
              });
    questions(verdict_.questions);
    out_.list("evidence", verdict_.evidence,
              [this, places = Places(frame_.evidence)](const EvidenceRef& item) mutable {
                out_.number(places.next([&](const EvidenceRef& other) {
                  return other.rule == item.rule && other.index == item.index;
                }));
              });
    out_.list("statements", verdict_.statements,
              [this, places = Places(frame_.statements)](const Statement* item) mutable {
                out_.number(places.next([&](const Statement* other) { return other == item; }));
              });
    out_.list("timeline", verdict_.timeline,
              [this, places = Places(frame_.timeline)](const StepVerdict& item) mutable {
                step(item, places);
              });
    out_.list("starts", verdict_.starts,
              [this, places = Places(frame_.starts)](const StartVerdict& item) mutable {
                start(item, places);
              });
    write_notices(out_, verdict_.notices);
    write_standing(out_, verdict_.standing);
    if (verdict_.mended) {
      out_.name("mended").open('{');
      possible(verdict_.mended->possible);
      questions(verdict_.mended->questions);
      out_.close('}');
    }
    write_next(out_, verdict_.next);
    return out_.close('}').take();
  }

 private:
  void possible(const std::vector<Outcome>& items) {
    out_.list("possible", items,
              [this, places = Places(frame_.possible)](const Outcome& item) mutable {
                out_.number(places.next([&](const Outcome& other) { return other == item; }));
              });
  }

  void questions(const std::vector<const Fact*>& items) {
    out_.list("questions", items,
              [this, places = Places(frame_.questions)](const Fact* item) mutable {
                out_.number(places.next([&](const Fact* other) { return other == item; }));
              });
  }

  void offer(const OfferVerdict& item, Places<OfferVerdict>& places) {
    out_.open('[')
        .number(places.next([&](const OfferVerdict& other) { return other.offer == item.offer; }))
        .word(word(item.state))
        .word(word(item.course));
    if (item.closed_by != nullptr) {
      out_.word(item.closed_by->id);
    } else {
      out_.raw("null");
    }
    for (const IdView reason : item.reasons) out_.word(reason);
    out_.close(']');
  }

  void rules(std::string_view key, const std::vector<RuleVerdict>& items) {
    out_.list(key, items,
              [this](const RuleVerdict& item) { traced(word(item.state), item.trace); });
  }

  void traced(std::string_view state, const std::optional<Trace>& how) {
    if (!how) {
      out_.word(state);
      return;
    }
    out_.open('[').word(state);
    trace(*how);
    out_.close(']');
  }

  void trace(const Trace& trace_of) {
    if (trace_of.of.empty()) {
      out_.word(word(trace_of.state));
      return;
    }
    out_.open('[').word(word(trace_of.state));
    for (const Trace& part : trace_of.of) trace(part);
    out_.close(']');
  }

  void step(const StepVerdict& item, Places<StepVerdict>& places) {
    out_.open('[')
        .number(places.next([&](const StepVerdict& other) { return other.step == item.step; }))
        .word(word(item.state))
        .number(item.certain ? 1 : 0);
    if (item.days) {
      out_.number(*item.days);
    } else {
      out_.raw("null");
    }
    day_or_null(item.told.day);
    out_.close(']');
  }

  void start(const StartVerdict& item, Places<StartVerdict>& places) {
    out_.open('[')
        .number(places.next([&](const StartVerdict& other) { return other.rule == item.rule; }))
        .word(word(item.state));
    day_or_null(item.day);
    day_or_null(item.if_today);
    out_.close(']');
  }

  void day_or_null(const std::optional<Date>& day) {
    if (day) {
      out_.word(format_date(*day));
    } else {
      out_.raw("null");
    }
  }

  const Verdict& verdict_;
  const Verdict& frame_;
  JsonWriter out_;
};

}  // namespace

std::string timeline_marks_json(const std::vector<Verdict>& verdicts) {
  JsonWriter out;
  out.open('[');
  for (const PracticeStep& item : practice_timeline(verdicts)) {
    const std::size_t first = item.verdicts.front();
    out.open('[')
        .number(static_cast<std::int64_t>(first))
        .number(item.step - verdicts[first].timeline.data());
    for (const std::size_t i : item.verdicts) out.number(static_cast<std::int64_t>(i));
    out.close(']');
  }
  return out.close(']').take();
}

std::string marks_json(const Verdict& verdict, const Verdict& frame) {
  return Marks(verdict, frame).write();
}

}  // namespace contractwijzer
