#include "everyone.hpp"

#include <algorithm>

namespace contractwijzer::test {

Everyone::Everyone(const Subject& subject) : names_(subject.model().outcomes()) {
  std::size_t size = 1;
  for (std::size_t fact = 0; fact < subject.facts().size(); ++fact) {
    sizes_.push_back(subject.values_of(fact));
    strides_.push_back(size);
    size *= sizes_.back();
  }
  practices_.resize(size);
  list_practices(subject);
  find_questions();
}

void Everyone::list_practices(const Subject& subject) {
  const Model model = subject.model();
  const Policy& policy = subject.policy().policy();
  Practice practice;
  for (std::size_t index = 0; index < practices_.size(); ++index) {
    for (std::size_t fact = 0; fact < sizes_.size(); ++fact) {
      if (index % strides_[fact] != 0) continue;  // this digit has stayed the same
      practice[subject.facts()[fact]->id] =
          subject.value(fact, index / strides_[fact] % sizes_[fact]);
    }
    if (!parts_fit(subject.facts(), practice)) continue;
    const auto outcome = std::find(names_.begin(), names_.end(), model.outcome(practice));
    practices_[index].outcomes = 1U << (outcome - names_.begin());
    std::size_t place = 0;
    for (const auto* rules :
         {&policy.conditions, &policy.factors, &policy.expectations, &policy.selective}) {
      for (const Rule& rule : *rules) {
        practices_[index].states |= state_bit(place++, model.state(rule, practice));
      }
    }
  }
}

void Everyone::find_questions() {
  for (std::size_t fact = 0; fact < sizes_.size(); ++fact) {
    for (std::size_t base = 0; base < practices_.size(); ++base) {
      if (base / strides_[fact] % sizes_[fact] != 0) continue;
      std::uint32_t reached = 0;
      for (std::size_t i = 0; i < sizes_[fact]; ++i) {
        reached |= practices_[base + i * strides_[fact]].outcomes;
      }
      if ((reached & (reached - 1)) == 0) continue;  // nobody, or all alike
      for (std::size_t i = 0; i < sizes_[fact]; ++i) {
        Conclusions& one = practices_[base + i * strides_[fact]];
        if (one.outcomes != 0) one.questions |= 1U << fact;
      }
    }
  }
}

Conclusions Everyone::about(const Known& known) const {
  Conclusions all;
  join_from(known, sizes_.size(), 0, all);
  for (std::size_t fact = 0; fact < known.size(); ++fact) {
    if (known[fact] != unknown) all.questions &= ~(1U << fact);
  }
  return all;
}

void Everyone::join_from(const Known& known, std::size_t facts, std::size_t index,
                         Conclusions& into) const {
  if (facts == 0) {
    into.join(practices_[index]);
    return;
  }
  const std::size_t fact = facts - 1;
  if (known[fact] < sizes_[fact]) {
    join_from(known, fact, index + known[fact] * strides_[fact], into);
    return;
  }
  for (std::size_t i = 0; i < sizes_[fact]; ++i) {
    join_from(known, fact, index + i * strides_[fact], into);
  }
}

}  // namespace contractwijzer::test
