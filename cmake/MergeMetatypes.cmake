# Run as a script by wastewatch_qml_types() (Qml.cmake). FILES: JSON arrays that `moc --collect-json` wrote.
# MERGED: one array of all their elements, written when it changes.
set(elements "")
foreach(file IN LISTS FILES)
  file(READ "${file}" text)
  string(REGEX REPLACE "^[ \n]*\\[[ \n]*" "" text "${text}")
  string(REGEX REPLACE "[ \n]*\\][ \n]*$" "" text "${text}")
  if(NOT text STREQUAL "")
    string(APPEND elements ",\n${text}")
  endif()
endforeach()
string(REGEX REPLACE "^," "" elements "${elements}")
file(WRITE "${MERGED}" "[${elements}\n]\n")
