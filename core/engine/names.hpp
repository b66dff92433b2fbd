// What the rows of several policies cannot tell of each other: which of their ids, and which of
// their texts, are the same.
#pragma once

#include "contractwijzer/list.hpp"
#include "contractwijzer/rows.hpp"

namespace contractwijzer::engine {

/// Stands for an id or a text: the same number, the same words.
using Word = std::uint32_t;
inline constexpr Word no_word = std::numeric_limits<Word>::max();

/// Of an entry.
struct Name {
  Word id = no_word;
  Word text = 0;  ///< of a fact everything about it that is to be read
};

using Names = List<Name>;

/// Of a care type's entries, each by its place.
struct CareNames {
  Names contracts;
  Names rules;
  Names offers;
  Names statements;
  Names steps;
  Names starts;
  List<List<Word>> requirements;  ///< of each offer: their ids
};

/// The facts of a policy, as far as another policy's can be held against them.
struct NamedFacts {
  Word policy = 0;  ///< the same number: one policy, maybe in another edition
  Word purchaser = 0;
  Rows<FactRow> rows;
  Rows<AskedRow> asked;
  Names names;
  List<std::uint8_t> is_asked;  ///< of each: a care type's rules look at it

  /// A care type's rules look at these; they may have behind them what no practice is asked.
  void note_asked(Rows<Index> facts) {
    is_asked.resize(rows.size(), 0);
    for (const Index fact : facts) {
      if (fact < is_asked.size()) is_asked[fact] = 1;
    }
  }
  [[nodiscard]] bool asks(Index fact) const {
    return fact < is_asked.size() && is_asked[fact] != 0;
  }
  /// By its id; nothing where the policy has no such fact.
  [[nodiscard]] Index find(Word id) const {
    for (Index i = 0; i < count_of(names); ++i) {
      if (names[i].id == id) return i;
    }
    return nothing;
  }
};

/// Whether an answer to the fact under one policy is an answer to it under the other. Both must
/// know it and mean the same by it. It must not be about one policy only, and if it is not in the
/// vocabulary of both, the policies must be of one purchaser.
[[nodiscard]] bool counts_for_both(const NamedFacts& a, const NamedFacts& b, Word id);

/// Which of several sides read an answer.
struct Readers {
  List<Index> sides;
  bool is_ambiguous = false;  ///< it could be about one or another of them: none reads it
};

/// Of the sides that know the fact. An answer that stands under a side counts for that policy, and
/// for those for which it counts too; one that stands under none (`nothing`) counts for all, where
/// it can, and else for the only ones that ask it.
[[nodiscard]] Readers readers_of(const List<const NamedFacts*>& sides, const List<Index>& knowing,
                                 Word fact, Index under);

}  // namespace contractwijzer::engine
