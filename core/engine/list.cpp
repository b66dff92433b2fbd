#include "contractwijzer/list.hpp"

#include <cstdlib>
#include <cstring>
#include <limits>

namespace contractwijzer::engine {

namespace {

std::byte* at(void* data, std::size_t bytes) { return static_cast<std::byte*>(data) + bytes; }

}  // namespace

// Whoever makes a list destroys its elements first.
ListMemory::~ListMemory() {
  std::free(data_);  // NOLINT(*-no-malloc,*-owning-memory): realloc moves without a copy
}

void ListMemory::reserve(std::size_t count, std::size_t bytes_each) {
  if (count <= room_) return;
  const std::size_t room = std::max(count, std::size_t{room_} * 2);
  if (room > std::numeric_limits<std::uint32_t>::max() / bytes_each) std::abort();
  // NOLINTNEXTLINE(*-no-malloc,*-owning-memory)
  void* data = std::realloc(data_, room * bytes_each);
  if (data == nullptr) std::abort();
  data_ = data;
  room_ = static_cast<std::uint32_t>(room);
}

void* ListMemory::open(std::size_t place, std::size_t bytes_each) {
  reserve(size_ + std::size_t{1}, bytes_each);
  std::byte* gap = at(data_, place * bytes_each);
  std::memmove(gap + bytes_each, gap, (size_ - place) * bytes_each);
  ++size_;
  return gap;
}

void ListMemory::close(std::size_t place, std::size_t count, std::size_t bytes_each) {
  if (count == 0) return;
  std::byte* gap = at(data_, place * bytes_each);
  std::memmove(gap, gap + count * bytes_each, (size_ - place - count) * bytes_each);
  size_ -= static_cast<std::uint32_t>(count);
}

void ListMemory::append(const void* from, std::size_t count, std::size_t bytes_each) {
  if (count == 0) return;
  reserve(size_ + count, bytes_each);
  std::memcpy(at(data_, size_ * bytes_each), from, count * bytes_each);
  size_ += static_cast<std::uint32_t>(count);
}

}  // namespace contractwijzer::engine
