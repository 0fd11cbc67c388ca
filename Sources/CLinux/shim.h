// Linux system calls that the C library declares only with extensions switched on, or that Swift
// cannot call because they are variadic. Each returns -1 and sets errno on failure.
#pragma once

#include "objects.h"

#include <linux/fs.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

// Swaps two paths in one step; both must exist on one file system.
static inline int linux_exchange(int folder, const char *one, int other_folder, const char *other) {
  return (int)syscall(SYS_renameat2, folder, one, other_folder, other, RENAME_EXCHANGE);
}

// Renames a path in one step, failing with EEXIST if the new path exists.
static inline int linux_rename_new(int folder, const char *old, int new_folder, const char *new_path) {
  return (int)syscall(SYS_renameat2, folder, old, new_folder, new_path, RENAME_NOREPLACE);
}

// Copies bytes between two files inside the kernel; returns their number, 0 at the end.
static inline ssize_t linux_copy_file_range(int source, int target, size_t count) {
  return syscall(SYS_copy_file_range, source, NULL, target, NULL, count, 0);
}

// Lets a child process start in a folder of its own; returns an error number.
int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions, const char *folder);

/// Opens an empty file that lies in memory and is gone when it is closed.
static inline int linux_memory_file(const char *name) {
  return (int)syscall(SYS_memfd_create, name, 1u /* MFD_CLOEXEC */);
}
