// Either a value or the errors that stand in its way.
#pragma once

#include <cassert>
#include <utility>
#include <variant>

#include "contractwijzer/error.hpp"

namespace contractwijzer {

template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value) : content_(std::move(value)) {}         // NOLINT(google-explicit-constructor)
  Result(Errors errors) : content_(std::move(errors)) {}  // NOLINT(google-explicit-constructor)

  [[nodiscard]] explicit operator bool() const noexcept {
    return std::holds_alternative<T>(content_);
  }
  // Only when there is a value: look first. A debug build stops where there is none.
  [[nodiscard]] const T& operator*() const& noexcept {
    assert(*this);
    return *std::get_if<T>(&content_);
  }
  [[nodiscard]] T&& operator*() && noexcept {
    assert(*this);
    return std::move(*std::get_if<T>(&content_));
  }
  [[nodiscard]] const T* operator->() const noexcept {
    assert(*this);
    return std::get_if<T>(&content_);
  }
  /// Only when there is no value.
  [[nodiscard]] const Errors& errors() const noexcept {
    assert(!*this);
    return *std::get_if<Errors>(&content_);
  }

 private:
  std::variant<T, Errors> content_;
};

}  // namespace contractwijzer
