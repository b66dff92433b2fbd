// Where numbers and bytes lie that go between JavaScript and the evaluator.
#pragma once

#include "contractwijzer/exchange.hpp"
#include "contractwijzer/image.hpp"

/// One at a time; it grows to what is put there.
contractwijzer::engine::Words& room_for_requests();

/// What the last request was answered with.
contractwijzer::engine::Words& answer();

/// Those that were loaded, by their keys.
contractwijzer::engine::List<contractwijzer::engine::Image>& images();

/// Reads an image, as ask.cpp or ask_plain.cpp has it.
contractwijzer::engine::ImageFault read_given(std::span<const std::byte> bytes,
                                              contractwijzer::engine::Image& image);
