// Where numbers and bytes lie that go from JavaScript to the evaluator.
#pragma once

#include "contractwijzer/exchange.hpp"

/// One at a time; it grows to what is put there.
contractwijzer::engine::Words& room_for_requests();
