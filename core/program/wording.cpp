#include "wording.hpp"

namespace contractwijzer::cli {

std::string Wording::contract(IdView id) const {
  const Contract* found = find_by_id(verdict.care_type->contracts, id);
  return found == nullptr ? std::string{} : text(found->name);
}

std::string Wording::way(IdView id) const {
  const Offer* found = find_by_id(verdict.policy->offers, id);
  return found == nullptr ? std::string{} : text(found->name);
}

std::string Wording::way_text(IdView id) const {
  const Offer* found = find_by_id(verdict.policy->offers, id);
  return found == nullptr ? std::string{} : text(found->text);
}

std::string Wording::step(IdView id) const {
  const Step* found = find_by_id(verdict.policy->steps, id);
  return found == nullptr ? std::string{} : text(found->text);
}

std::string Wording::question(IdView id) const {
  const Fact* found = fact(id);
  return found == nullptr ? std::string{} : text(found->question);
}

const Fact* Wording::fact(IdView id) const {
  for (const QuestionGroup& group : policy.questions(*verdict.care_type)) {
    for (const FactUse& use : group.facts) {
      if (use.fact->id == id) return use.fact;
    }
  }
  return nullptr;
}

const StepVerdict* Wording::on_timeline(IdView id) const {
  const auto at = std::find_if(verdict.timeline.begin(), verdict.timeline.end(),
                               [id](const StepVerdict& item) { return item.step->id == id; });
  return at == verdict.timeline.end() ? nullptr : &*at;
}

}  // namespace contractwijzer::cli
