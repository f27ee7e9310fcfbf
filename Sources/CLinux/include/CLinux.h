/* What Linux has and Swift's Glibc module hides: each wrapped once, thin.
   Every function returns what the call of its name returns, and leaves errno as it was set. */
#ifndef CLINUX_H
#define CLINUX_H

#include <dirent.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/* openat(2): variadic, so not imported by Swift. */
int cl_openat(int directory, const char *path, int flags, mode_t mode);

/* renameat2(2) and its flags. */
enum { CL_RENAME_NOREPLACE = 1, CL_RENAME_EXCHANGE = 2 };
int cl_renameat2(int old_directory, const char *old_path, int new_directory, const char *new_path,
                 unsigned int flags);

/* fstatfs(2): only the file system's magic number, into *magic. */
int cl_filesystem(int descriptor, int64_t *magic);

/* sync_file_range(2) on the whole file, SYNC_FILE_RANGE_WRITE: begins and does not wait. */
int cl_start_writing(int descriptor);

/* flistxattr(2), fgetxattr(2), fsetxattr(2): ACLs travel the same way. */
ssize_t cl_flistxattr(int descriptor, char *names, size_t size);
ssize_t cl_fgetxattr(int descriptor, const char *name, void *value, size_t size);
int cl_fsetxattr(int descriptor, const char *name, const void *value, size_t size);

/* fcntl(2) F_OFD_SETLK with a write lock on the whole file; never waits. */
int cl_ofd_lock(int descriptor);

/* Whether anybody has the file of a read-only descriptor open for writing: 1 or 0; -1 where the
   file system cannot tell. By fcntl(2) F_SETLEASE, which grants a read lease only if nobody has. */
int cl_has_writers(int descriptor);

/* timerfd_create(2) and timerfd_settime(2): a descriptor that turns readable when the wall clock is
   set, or when the machine comes back from sleep; a read then fails with ECANCELED and arms it
   again. */
int cl_clock_alarm(void);

/* memmem(3): GNU's, so not imported by Swift. */
const void *cl_memmem(const void *bytes, size_t size, const void *wanted, size_t wanted_size);

/* getrandom(2) without flags. */
ssize_t cl_getrandom(void *bytes, size_t size);

/* copy_file_range(2) from and to the current offsets. */
ssize_t cl_copy_file_range(int from, int to, size_t size);

/* The name of a directory entry: a flexible array in C, a tuple in Swift. */
const char *cl_entry_name(const struct dirent *entry);

/* posix_openpt(3), grantpt(3), unlockpt(3), ptsname_r(3). */
int cl_posix_openpt(int flags);
int cl_grantpt(int descriptor);
int cl_unlockpt(int descriptor);
int cl_ptsname_r(int descriptor, char *name, size_t size);

/* fork(2): Swift hides it. For tests that kill a child of their own at a chosen system call. */
int cl_fork(void);

/* setxattr(2), getxattr(2) by path. */
int cl_setxattr(const char *path, const char *name, const void *value, size_t size);
ssize_t cl_getxattr(const char *path, const char *name, void *value, size_t size);

/* mallopt(3), M_MMAP_THRESHOLD: from this size on memory is the system's, and goes back to it. */
void cl_map_from(size_t size);

/* open(2) flags that are missing. */
extern const int CL_O_PATH;

#endif
