#include "contractwijzer/contradiction.hpp"

#include "compile/content.hpp"

namespace contractwijzer {

const Contradiction* find_contradiction(const CompiledPolicy& policy,
                                        std::string_view id) noexcept {
  const auto& content = policy.content();
  for (const auto* all : {&content.policy.contradictions, &content.contradictions}) {
    for (const Contradiction& each : *all) {
      if (each.id == id) return &each;
    }
  }
  return nullptr;
}

}  // namespace contractwijzer
