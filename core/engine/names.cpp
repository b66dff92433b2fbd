#include "names.hpp"

namespace contractwijzer::engine {

namespace {

bool mean_the_same(const NamedFacts& a, Index in_a, const NamedFacts& b, Index in_b) {
  const FactRow& one = a.rows[in_a];
  const FactRow& other = b.rows[in_b];
  const AskedRow& asked = a.asked[in_a];
  const AskedRow& also = b.asked[in_b];
  const bool is_part = one.whole != nothing && other.whole != nothing;
  const bool is_same_part =
      is_part ? a.names[one.whole].id == b.names[other.whole].id : one.whole == other.whole;
  return a.names[in_a].text == b.names[in_b].text && is_same_part && one.low == other.low &&
         one.high == other.high && one.step == other.step && one.type == other.type &&
         one.scope == other.scope && one.change == other.change && one.better == other.better &&
         one.may_not_apply == other.may_not_apply &&
         asked.undetermined_low == also.undetermined_low &&
         asked.undetermined_high == also.undetermined_high && asked.is_shared == also.is_shared;
}

bool counts_for_all(const List<const NamedFacts*>& sides, const List<Index>& among, Word fact) {
  bool counts = true;
  for (const Index side : among) {
    counts = counts &&
             (side == among.front() || counts_for_both(*sides[among.front()], *sides[side], fact));
  }
  return counts;
}

}  // namespace

bool counts_for_both(const NamedFacts& a, const NamedFacts& b, Word id) {
  const Index in_a = a.find(id);
  const Index in_b = b.find(id);
  if (in_a == nothing || in_b == nothing || !mean_the_same(a, in_a, b, in_b)) return false;
  if (a.policy == b.policy) return true;
  if (a.asked[in_a].is_shared == 0) return false;
  return (a.asked[in_a].is_of_vocabulary != 0 && b.asked[in_b].is_of_vocabulary != 0) ||
         a.purchaser == b.purchaser;
}

Readers readers_of(const List<const NamedFacts*>& sides, const List<Index>& knowing, Word fact,
                   Index under) {
  Readers readers;
  if (under != nothing) {
    for (const Index side : knowing) {
      const bool reads = sides[side]->policy == sides[under]->policy ||
                         counts_for_both(*sides[under], *sides[side], fact);
      if (reads) readers.sides.push_back(side);
    }
    return readers;
  }
  if (counts_for_all(sides, knowing, fact)) return {knowing, false};
  for (const Index side : knowing) {
    if (sides[side]->asks(sides[side]->find(fact))) readers.sides.push_back(side);
  }
  if (!counts_for_all(sides, readers.sides, fact)) readers.is_ambiguous = true;
  return readers;
}

}  // namespace contractwijzer::engine
