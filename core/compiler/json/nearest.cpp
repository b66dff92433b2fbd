#include "json/nearest.hpp"

#include <algorithm>
#include <cstddef>

namespace contractwijzer {

namespace {

/// Longer words than ids may have are no slips of each other.
constexpr std::size_t longest = 80;

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::string lowered(std::string_view word) {
  std::string out(word);
  std::transform(out.begin(), out.end(), out.begin(), lower);
  return out;
}

std::string digits_of(std::string_view word) {
  std::string out;
  std::copy_if(word.begin(), word.end(), std::back_inserter(out),
               [](char c) { return c >= '0' && c <= '9'; });
  return out;
}

/// Letters added, left out, replaced, or swapped with their neighbour.
std::size_t slips_between(std::string_view a, std::string_view b) {
  std::vector<std::vector<std::size_t>> table(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) {
    for (std::size_t j = 0; j <= b.size(); ++j) {
      if (i == 0 || j == 0) {
        table[i][j] = i + j;
        continue;
      }
      const std::size_t replaced = table[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      table[i][j] = std::min({table[i - 1][j] + 1, table[i][j - 1] + 1, replaced});
      const bool are_swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (are_swapped) table[i][j] = std::min(table[i][j], table[i - 2][j - 2] + 1);
    }
  }
  return table[a.size()][b.size()];
}

std::size_t most_slips(std::size_t length) { return length < 3 ? 0 : length < 8 ? 1 : 2; }

}  // namespace

bool is_near(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty() || a.size() > longest || b.size() > longest) return false;
  if (lower(a.front()) != lower(b.front()) || digits_of(a) != digits_of(b)) return false;
  return slips_between(lowered(a), lowered(b)) <= most_slips(std::min(a.size(), b.size()));
}

std::string nearest(std::string_view word, const std::vector<std::string>& known) {
  std::string found;
  for (const std::string& each : known) {
    if (each == found || !is_near(word, each)) continue;
    if (!found.empty()) return {};
    found = each;
  }
  return found;
}

}  // namespace contractwijzer
