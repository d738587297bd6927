# wastewatch_qml_module(TARGET URI uri [QML files...] [SINGLETONS files...]): a static QML module on TARGET,
# which is made when it does not exist. Releases carry the bytecode; other builds read the QML itself and save minutes of
# compiling. QML is never compiled to C++: it gains nothing that can be measured on these screens.
function(wastewatch_qml_module target)
  cmake_parse_arguments(ARG "" "URI" "QML;SINGLETONS" ${ARGN})
  if(ARG_SINGLETONS)
    set_source_files_properties(${ARG_SINGLETONS} PROPERTIES QT_QML_SINGLETON_TYPE TRUE)
  endif()
  if(NOT TARGET ${target})
    qt_add_library(${target} STATIC)
    set_target_properties(${target} PROPERTIES AUTOMOC ON)
  endif()
  set_target_properties(${target} PROPERTIES QT_QMLCACHEGEN_ARGUMENTS "--only-bytecode")
  set(cachegen)
  if(NOT CMAKE_BUILD_TYPE STREQUAL "Release")
    set(cachegen NO_CACHEGEN)
  endif()
  set(needs QtPositioning QtQml.Models QtQuick)
  if(NOT ARG_URI STREQUAL "Wastewatch.Ui")
    list(APPEND needs Wastewatch.Ui)
  endif()
  qt_add_qml_module(${target} URI ${ARG_URI} VERSION 1.0 RESOURCE_PREFIX /qt/qml ${cachegen}
    QML_FILES ${ARG_SINGLETONS} ${ARG_QML} DEPENDENCIES ${needs})
endfunction()

# wastewatch_qml_types(TARGET LIBRARIES...): the QML types of these libraries belong to TARGET's module. To be called
# before wastewatch_qml_module(TARGET). What moc found in each library is merged into the file that Qt would otherwise
# make of TARGET's own sources, and from which it writes the registration and the .qmltypes file.
function(wastewatch_qml_types target)
  set(found)
  foreach(library IN LISTS ARGN)
    get_target_property(files ${library} WASTEWATCH_METATYPES)
    list(APPEND found ${files})
    set_target_properties(${library} PROPERTIES INTERFACE_SOURCES "")  # consumers read the merged file, once
    get_target_property(folder ${library} SOURCE_DIR)
    target_include_directories(${target} PRIVATE "${folder}")  # the registration includes headers by their base name
  endforeach()
  set(merged "${CMAKE_CURRENT_BINARY_DIR}/${target}_metatypes.json")
  add_custom_command(OUTPUT "${merged}" DEPENDS ${found} "${CMAKE_SOURCE_DIR}/cmake/MergeMetatypes.cmake"
    COMMAND "${CMAKE_COMMAND}" "-DFILES=${found}" "-DMERGED=${merged}" -P "${CMAKE_SOURCE_DIR}/cmake/MergeMetatypes.cmake"
    VERBATIM)
  target_sources(${target} INTERFACE "$<$<BOOL:$<TARGET_PROPERTY:QT_CONSUMES_METATYPES>>:${merged}>")
  set_target_properties(${target} PROPERTIES
    INTERFACE_QT_META_TYPES_BUILD_FILE "${merged}" INTERFACE_QT_META_TYPES_FILE_NAME "${target}_metatypes.json")
endfunction()
