#include "everyone.hpp"

#include <algorithm>
#include <map>

namespace contractwijzer::test {

Everyone::Everyone(const Subject& subject)
    : subject_(subject), model_(subject.model()), names_(model_.outcomes()) {
  std::size_t size = 1;
  for (std::size_t fact = 0; fact < subject.facts().size(); ++fact) {
    sizes_.push_back(subject.values_of(fact));
    strides_.push_back(size);
    size *= sizes_.back();
  }
  practices_.resize(size);
  list_practices();
}

void Everyone::list_practices() {
  const Policy& policy = subject_.policy().policy();
  std::map<Kind, std::size_t> numbers;
  Practice practice;
  for (std::size_t index = 0; index < practices_.size(); ++index) {
    for (std::size_t fact = 0; fact < sizes_.size(); ++fact) {
      if (index % strides_[fact] != 0) continue;  // this digit has stayed the same
      practice[subject_.facts()[fact]->id] =
          subject_.value(fact, index / strides_[fact] % sizes_[fact]);
    }
    kinds_of_.push_back(nobody);
    if (!parts_fit(subject_.facts(), practice)) continue;
    const auto at = numbers.emplace(model_.kind(practice), kinds_.size()).first;
    if (at->second == kinds_.size()) kinds_.push_back(at->first);
    kinds_of_.back() = at->second;
    std::size_t place = 0;
    for (const RuleKind kind :
         {RuleKind::condition, RuleKind::factor, RuleKind::expectation, RuleKind::selective}) {
      for (const Rule& rule : policy.rules[kind]) {
        practices_[index].states |= state_bit(place++, model_.state(rule, practice));
      }
    }
  }
}

void Everyone::tell(const History& history) {
  const Fates fates(model_, kinds_, history);
  find_outcomes(fates);
  find_questions(fates);
}

void Everyone::find_outcomes(const Fates& fates) {
  std::vector<Conclusions> of_kind(kinds_.size());
  for (std::size_t kind = 0; kind < kinds_.size(); ++kind) {
    for (const std::string& outcome : fates.of(kind)) {
      of_kind[kind].outcomes |=
          1U << (std::find(names_.begin(), names_.end(), outcome) - names_.begin());
    }
    const auto deeds = fates.hangs_on(kind);
    for (std::size_t event = 0; event < subject_.events().size(); ++event) {
      if (deeds.contains(subject_.events()[event]->id)) of_kind[kind].events |= 1U << event;
    }
  }
  for (std::size_t index = 0; index < practices_.size(); ++index) {
    if (kinds_of_[index] == nobody) continue;
    practices_[index].outcomes = of_kind[kinds_of_[index]].outcomes;
    practices_[index].events = of_kind[kinds_of_[index]].events;
    practices_[index].questions = 0;
  }
}

void Everyone::find_questions(const Fates& fates) {
  for (std::size_t fact = 0; fact < sizes_.size(); ++fact) {
    for (std::size_t base = 0; base < practices_.size(); ++base) {
      if (base / strides_[fact] % sizes_[fact] != 0) continue;
      std::size_t seen = nobody;
      bool matters = false;
      for (std::size_t i = 0; i < sizes_[fact]; ++i) {
        const std::size_t kind = kinds_of_[base + i * strides_[fact]];
        if (kind == nobody) continue;
        matters = matters || (seen != nobody && fates.differ(seen, kind));
        seen = kind;
      }
      if (!matters) continue;
      for (std::size_t i = 0; i < sizes_[fact]; ++i) {
        const std::size_t index = base + i * strides_[fact];
        if (kinds_of_[index] != nobody) practices_[index].questions |= 1U << fact;
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
