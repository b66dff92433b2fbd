#include "contractwijzer/decimal.hpp"

#include <cmath>

namespace contractwijzer {

std::optional<Decimal> Decimal::from_number(double value) noexcept {
  if (!(std::fabs(value) <= static_cast<double>(largest_whole))) return std::nullopt;
  const double rounded = std::round(value * static_cast<double>(scale));
  // The double nearest to so many millionths is the one that their text was read as; any other has
  // more decimals.
  if (rounded / static_cast<double>(scale) != value) return std::nullopt;
  return Decimal{static_cast<std::int64_t>(rounded)};
}

std::string Decimal::to_string() const {
  std::string out = millionths < 0 ? "-" : "";
  const std::int64_t absolute = millionths < 0 ? -millionths : millionths;
  out += std::to_string(absolute / scale);
  std::string fraction = std::to_string(scale + absolute % scale).substr(1);
  while (!fraction.empty() && fraction.back() == '0') fraction.pop_back();
  if (!fraction.empty()) out += "." + fraction;
  return out;
}

}  // namespace contractwijzer
