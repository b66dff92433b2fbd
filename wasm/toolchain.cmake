# Emscripten as Debian 12 ships it (3.1.6). Its own toolchain file does the work; what follows is what
# Debian's packaging needs beside it.

find_program(EMCC emcc REQUIRED)
get_filename_component(EMCC_REAL "${EMCC}" REALPATH)
get_filename_component(EMSCRIPTEN_ROOT_PATH "${EMCC_REAL}" DIRECTORY)
include("${EMSCRIPTEN_ROOT_PATH}/cmake/Modules/Platform/Emscripten.cmake")
