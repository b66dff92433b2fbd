// What the evaluator's module needs beneath it: memory, and a way to break off. Emscripten's
// smallest allocator alone would be a twentieth of the module. The core's lists double as they
// grow, so blocks come in powers of two; one that is freed waits for the next that needs its size.
#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <new>

/// From here on the linker has put nothing.
// NOLINTNEXTLINE(*-reserved-identifier,*-avoid-non-const-global-variables)
extern "C" std::byte __heap_base;

namespace {

/// What stands before the bytes that are handed out.
struct Block {
  std::uint32_t power;  ///< it takes two to this power, with this head
  Block* next;          ///< while it is free: another of its size
};
static_assert(sizeof(Block) == 8, "behind it lie numbers of eight bytes");

constexpr std::size_t page = 65'536;
constexpr std::size_t pages_at_once = 16;
constexpr std::size_t most_bytes = std::size_t{1} << 30U;

// NOLINTBEGIN(cppcoreguidelines-avoid-non-const-global-variables): memory is one
std::array<Block*, 32> free_blocks{};  ///< by their power
std::byte* unused = &__heap_base;      ///< from here on nothing was handed out yet
// NOLINTEND(cppcoreguidelines-avoid-non-const-global-variables)

/// None where there is no memory left.
Block* make(std::uint32_t power) {
  const std::size_t bytes = std::size_t{1} << power;
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): an address is a number here
  const auto used = reinterpret_cast<std::uintptr_t>(unused);
  const std::size_t left = __builtin_wasm_memory_size(0) * page - used;
  if (left < bytes) {
    const std::size_t pages = std::max((bytes - left + page - 1) / page, pages_at_once);
    if (__builtin_wasm_memory_grow(0, pages) == SIZE_MAX) return nullptr;
  }
  auto* block = new (unused) Block{power, nullptr};
  unused += bytes;
  return block;
}

Block* block_of(void* data) { return static_cast<Block*>(data) - 1; }

}  // namespace

extern "C" {

void* malloc(std::size_t bytes) {
  if (bytes > most_bytes) return nullptr;
  const auto power = static_cast<std::uint32_t>(std::bit_width(bytes + sizeof(Block) - 1));
  Block* block = free_blocks[power];
  if (block != nullptr) {
    free_blocks[power] = block->next;
  } else {
    block = make(power);
  }
  return block == nullptr ? nullptr : block + 1;
}

void free(void* data) {
  if (data == nullptr) return;
  Block* block = block_of(data);
  block->next = free_blocks[block->power];
  free_blocks[block->power] = block;
}

void* realloc(void* data, std::size_t bytes) {
  if (data == nullptr) return malloc(bytes);
  const std::size_t room = (std::size_t{1} << block_of(data)->power) - sizeof(Block);
  if (bytes <= room) return data;
  void* moved = malloc(bytes);
  if (moved == nullptr) return nullptr;
  __builtin_memcpy(moved, data, room);
  free(data);
  return moved;
}

/// The call in which it happens throws; the engine takes a fresh instance.
[[noreturn]] void __wrap_abort() { __builtin_trap(); }  // NOLINT(*-reserved-identifier)

}  // extern "C"
