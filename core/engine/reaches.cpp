#include "reaches.hpp"

namespace contractwijzer::engine {

bool counts(const Care& care, Index outcome, Index contract) {
  const Index own = care.outcomes[outcome].contract;
  if (own == nothing) return false;
  return care.row->is_exclusive != 0 ? own == contract : own <= contract;
}

Reaches::Reaches(const Care& care, const List<Choice>& outcomes, Index contract) : functions(care) {
  Values values = 0;
  for (Index i = 0; i < count_of(care.outcomes); ++i) {
    if (counts(care, i, contract)) values |= Values{1} << i;
  }
  for (const Choice& outcome : outcomes) {
    const Node given = functions.adopt(outcome, values);
    surely = functions.both(given, surely);
    perhaps = functions.either(given, perhaps);
  }
  in_doubt = functions.both(perhaps, functions.negate(surely));
  constexpr Values yes = 2;
  const Choice contradicted{{}, {care.row->contradicted_root}};
  consistent = functions.negate(functions.adopt(contradicted, yes));
  goal = functions.both(perhaps, consistent);
  sure_goal = functions.both(surely, consistent);
}

}  // namespace contractwijzer::engine
