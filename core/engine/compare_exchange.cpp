#include "check_answers.hpp"
#include "compare.hpp"
#include "contains.hpp"
#include "contractwijzer/exchange.hpp"
#include "evaluate.hpp"
#include "read_words.hpp"
#include "write_words.hpp"

namespace contractwijzer::engine {

namespace {

/// A side as it is asked for.
struct AskedSide {
  const Image* image = nullptr;
  List<Index> care_types;
  List<std::size_t> from;  ///< of each of its answers the place in the request
  Answered answered;
  ComparedSide compared;
};

struct ComparisonRequest {
  Day as_of = 0;
  List<AskedSide> sides;
  List<Refusal> refusals;
};

Word read_word(WordReader& words) { return static_cast<Word>(words.number()); }

Names read_names(WordReader& words, std::size_t count) {
  Names names;
  for (std::size_t left = count; left > 0 && words.is_good(); --left) {
    const Word id = read_word(words);
    names.push_back({id, read_word(words)});
  }
  return names;
}

CareNames read_care_names(WordReader& words, const Care& care) {
  CareNames names;
  names.contracts = read_names(words, care.contracts.size());
  names.rules = read_names(words, care.rules.size());
  names.offers = read_names(words, care.offers.size());
  names.statements = read_names(words, care.statements.size());
  names.steps = read_names(words, care.steps.size());
  names.starts = read_names(words, care.starts.size());
  for (std::size_t offer = 0; offer < care.offers.size(); ++offer) {
    auto& requirements = names.requirements.emplace_back();
    for (std::size_t left = words.count(1); left > 0; --left) {
      requirements.push_back(read_word(words));
    }
    requirements.resize(most_ways, no_word);  // a mark has a bit for each
  }
  return names;
}

AskedSide read_side(std::span<const Image> images, WordReader& words) {
  AskedSide side;
  side.image = &images[words.place_of_one(images.size())];
  const PolicyRow& policy = side.image->policy.front();
  side.answered.edition = words.place(policy.editions);
  const Index last = policy.editions == 0 ? Index{0} : static_cast<Index>(policy.editions - 1);
  ComparedSide& out = side.compared;
  out.edition = side.answered.edition == nothing ? last : side.answered.edition;
  out.from = policy.from;
  out.facts.policy = read_word(words);
  out.facts.purchaser = read_word(words);
  out.facts.rows = side.image->facts;
  out.facts.asked = side.image->asked;
  out.facts.names = read_names(words, side.image->facts.size());
  for (const Care& care : side.image->cares) out.facts.note_asked(care.policy_facts);
  for (std::size_t left = words.count(1); left > 0 && words.is_good(); --left) {
    side.care_types.push_back(words.place_of_one(side.image->cares.size()));
    const Care& care = side.image->cares[side.care_types.back()];
    const Word care_type = read_word(words);
    out.verdicts.push_back({care_type, &care, read_care_names(words, care), {}});
  }
  return side;
}

/// What several sides say of an answer is said once.
void refuse(List<Refusal>& all, const Refusal& refusal) {
  for (const Refusal& other : all) {
    if (other.answer == refusal.answer && other.fault == refusal.fault) return;
  }
  all.push_back(refusal);
}

/// Gives an answer to the sides that read it.
void read_compared_answer(WordReader& words, std::size_t place,
                          const List<const NamedFacts*>& facts, ComparisonRequest& request) {
  const Index under = words.place(request.sides.size());
  List<Index> knowing;
  List<Answer> answers;
  for (std::size_t left = words.count(4); left > 0; --left) {
    knowing.push_back(words.place_of_one(request.sides.size()));
    answers.push_back(read_answer(*request.sides[knowing.back()].image, words));
  }
  if (!words.is_good() || knowing.empty()) return;
  const Word fact = facts[knowing.front()]->names[answers.front().fact].id;
  const Readers readers = readers_of(facts, knowing, fact, under);
  if (readers.is_ambiguous) {
    request.refusals.push_back({place, AnswerFault::about_one_policy, 0});
    return;
  }
  for (std::size_t i = 0; i < knowing.size(); ++i) {
    if (!contains(readers.sides, knowing[i])) continue;
    AskedSide& side = request.sides[knowing[i]];
    bool is_known = false;
    for (const Answer& known : side.answered.answers) {
      if (known.care_type != answers[i].care_type || known.fact != answers[i].fact) continue;
      is_known = true;
      if (known.code != answers[i].code) {
        refuse(request.refusals, {place, AnswerFault::said_twice, 0});
      }
    }
    if (is_known) continue;
    side.answered.answers.push_back(answers[i]);
    side.from.push_back(place);
  }
}

bool read_comparison(std::span<const Image> images, std::span<const double> from,
                     ComparisonRequest& request) {
  WordReader words(from);
  request.as_of = words.day();
  if (images.empty()) return false;
  for (std::size_t left = words.count(1); left > 0 && words.is_good(); --left) {
    request.sides.push_back(read_side(images, words));
  }
  List<const NamedFacts*> facts;
  for (const AskedSide& side : request.sides) facts.push_back(&side.compared.facts);
  const std::size_t answers = words.count(1);
  for (std::size_t place = 0; place < answers && words.is_good(); ++place) {
    read_compared_answer(words, place, facts, request);
  }
  return words.is_good() && words.is_at_end();
}

void write_entries(WordWriter& out, const List<List<EntryPlace>>& all) {
  out.count(all.size());
  for (const List<EntryPlace>& places : all) {
    out.count(places.size());
    for (const EntryPlace& place : places) {
      out.place(place.side);
      out.place(place.verdict);
      out.place(place.entry);
    }
  }
}

void write_compared(WordWriter& out, const Compared& compared) {
  out.state(compared.years);
  out.count(compared.questions.size());
  for (const ComparedQuestion& question : compared.questions) {
    out.place(question.side);
    out.place(question.fact);
    out.place(question.verdict);
    out.places(question.sides);
    out.flag(question.is_shared);
    out.flag(question.is_open);
  }
  write_entries(out, compared.evidence);
  write_entries(out, compared.timeline);
  out.count(compared.changes.size());
  for (const Changes& changes : compared.changes) {
    out.place(changes.from);
    out.place(changes.to);
    out.place(changes.verdict_from);
    out.place(changes.verdict_to);
    write_differences(out, changes.differences);
  }
}

}  // namespace

Words answer_comparison(std::span<const Image> images, std::span<const double> words) {
  ComparisonRequest request;
  if (!read_comparison(images, words, request)) return {};
  for (AskedSide& side : request.sides) {
    for (Refusal refusal : leave_out_refused(*side.image, side.care_types, side.answered)) {
      refusal.answer = side.from[refusal.answer];
      refuse(request.refusals, refusal);
    }
  }
  WordWriter out;
  write_refusals(out, request.refusals);
  List<ComparedSide> sides;
  for (AskedSide& side : request.sides) {
    for (std::size_t i = 0; i < side.care_types.size(); ++i) {
      ComparedVerdict& verdict = side.compared.verdicts[i];
      const Practice practice(*verdict.care, side.care_types[i], side.answered, request.as_of);
      verdict.marks = evaluate(practice, request.as_of);
      write_marks(out, verdict.marks);
    }
    sides.push_back(std::move(side.compared));
  }
  write_compared(out, compare(sides));
  return out.take();
}

}  // namespace contractwijzer::engine
