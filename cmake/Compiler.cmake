# Compiler flags, sanitizers, fuzzing and coverage: one place, switched by the presets.
option(WASTEWATCH_DESKTOP "build the desktop" ON)
option(WASTEWATCH_TESTS "build the tests" ON)
option(WASTEWATCH_UNITY "compile the sources of a target in groups" ON)
set(WASTEWATCH_SANITIZE "" CACHE STRING "value of -fsanitize= for all targets")
option(WASTEWATCH_FUZZ "build the libFuzzer targets (clang only)" OFF)
option(WASTEWATCH_COVERAGE "instrument for coverage" OFF)

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_SCAN_FOR_MODULES OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_ARCHIVE_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/lib")
set(QT_QML_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/qml")

# Most of a source's compile time goes into the headers of the standard library, Qt, RocksDB and protobuf: groups of
# sources share it. Names in anonymous namespaces are therefore unique within a library. clang-tidy reads sources one by
# one, so preset lint leaves it off.
set(CMAKE_UNITY_BUILD ${WASTEWATCH_UNITY})
set(CMAKE_UNITY_BUILD_BATCH_SIZE 8)

find_program(CCACHE ccache)
if(CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE}")
endif()
find_program(LLD NAMES ld.lld-19 ld.lld)
if(LLD AND CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  add_link_options(--ld-path=${LLD})
endif()

# Flags of our own code only; generated and third-party code is not ours to lint.
add_library(wastewatch_warnings INTERFACE)
target_compile_options(wastewatch_warnings INTERFACE -Wall -Wextra -Wpedantic -Werror
  -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast -Wcast-qual)
# At -O3 GCC 14 takes <=> of byte vectors, the keys of our maps, for a read past the end of all memory.
target_compile_options(wastewatch_warnings INTERFACE
  $<$<AND:$<CONFIG:Release>,$<CXX_COMPILER_ID:GNU>>:-Wno-stringop-overread>)

if(WASTEWATCH_SANITIZE)
  add_compile_options(-fsanitize=${WASTEWATCH_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${WASTEWATCH_SANITIZE})
endif()
if(WASTEWATCH_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
  add_link_options(-fsanitize=fuzzer-no-link)
endif()
if(WASTEWATCH_COVERAGE)
  add_compile_options(--coverage)
  add_link_options(--coverage)
endif()
