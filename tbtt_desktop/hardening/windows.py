"""What Windows offers: no error reports, a closed process, a job with a memory limit.

Each returns whether it took hold, False on other systems. Sources: Microsoft's reference
for SetErrorMode, WerSetFlags, SetKernelObjectSecurity and job objects.
"""

from __future__ import annotations

import ctypes
import sys

_SEM_FAIL_CRITICAL_ERRORS = 0x0001
_SEM_NO_GP_FAULT_ERROR_BOX = 0x0002
_SEM_NO_OPEN_FILE_ERROR_BOX = 0x8000
_WER_FAULT_REPORTING_FLAG_NOHEAP = 1
_WER_FAULT_REPORTING_FLAG_DISABLE_THREAD_SUSPENSION = 4
_DACL_SECURITY_INFORMATION = 4
_SDDL_REVISION_1 = 1
_JOB_EXTENDED_LIMIT_INFORMATION = 9
_JOB_LIMIT_ACTIVE_PROCESS = 0x0008
_JOB_LIMIT_PROCESS_MEMORY = 0x0100
_JOB_LIMIT_DIE_ON_UNHANDLED_EXCEPTION = 0x0400

# Owner and system may wait for the process, ask for its state and end it, and nothing else:
# SYNCHRONIZE | PROCESS_QUERY_LIMITED_INFORMATION | PROCESS_TERMINATE.
_CLOSED = "D:P(A;;0x101001;;;OW)(A;;0x101001;;;SY)"


class _BasicLimits(ctypes.Structure):
    _fields_ = (
        ("PerProcessUserTimeLimit", ctypes.c_int64),
        ("PerJobUserTimeLimit", ctypes.c_int64),
        ("LimitFlags", ctypes.c_uint32),
        ("MinimumWorkingSetSize", ctypes.c_size_t),
        ("MaximumWorkingSetSize", ctypes.c_size_t),
        ("ActiveProcessLimit", ctypes.c_uint32),
        ("Affinity", ctypes.c_size_t),
        ("PriorityClass", ctypes.c_uint32),
        ("SchedulingClass", ctypes.c_uint32),
    )


class _ExtendedLimits(ctypes.Structure):
    _fields_ = (
        ("BasicLimitInformation", _BasicLimits),
        ("IoInfo", ctypes.c_uint64 * 6),
        ("ProcessMemoryLimit", ctypes.c_size_t),
        ("JobMemoryLimit", ctypes.c_size_t),
        ("PeakProcessMemoryUsed", ctypes.c_size_t),
        ("PeakJobMemoryUsed", ctypes.c_size_t),
    )


def no_error_reports() -> bool:
    """Show no crash window, and keep the heap out of error reports."""
    if sys.platform != "win32":
        return False
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    kernel.SetErrorMode(_SEM_FAIL_CRITICAL_ERRORS | _SEM_NO_GP_FAULT_ERROR_BOX | _SEM_NO_OPEN_FILE_ERROR_BOX)
    flags = _WER_FAULT_REPORTING_FLAG_NOHEAP | _WER_FAULT_REPORTING_FLAG_DISABLE_THREAD_SUSPENSION
    return int(kernel.WerSetFlags(flags)) == 0


def close_process() -> bool:
    """Let other programs of this user neither read nor change this process's memory."""
    if sys.platform != "win32":
        return False
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    security = ctypes.WinDLL("advapi32", use_last_error=True)
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    descriptor = ctypes.c_void_p()
    if not security.ConvertStringSecurityDescriptorToSecurityDescriptorW(
        _CLOSED, _SDDL_REVISION_1, ctypes.byref(descriptor), None
    ):
        return False
    process = ctypes.c_void_p(kernel.GetCurrentProcess())
    held = security.SetKernelObjectSecurity(process, _DACL_SECURITY_INFORMATION, descriptor)
    kernel.LocalFree(descriptor)
    return bool(held)


def limit_job(memory: int) -> bool:
    """Put this process into a job of its own: `memory` bytes, no further processes."""
    if sys.platform != "win32":
        return False
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    kernel.CreateJobObjectW.restype = ctypes.c_void_p
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
    if job.value is None:
        return False
    limits = _ExtendedLimits()
    limits.ProcessMemoryLimit = memory
    limits.BasicLimitInformation.ActiveProcessLimit = 1
    limits.BasicLimitInformation.LimitFlags = (
        _JOB_LIMIT_ACTIVE_PROCESS | _JOB_LIMIT_PROCESS_MEMORY | _JOB_LIMIT_DIE_ON_UNHANDLED_EXCEPTION
    )
    size = ctypes.sizeof(limits)
    information = ctypes.byref(limits)
    if not kernel.SetInformationJobObject(job, _JOB_EXTENDED_LIMIT_INFORMATION, information, size):
        return False
    return bool(kernel.AssignProcessToJobObject(job, ctypes.c_void_p(kernel.GetCurrentProcess())))
