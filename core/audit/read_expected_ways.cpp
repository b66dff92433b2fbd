#include "read_expected_ways.hpp"

#include <algorithm>
#include <array>

#include "compiler/json/json_value.hpp"
#include "value_text.hpp"

namespace contractwijzer::audit {

namespace {

/// An object whose members all have one form.
template <typename T>
std::map<std::string, T> read_members(const Cursor& at, T (*read)(const Cursor&)) {
  if (!at.json->is_object()) add_wrong_type(at, "{...}");
  std::map<std::string, T> members;
  for (const auto& [id, value] : members_of(*at.json)) {
    members[id] = read({&value, Path(&at.path, id), at.problems});
  }
  return members;
}

std::string read_value(const Cursor& at) {
  if (at.json->is_boolean()) return text_of(at.json->get<bool>());
  if (at.json->is_number()) return read_number(at).to_string();
  if (at.json->is_array()) return text_of(read_list(at, read_id));
  if (at.json->is_string()) return read_id(at);
  add_wrong_type(at, "true");
  return {};
}

/// {"atLeast": 100, "atMost": 119}
Band read_band(const Cursor& at) {
  ObjectReader object(at);
  Band band{object.maybe_number("atLeast"), object.maybe_number("moreThan"),
            object.maybe_number("atMost"), object.maybe_number("lessThan"),
            object.maybe_number("equals")};
  object.finish();
  return band;
}

std::string read_change(const Cursor& at) {
  return at.json->is_object() ? text_of(read_band(at)) : read_value(at);
}

ExpectedWay read_way(const Cursor& at) {
  ObjectReader object(at);
  ExpectedWay way;
  if (const auto change = object.need("change")) {
    way.change = read_members(*change, read_change);
    for (const auto& [fact, value] : members_of(*change->json)) {
      if (value.is_object()) way.bands.insert(fact);
    }
  }
  std::vector<std::string> asks;
  object.maybe_list("asks", asks, read_id, 1);
  way.asks = {asks.begin(), asks.end()};
  if (const auto moment = object.find("moment")) {
    const auto& words = words_of<Timeliness>;
    way.timeliness = words[read_choice(*moment, words)];
  }
  if (const auto until = object.find("until")) way.until = read_id(*until);
  if (const auto start = object.find("start")) way.start = format_date(read_date(*start));
  object.finish();
  return way;
}

/// "condition gli-zorgverleners"
std::string read_stop(const Cursor& at) {
  ObjectReader object(at);
  std::vector<std::string> stops;
  for (const char* kind : {"condition", "offer", "contract"}) {
    const std::string id = object.maybe_id(kind);
    if (!id.empty()) stops.push_back(std::string(kind) + " " + id);
  }
  object.finish();
  if (stops.size() == 1) return stops.front();
  if (object.is_object()) add_wrong_type(at, R"({"condition": "..."})");
  return {};
}

ExpectedContract read_contract(const Cursor& at) {
  ExpectedContract contract;
  if (!at.json->is_object()) {
    contract.ways = read_list(at, read_way, 1);
    return contract;
  }
  ObjectReader object(at);
  std::vector<std::string> stops;
  object.list("stops", stops, read_stop, 0);
  contract.blockers = {stops.begin(), stops.end()};
  object.finish();
  return contract;
}

std::string read_hold(const Cursor& at) {
  static constexpr std::array<std::string_view, 2> words{hangs_on, can_be_lost};
  return std::string(words[read_choice(at, words)]);
}

}  // namespace

ExpectedWays read_expected_ways(const Cursor& at) { return read_members(at, read_contract); }

ExpectedDependencies read_expected_dependencies(const Cursor& at) {
  return read_members(at, read_hold);
}

}  // namespace contractwijzer::audit
