// The order of an image's lists: one description for its reader and its writer.
#pragma once

#include "contractwijzer/image.hpp"

namespace contractwijzer::engine {

/// Calls visit(list) for each as long as it returns true.
template <typename AnyImage, typename Visit>
bool each_list_of_policy(AnyImage& image, Visit visit) {
  return visit(image.policy) && visit(image.facts) && visit(image.asked) && visit(image.care_rows);
}

template <typename AnyCare, typename Visit>
bool each_list_of_care(AnyCare& care, Visit visit) {
  auto& space = care.space;
  return visit(space.facts) && visit(space.atoms) && visit(space.codes) &&
         visit(space.dimensions) && visit(space.dimension_facts) && visit(space.dimension_atoms) &&
         visit(space.signatures) && visit(space.choices) && visit(care.policy_facts) &&
         visit(care.tests) && visit(care.operands) && visit(care.rules) && visit(care.rule_facts) &&
         visit(care.offers) && visit(care.contracts) && visit(care.steps) && visit(care.starts) &&
         visit(care.windows) && visit(care.ends) && visit(care.holidays) &&
         visit(care.statements) && visit(care.contradictions) && visit(care.question_order) &&
         visit(care.nodes) && visit(care.children) && visit(care.leading) && visit(care.roots) &&
         visit(care.own_roots) && visit(care.outcomes);
}

struct ImageHeader {
  std::uint64_t magic;
  std::uint32_t format;
  std::uint32_t bytes;
  std::uint64_t checksum;
  std::uint64_t engine;
};

/// "CWIMAGE" and a zero byte, little-endian.
inline constexpr std::uint64_t image_magic = 0x0045'4741'4d49'5743;

/// The engine's version as eight bytes.
[[nodiscard]] std::uint64_t engine_mark() noexcept;

/// Over a whole image: what lies behind its checksum.
[[nodiscard]] std::uint64_t checksum_of(std::span<const std::byte> image) noexcept;

}  // namespace contractwijzer::engine
