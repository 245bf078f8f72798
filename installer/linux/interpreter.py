"""CPython 3.11 and OpenSSL 3 from Debian's maintained sources, built in the old base into `/opt/python`."""

from typing import Final

from installer.linux.base import SOURCES, within
from installer.linux.work import Work

PREFIX: Final = "/opt/python"
OPTIMISED: Final = "--enable-optimizations"
"""Without link-time optimisation, which would lose sight of `OLD_MATH`."""

FETCH: Final = """
mkdir -p /build/from && cd /build/from && rm -rf python3.11* openssl*
apt-get -qq update
apt-get -qq source --only-source python3.11 openssl || \\
  apt-get -qq source --only-source python3.11/{sources} openssl/{sources}
"""
"""The newest with its security patches; where a mirror lists but doesn't hold it, the last point release."""

OPENSSL: Final = """
cd /build/from/openssl-3*/
./Configure --prefix=/opt/openssl --libdir=lib --openssldir=/etc/ssl no-shared no-tests no-module
make -j{jobs} build_libs && make install_dev
cd /opt/openssl/lib && mv libcrypto.a libcrypto-alone.a
echo 'INPUT(/opt/openssl/lib/libcrypto-alone.a -ldl -lpthread)' >libcrypto.a
"""
"""Static, with a note to the linker of what it needs in turn, so that no file of an old OpenSSL travels along."""

CPYTHON: Final = """
cd /build/from/python3.11-3*/
sed -i '1i #define Py_BUILD_CORE_MODULE 1' Modules/pyexpat.c
./configure --prefix={prefix} --enable-shared --with-openssl=/opt/openssl --with-system-expat --without-ensurepip \
  --disable-test-modules {optimised} ac_cv_func_sem_clockwait=no \
  CFLAGS="-include /build/old_math.h"
make -j{jobs} && make install
echo {prefix}/lib >/etc/ld.so.conf.d/python.conf && ldconfig
{prefix}/bin/python3.11 -c "import ssl, ctypes, zlib, bz2, lzma, uuid, _hashlib, _elementtree"
"""
"""Debian compiles `pyexpat` into its interpreter, and its security patch counts on that: here it is told otherwise."""

OLD_MATH: Final = """\
/* What newer libraries offer under a newer name too: take the old one, so that the result runs on glibc 2.28. */
#if defined(__x86_64__) && !defined(__ASSEMBLER__)
__asm__(".symver exp,exp@GLIBC_2.2.5");
__asm__(".symver exp2,exp2@GLIBC_2.2.5");
__asm__(".symver log,log@GLIBC_2.2.5");
__asm__(".symver log2,log2@GLIBC_2.2.5");
__asm__(".symver pow,pow@GLIBC_2.2.5");
#endif
"""


def prepare(work: Work, *, optimised: bool, jobs: int) -> None:
    """Build both, once; with `optimised` slower to build and somewhat faster to run. Raises Stop."""
    marks = [PREFIX, SOURCES, FETCH, OPENSSL, CPYTHON, OLD_MATH, optimised]
    work.once(
        "interpreter",
        marks,
        lambda: _make(work, optimised, jobs),
        chinese="编译 OpenSSL 和 Python（较慢，只做一次）",
    )


def _make(work: Work, optimised: bool, jobs: int) -> None:
    (work.inside / "old_math.h").write_text(OLD_MATH)
    details = {"prefix": PREFIX, "sources": SOURCES, "jobs": jobs, "optimised": OPTIMISED if optimised else ""}
    for script in (FETCH, OPENSSL, CPYTHON):
        within(work.base, "sh", "-euc", script.format(**details))
