# tests/support: what several tests share (finding vectors, temporary folders, builders).
add_library(test_support STATIC
  ${CMAKE_CURRENT_LIST_DIR}/vectors.cpp ${CMAKE_CURRENT_LIST_DIR}/vectors.h)
target_include_directories(test_support PUBLIC ${CMAKE_CURRENT_LIST_DIR}/..)
target_compile_definitions(test_support PRIVATE
  WASTEWATCH_SOURCE_DIR="${CMAKE_SOURCE_DIR}" WASTEWATCH_BINARY_DIR="${CMAKE_BINARY_DIR}")
target_link_libraries(test_support PUBLIC base GTest::gtest nlohmann_json::nlohmann_json
  PRIVATE wastewatch_warnings)

# wastewatch_test(NAME SOURCES ... [ALONE sources whose local names others use too...] LINK ... [TIMEOUT seconds])
function(wastewatch_test name)
  cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;ALONE;LINK" ${ARGN})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  add_executable(test_${name} ${ARG_SOURCES} ${ARG_ALONE})
  set_source_files_properties(${ARG_ALONE} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
  target_link_libraries(test_${name} PRIVATE ${ARG_LINK} test_support GTest::gtest_main wastewatch_warnings)
  set_target_properties(test_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  add_test(NAME ${name} COMMAND test_${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT})
endfunction()

# A demonstration chain in memory, for tests above the ledger.
add_library(test_demo_chain STATIC
  ${CMAKE_CURRENT_LIST_DIR}/demo_chain.cpp ${CMAKE_CURRENT_LIST_DIR}/demo_chain.h)
target_link_libraries(test_demo_chain PUBLIC test_support index node scenario PRIVATE wastewatch_warnings)
