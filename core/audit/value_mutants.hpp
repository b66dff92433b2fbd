// One value changed at a time: told of, and put back.
#pragma once

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "contractwijzer/policy.hpp"

namespace contractwijzer::audit {

class ValueMutants {
 public:
  /// Called while a value is another: where it stands, and what it is changed to.
  using Tell = std::function<void(const std::string& place, const std::string& change)>;

  explicit ValueMutants(Tell tell) : tell_(std::move(tell)) {}

  /// With another value in its place, and then as it was.
  template <typename T>
  void with(T& place, T value, const std::string& where, const std::string& change) {
    T kept = std::exchange(place, std::move(value));
    tell_(where, change);
    place = std::move(kept);
  }

  template <typename T>
  void drop_each(std::vector<T>& items, const std::string& where) {
    for (std::size_t i = 0; i < items.size(); ++i) {
      std::vector<T> fewer = items;
      fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
      with(items, std::move(fewer), where + "/" + name_of_item(items[i], i), "dropped");
    }
  }
  template <typename T>
  void swap_neighbours(std::vector<T>& items, const std::string& where) {
    for (std::size_t i = 0; i + 1 < items.size(); ++i) {
      std::vector<T> other = items;
      std::swap(other[i], other[i + 1]);
      with(items, std::move(other), where + "/" + name_of_item(items[i], i), "after the next");
    }
  }

  /// A day earlier, and a day later.
  void day(Date& date, const std::string& where);
  void day(std::optional<Date>& date, const std::string& where);
  /// One fewer, and one more.
  void count(int& wanted, int most, const std::string& where);
  /// One less, and one more.
  void number(Decimal& number, const std::string& where);
  void bound(std::optional<Decimal>& bound, Decimal step, const std::string& where);

 private:
  static std::string name_of_item(const std::string& id, std::size_t /*index*/) { return id; }
  static std::string name_of_item(const Test& /*test*/, std::size_t index) {
    return std::to_string(index);
  }
  static std::string name_of_item(const Date& /*day*/, std::size_t index) {
    return std::to_string(index);
  }
  template <typename T>
  static std::string name_of_item(const T& item, std::size_t /*index*/) {
    return item.id;
  }

  Tell tell_;
};

}  // namespace contractwijzer::audit
