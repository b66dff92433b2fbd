// A list that grows. std::vector is compiled anew for each type that is in one, which was two
// fifths of the evaluator's module; of these lists all types share what makes them grow.
//
// Elements are moved byte by byte. So nothing may be in a list that knows its own address, as
// std::string and std::function do; numbers, rows, spans and other lists may.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <new>
#include <span>
#include <type_traits>
#include <utility>

namespace contractwijzer::engine {

/// Memory for so many elements of some size. Where there is no more memory the program ends.
class ListMemory {
 public:
  ListMemory(const ListMemory&) = delete;
  ListMemory& operator=(const ListMemory&) = delete;
  ListMemory& operator=(ListMemory&&) = delete;

 protected:
  ListMemory() = default;
  ListMemory(ListMemory&& other) noexcept { swap(other); }
  ~ListMemory();

  void swap(ListMemory& other) noexcept {
    std::swap(data_, other.data_);
    std::swap(size_, other.size_);
    std::swap(room_, other.room_);
  }
  /// Room for at least so many.
  void reserve(std::size_t count, std::size_t bytes_each);
  /// Room for one more at this place: those behind it are moved on.
  void* open(std::size_t place, std::size_t bytes_each);
  /// Those behind the places are moved back onto them.
  void close(std::size_t place, std::size_t count, std::size_t bytes_each);
  /// Behind all others.
  void append(const void* from, std::size_t count, std::size_t bytes_each);

  void* data_ = nullptr;
  std::uint32_t size_ = 0;
  std::uint32_t room_ = 0;
};

template <typename T>
class List : ListMemory {
  static constexpr std::size_t bytes_each = sizeof(T);  // NOLINT(bugprone-sizeof-expression)

 public:
  using value_type = T;

  List() = default;
  explicit List(std::size_t count) { resize(count); }
  List(std::size_t count, const T& value) { resize(count, value); }
  List(std::initializer_list<T> values) { append({values.begin(), values.end()}); }
  explicit List(std::span<const T> values) { append(values); }
  List(const List& other) : ListMemory() { append(other); }
  List(List&& other) noexcept : ListMemory(std::move(other)) {}
  List& operator=(const List& other) {
    if (this == &other) return *this;
    clear();
    append(other);
    return *this;
  }
  List& operator=(List&& other) noexcept {
    ListMemory::swap(other);
    return *this;
  }
  ~List() { clear(); }

  [[nodiscard]] std::size_t size() const noexcept { return size_; }
  [[nodiscard]] bool empty() const noexcept { return size_ == 0; }
  [[nodiscard]] T* data() noexcept { return static_cast<T*>(data_); }
  [[nodiscard]] const T* data() const noexcept { return static_cast<const T*>(data_); }
  [[nodiscard]] T* begin() noexcept { return data(); }
  [[nodiscard]] const T* begin() const noexcept { return data(); }
  [[nodiscard]] T* end() noexcept { return data() + size_; }
  [[nodiscard]] const T* end() const noexcept { return data() + size_; }
  [[nodiscard]] T& operator[](std::size_t place) noexcept { return data()[place]; }
  [[nodiscard]] const T& operator[](std::size_t place) const noexcept { return data()[place]; }
  [[nodiscard]] T& front() noexcept { return *begin(); }
  [[nodiscard]] const T& front() const noexcept { return *begin(); }
  [[nodiscard]] T& back() noexcept { return end()[-1]; }
  [[nodiscard]] const T& back() const noexcept { return end()[-1]; }

  void reserve(std::size_t count) { ListMemory::reserve(count, bytes_each); }

  /// By value: what is put in may stand in this list.
  void push_back(T value) { ::new (open(size_, bytes_each)) T(std::move(value)); }
  template <typename... Parts>
  T& emplace_back(Parts&&... parts) {
    push_back(T(std::forward<Parts>(parts)...));
    return back();
  }

  void insert(const T* at, T value) {
    const auto place = static_cast<std::size_t>(at - begin());
    ::new (open(place, bytes_each)) T(std::move(value));
  }
  /// None of them may stand in this list.
  void append(std::span<const T> values) {
    if constexpr (std::is_trivially_copyable_v<T>) {
      ListMemory::append(values.data(), values.size(), bytes_each);
    } else {
      reserve(size_ + values.size());
      for (const T& value : values) push_back(value);
    }
  }
  void erase(const T* at) { erase(at, at + 1); }
  void erase(const T* from, const T* to) {
    const auto place = static_cast<std::size_t>(from - begin());
    const auto count = static_cast<std::size_t>(to - from);
    destroy(place, place + count);
    close(place, count, bytes_each);
  }

  void clear() { close_after(0); }
  void resize(std::size_t count) { resize(count, T{}); }
  void resize(std::size_t count, const T& value) {
    if (count < size_) return close_after(count);
    reserve(count);
    while (size_ < count) push_back(value);
  }
  void assign(std::size_t count, const T& value) {
    clear();
    resize(count, value);
  }
  void assign(std::span<const T> values) {
    clear();
    append(values);
  }

  template <typename IsWanted>
  friend void erase_if(List& list, IsWanted is_wanted) {
    list.erase(std::remove_if(list.begin(), list.end(), is_wanted), list.end());
  }

  friend bool operator==(const List& a, const List& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end());
  }

 private:
  void destroy(std::size_t from, std::size_t to) {
    if constexpr (!std::is_trivially_destructible_v<T>) {
      for (; from < to; ++from) data()[from].~T();
    }
  }
  void close_after(std::size_t count) {
    destroy(count, size_);
    size_ = static_cast<std::uint32_t>(count);
  }
};

}  // namespace contractwijzer::engine
