#include "contractwijzer/difference.hpp"

#include <algorithm>

#include "words.hpp"

namespace contractwijzer {

namespace {

/// What a verdict says of one thing, as far as two verdicts can be held against each other.
struct Entry {
  IdView id;
  std::string_view state;
  std::optional<Date> first;
  std::optional<Date> last;
  std::optional<Date> own;
  const Text* text = nullptr;
  std::string_view course = {};  ///< of a way in, with what closed it and why it is not there
  IdView closed_by = {};
  std::vector<IdView> reasons = {};
};

bool stand_alike(const Entry& a, const Entry& b) {
  return a.state == b.state && a.first == b.first && a.last == b.last && a.own == b.own &&
         a.course == b.course && a.closed_by == b.closed_by && a.reasons == b.reasons;
}

Entry entry_of(const ContractVerdict& item) {
  return {item.contract->id, word(item.state), {}, {}, {}, &item.contract->name};
}
Entry entry_of(const RuleVerdict& item) {
  return {item.rule->id, word(item.state), {}, {}, {}, &item.rule->text};
}
Entry entry_of(const OfferVerdict& item) {
  return {item.offer->id,
          word(item.state),
          {},
          {},
          {},
          &item.offer->text,
          word(item.course),
          item.closed_by == nullptr ? IdView{} : item.closed_by->id,
          item.reasons};
}
Entry entry_of(const Statement* item) { return {item->id, {}, {}, {}, {}, &item->text}; }
Entry entry_of(const StepVerdict& item) {
  return {item.step->id, word(item.state), item.first, item.last, item.told.day, &item.step->text};
}
Entry entry_of(const StartVerdict& item) {
  const auto day = item.day ? item.day : item.if_today;
  return {item.rule->id, word(item.state), day, day, {}, &item.rule->text};
}

template <typename Item>
std::vector<Entry> entries_of(const std::vector<Item>& items) {
  std::vector<Entry> entries;
  entries.reserve(items.size());
  for (const Item& item : items) entries.push_back(entry_of(item));
  return entries;
}

std::vector<Entry> entries_of(const Verdict& verdict, VerdictList list) {
  switch (list) {
    case VerdictList::contracts:
      return entries_of(verdict.contracts);
    case VerdictList::conditions:
      return entries_of(verdict.conditions);
    case VerdictList::factors:
      return entries_of(verdict.factors);
    case VerdictList::expectations:
      return entries_of(verdict.expectations);
    case VerdictList::selective:
      return entries_of(verdict.selective);
    case VerdictList::modules:
      return entries_of(verdict.modules);
    case VerdictList::offers:
      return entries_of(verdict.offers);
    case VerdictList::statements:
      return entries_of(verdict.statements);
    case VerdictList::timeline:
      return entries_of(verdict.timeline);
    case VerdictList::starts:
      return entries_of(verdict.starts);
  }
  return {};
}

std::optional<std::size_t> find(const std::vector<Entry>& entries, IdView id) {
  const auto at = std::find_if(entries.begin(), entries.end(),
                               [id](const Entry& entry) { return entry.id == id; });
  if (at == entries.end()) return std::nullopt;
  return static_cast<std::size_t>(at - entries.begin());
}

}  // namespace

std::vector<Difference> differences(const Verdict& before, const Verdict& after) {
  std::vector<Difference> all;
  for (std::size_t i = 0; i < words_of<VerdictList>.size(); ++i) {
    const auto list = static_cast<VerdictList>(i);
    const auto then = entries_of(before, list);
    const auto now = entries_of(after, list);
    for (std::size_t place = 0; place < now.size(); ++place) {
      const Entry& entry = now[place];
      const auto old_place = find(then, entry.id);
      if (!old_place) {
        all.push_back({list, entry.id, {}, place, false});
        continue;
      }
      const Entry& old = then[*old_place];
      const bool reworded = *old.text != *entry.text;
      if (!stand_alike(old, entry) || reworded)
        all.push_back({list, entry.id, old_place, place, reworded});
    }
    for (std::size_t place = 0; place < then.size(); ++place) {
      if (!find(now, then[place].id)) all.push_back({list, then[place].id, place, {}, false});
    }
  }
  return all;
}

}  // namespace contractwijzer
