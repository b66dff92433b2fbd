#include "contractwijzer/audit/hold_against.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace contractwijzer::audit {

namespace {

/// A clause of the outline, with its section.
struct KnownPlace {
  const OutlineSection* section;
  std::size_t number;
  const OutlineClause* clause;
};

std::vector<KnownPlace> all_of(const Outline& outline) {
  std::vector<KnownPlace> all;
  for (const OutlineSection& section : outline.sections) {
    for (std::size_t i = 0; i < section.clauses.size(); ++i) {
      all.push_back({&section, i + 1, &section.clauses[i]});
    }
  }
  return all;
}

constexpr std::size_t nowhere = ~std::size_t{0};

/// For each known clause its place in the document, along the longest common subsequence.
std::vector<std::size_t> aligned(const std::vector<KnownPlace>& known,
                                 const std::vector<DocumentClause>& document) {
  const std::size_t columns = document.size() + 1;
  std::vector<std::size_t> longest((known.size() + 1) * columns, 0);
  const auto same = [&](std::size_t i, std::size_t j) {
    return known[i].clause->fingerprint == document[j].fingerprint;
  };
  for (std::size_t i = known.size(); i-- > 0;) {
    for (std::size_t j = document.size(); j-- > 0;) {
      longest[i * columns + j] =
          same(i, j) ? longest[(i + 1) * columns + j + 1] + 1
                     : std::max(longest[(i + 1) * columns + j], longest[i * columns + j + 1]);
    }
  }
  std::vector<std::size_t> places(known.size(), nowhere);
  for (std::size_t i = 0, j = 0; i < known.size() && j < document.size();) {
    if (same(i, j)) {
      places[i++] = j++;
    } else if (longest[(i + 1) * columns + j] >= longest[i * columns + j + 1]) {
      ++i;
    } else {
      ++j;
    }
  }
  return places;
}

class Holding {
 public:
  Holding(const Outline& outline, const Policy& policy, const std::vector<DocumentClause>& document)
      : policy_(policy), document_(document), known_(all_of(outline)) {}

  std::vector<ClauseChange> run() {
    places_ = aligned(known_, document_);
    changes_.assign(known_.size(), Change::gone);
    taken_.assign(document_.size(), false);
    for (std::size_t i = 0; i < known_.size(); ++i) {
      if (places_[i] != nowhere) take(i, places_[i], Change::unchanged);
    }
    find_moved();
    find_changed();
    return listed();
  }

 private:
  void take(std::size_t i, std::size_t place, Change change) {
    places_[i] = place;
    changes_[i] = change;
    taken_[place] = true;
  }

  void find_moved() {
    for (std::size_t i = 0; i < known_.size(); ++i) {
      if (places_[i] != nowhere) continue;
      for (std::size_t j = 0; j < document_.size(); ++j) {
        if (taken_[j] || document_[j].fingerprint != known_[i].clause->fingerprint) continue;
        take(i, j, Change::moved);
        break;
      }
    }
  }

  /// What is left over between two neighbours that stayed is taken pair by pair.
  void find_changed() {
    std::size_t from = 0;
    for (std::size_t i = 0; i < known_.size(); ++i) {
      if (changes_[i] == Change::unchanged) {
        from = places_[i] + 1;
        continue;
      }
      if (places_[i] != nowhere) continue;
      while (from < document_.size() && taken_[from] && !is_anchor(from)) ++from;
      if (from < document_.size() && !taken_[from]) take(i, from++, Change::changed);
    }
  }

  [[nodiscard]] bool is_anchor(std::size_t place) const {
    for (std::size_t i = 0; i < known_.size(); ++i) {
      if (places_[i] == place) return changes_[i] == Change::unchanged;
    }
    return false;
  }

  std::vector<ClauseChange> listed() {
    std::vector<ClauseChange> all;
    std::string section = known_.empty() ? std::string{} : name_of(*known_.front().section);
    std::size_t next = 0;
    const auto add_new_before = [&](std::size_t place) {
      for (; next < place; ++next) {
        if (taken_[next]) continue;
        all.push_back(
            {Change::added, section, 0, ClauseKind::information, document_[next].line, {}});
      }
    };
    for (std::size_t i = 0; i < known_.size(); ++i) {
      if (changes_[i] == Change::unchanged || changes_[i] == Change::changed) {
        add_new_before(places_[i]);
      }
      section = name_of(*known_[i].section);
      const std::size_t line = places_[i] == nowhere ? 0 : document_[places_[i]].line;
      all.push_back({changes_[i], section, known_[i].number, known_[i].clause->kind, line,
                     made_from(known_[i].clause->of, policy_)});
    }
    add_new_before(document_.size());
    return all;
  }

  const Policy& policy_;
  const std::vector<DocumentClause>& document_;
  std::vector<KnownPlace> known_;
  std::vector<std::size_t> places_;
  std::vector<Change> changes_;
  std::vector<bool> taken_;
};

}  // namespace

std::string_view word_of(Change change) noexcept {
  switch (change) {
    case Change::unchanged:
      return "unchanged";
    case Change::changed:
      return "changed";
    case Change::moved:
      return "moved";
    case Change::gone:
      return "gone";
    case Change::added:
      return "new";
  }
  return {};
}

std::vector<ClauseChange> hold_against(const Outline& outline, const Policy& policy,
                                       const std::vector<DocumentClause>& document) {
  return Holding(outline, policy, document).run();
}

}  // namespace contractwijzer::audit
