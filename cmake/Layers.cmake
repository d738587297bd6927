# One static library per folder, and arrows that point down only.
#
# wastewatch_library(NAME [QT] SOURCES ... [ALONE ...] [DEPENDS layer...] [LINK external targets...] [PRIVATE_LINK ...])
# QT runs moc over the sources. ALONE lists sources whose local names clash with another's: they are compiled singly.
# Library ui_chain is folder ui/chain, included as "ui/chain/...".
#
# The direction is enforced twice: DEPENDS may name only layers further down this list, and a library's public include
# folder shows nothing but itself, so `#include "merkle/iavl.h"` compiles only where merkle was declared.
set(WASTEWATCH_LAYERS base geo words crypto merkle chain ledger scenario light index rpc outbox node gateway track watch evaluate triage alarm evidence print tiles
  ui_base ui_format ui_settings ui_language ui_values ui_look ui_files ui_models ui_navigation ui_help ui_status ui_session
  ui_records ui_basemap ui_tiles ui_geocode ui_map ui_zones ui_chain ui_alerts ui_batches ui_tracking ui_overview ui_proving ui_guide ui_signing ui_keys ui_mapsource
  ui_incident)

function(wastewatch_library name)
  cmake_parse_arguments(ARG "QT" "" "SOURCES;ALONE;DEPENDS;LINK;PRIVATE_LINK" ${ARGN})
  list(FIND WASTEWATCH_LAYERS ${name} own)
  if(own EQUAL -1)
    message(FATAL_ERROR "${name} is not a layer; add it to cmake/Layers.cmake")
  endif()
  add_library(${name} STATIC ${ARG_SOURCES} ${ARG_ALONE})
  set_source_files_properties(${ARG_ALONE} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
  if(ARG_QT)
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
  endif()
  if(name MATCHES "^ui_")
    qt_extract_metatypes(${name} OUTPUT_FILES metatypes)
    set_target_properties(${name} PROPERTIES WASTEWATCH_METATYPES "${metatypes}")  # for wastewatch_qml_types()
  endif()
  string(REGEX REPLACE "^ui_" "ui/" included_as "${name}")
  set(forest "${CMAKE_BINARY_DIR}/include/${name}")
  get_filename_component(parent "${forest}/${included_as}" DIRECTORY)
  file(MAKE_DIRECTORY "${parent}")
  file(CREATE_LINK "${CMAKE_CURRENT_SOURCE_DIR}" "${forest}/${included_as}" SYMBOLIC)
  target_include_directories(${name} PUBLIC "${forest}")
  foreach(below IN LISTS ARG_DEPENDS)
    list(FIND WASTEWATCH_LAYERS ${below} rank)
    if(rank EQUAL -1 OR NOT rank LESS own)
      message(FATAL_ERROR "${name} may not depend on ${below}: arrows point down only")
    endif()
    target_link_libraries(${name} PUBLIC ${below})
  endforeach()
  target_link_libraries(${name} PUBLIC ${ARG_LINK} PRIVATE ${ARG_PRIVATE_LINK} wastewatch_warnings)
endfunction()

# wastewatch_protos(TARGET [ROOT folder] PROTOS ...): generated messages as a library of their own, compiled without
# our warnings. Import and include paths count from ROOT (the current folder when it is not given).
function(wastewatch_protos target)
  cmake_parse_arguments(ARG "" "ROOT" "PROTOS" ${ARGN})
  if(NOT ARG_ROOT)
    set(ARG_ROOT "${CMAKE_CURRENT_SOURCE_DIR}")
  endif()
  add_library(${target} STATIC ${ARG_PROTOS})
  set_target_properties(${target} PROPERTIES UNITY_BUILD OFF)  # protoc's static names are the same in each file
  target_link_libraries(${target} PUBLIC protobuf::libprotobuf)
  set(out "${CMAKE_BINARY_DIR}/proto/${target}")
  file(MAKE_DIRECTORY "${out}")
  protobuf_generate(TARGET ${target} LANGUAGE cpp IMPORT_DIRS "${ARG_ROOT}"
    PROTOC_OUT_DIR "${out}")
  target_include_directories(${target} SYSTEM PUBLIC "${out}")
endfunction()
