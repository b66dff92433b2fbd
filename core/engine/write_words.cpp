#include "write_words.hpp"

namespace contractwijzer::engine {

void write_refusals(WordWriter& out, const List<Refusal>& refusals) {
  out.count(refusals.size());
  for (const Refusal& refusal : refusals) {
    out.count(refusal.answer);
    out.state(refusal.fault);
    out.number(refusal.expected);
  }
}

void write_differences(WordWriter& out, const List<Difference>& differences) {
  out.count(differences.size());
  for (const Difference& difference : differences) {
    out.state(difference.list);
    out.place(difference.entry);
    out.place(difference.before);
    out.place(difference.after);
    out.flag(difference.is_reworded);
  }
}

}  // namespace contractwijzer::engine
