# Turns text files into one .cpp of byte arrays, so that the program has them without knowing where
# it was installed. The made function gives a file by its name, and nothing for any other name.
#   cmake -DFUNCTION=storyFile -DOUTPUT=… -DFILES=a.json;b.json -P embed_files.cmake
set(text "// Made by embed_files.cmake. Do not edit.\n#include <array>\n#include <string_view>\n\nnamespace asterism {\n\nstd::string_view ${FUNCTION}(std::string_view name);\n\nnamespace {\n")
set(cases "")
foreach(file IN LISTS FILES)
    get_filename_component(name ${file} NAME)
    string(MAKE_C_IDENTIFIER file_${name} variable)
    file(READ ${file} bytes HEX)
    string(LENGTH "${bytes}" length)
    math(EXPR length "${length} / 2")
    string(REGEX REPLACE "(..)" "'\\\\x\\1'," bytes "${bytes}")
    string(APPEND text "constexpr std::array<char, ${length}> ${variable}{${bytes}};\n")
    string(APPEND cases "    if (name == \"${name}\") {\n        return {${variable}.data(), ${variable}.size()};\n    }\n")
endforeach()
string(APPEND text "} // namespace\n\nstd::string_view ${FUNCTION}(std::string_view name)\n{\n${cases}    return {};\n}\n\n} // namespace asterism\n")
file(WRITE ${OUTPUT} "${text}")

