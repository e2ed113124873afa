# What every target of ours is compiled with. Linked, not inherited: `target_link_libraries(x PRIVATE countersign_build_flags)`.
add_library(countersign_build_flags INTERFACE)
target_compile_features(countersign_build_flags INTERFACE cxx_std_20)
target_include_directories(countersign_build_flags INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(countersign_build_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
    -Wnull-dereference)
target_compile_definitions(countersign_build_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_STRICT_ITERATORS
    COUNTERSIGN_VERSION="${PROJECT_VERSION}")
if(COUNTERSIGN_WERROR)
    target_compile_options(countersign_build_flags INTERFACE -Werror)
endif()
if(COUNTERSIGN_SANITIZE)
    target_compile_options(countersign_build_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer
        # gcc 12 sees null dereferences in code that the sanitizer itself inserts.
        -Wno-null-dereference -Wno-maybe-uninitialized)
    target_link_options(countersign_build_flags INTERFACE -fsanitize=address,undefined)
endif()
# What users get is hardened as Debian's own packages are, and does not name the folder that it was built in.
target_compile_options(countersign_build_flags INTERFACE
    $<$<CONFIG:Release>:-fstack-protector-strong -D_FORTIFY_SOURCE=2 -ffile-prefix-map=${PROJECT_SOURCE_DIR}=.>)
target_link_options(countersign_build_flags INTERFACE $<$<CONFIG:Release>:-Wl,-z,relro,-z,now>)
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    # A precompiled header is only cacheable when ccache may ignore its time stamp and compiler defines.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE_PROGRAM})
    target_compile_options(countersign_build_flags INTERFACE -fpch-preprocess)
endif()
