#include "compile/way_set.hpp"

#include <algorithm>

namespace contractwijzer {

engine::WaySet ways_of(const CompiledCareType& care, const Ids& offers) {
  engine::WaySet ways = 0;
  std::size_t place = 0;
  for (const auto* all : {&care.offers, &care.supplementary_offers}) {
    for (const CompiledOffer& offer : *all) {
      const auto at = std::find(offers.begin(), offers.end(), offer.offer->id);
      if (at != offers.end()) ways |= engine::WaySet{1} << place;
      ++place;
    }
  }
  return ways;
}

}  // namespace contractwijzer
