# tests/support: what several tests share (finding vectors, temporary folders, builders).
add_library(test_support STATIC
  ${CMAKE_CURRENT_LIST_DIR}/vectors.cpp ${CMAKE_CURRENT_LIST_DIR}/vectors.h)
target_include_directories(test_support PUBLIC ${CMAKE_CURRENT_LIST_DIR}/..)
target_compile_definitions(test_support PRIVATE
  WASTEWATCH_SOURCE_DIR="${CMAKE_SOURCE_DIR}" WASTEWATCH_BINARY_DIR="${CMAKE_BINARY_DIR}")
target_link_libraries(test_support PUBLIC base nlohmann_json::nlohmann_json
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

# Several Qt Test classes in one program: see qt_tests.h.
if(WASTEWATCH_DESKTOP)
  add_library(test_qt STATIC ${CMAKE_CURRENT_LIST_DIR}/qt_tests.cpp ${CMAKE_CURRENT_LIST_DIR}/qt_tests.h)
  target_compile_definitions(test_qt INTERFACE QTEST_THROW_ON_FAIL QTEST_THROW_ON_SKIP)
  target_link_libraries(test_qt PUBLIC test_support Qt6::Gui Qt6::Test PRIVATE wastewatch_warnings)
endif()

# wastewatch_qt_test(NAME SOURCES ... LINK ... [MAIN source of main()] [TIMEOUT seconds]): one test_NAME, shown nowhere.
function(wastewatch_qt_test name)
  cmake_parse_arguments(ARG "" "TIMEOUT;MAIN" "SOURCES;ALONE;LINK" ${ARGN})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  if(NOT ARG_MAIN)
    set(ARG_MAIN ${PROJECT_SOURCE_DIR}/tests/support/qt_main.cpp)
  endif()
  add_executable(test_${name} ${ARG_SOURCES} ${ARG_ALONE} ${ARG_MAIN})
  set_source_files_properties(${ARG_ALONE} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
  target_link_libraries(test_${name} PRIVATE ${ARG_LINK} test_qt wastewatch_warnings)
  set_target_properties(test_${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  add_test(NAME ${name} COMMAND test_${name})
  math(EXPR timeout_ms "${ARG_TIMEOUT} * 1000")
  set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} ENVIRONMENT
    "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;QT_SCALE_FACTOR=1;LC_ALL=C.UTF-8;TZ=UTC;QTEST_FUNCTION_TIMEOUT=${timeout_ms};QTEST_DISABLE_STACK_DUMP=1")
endfunction()
