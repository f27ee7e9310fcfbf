#define _GNU_SOURCE
#include "CLinux.h"

#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/timerfd.h>
#include <sys/vfs.h>
#include <sys/xattr.h>
#include <unistd.h>

const int CL_O_PATH = O_PATH;

int cl_openat(int directory, const char *path, int flags, mode_t mode) {
  return openat(directory, path, flags, mode);
}

int cl_renameat2(int old_directory, const char *old_path, int new_directory, const char *new_path,
                 unsigned int flags) {
  return renameat2(old_directory, old_path, new_directory, new_path, flags);
}

int cl_filesystem(int descriptor, int64_t *magic) {
  struct statfs facts;
  int result = fstatfs(descriptor, &facts);
  if (result == 0) *magic = (int64_t)facts.f_type;
  return result;
}

int cl_start_writing(int descriptor) {
  return sync_file_range(descriptor, 0, 0, SYNC_FILE_RANGE_WRITE);
}

ssize_t cl_flistxattr(int descriptor, char *names, size_t size) {
  return flistxattr(descriptor, names, size);
}

ssize_t cl_fgetxattr(int descriptor, const char *name, void *value, size_t size) {
  return fgetxattr(descriptor, name, value, size);
}

int cl_fsetxattr(int descriptor, const char *name, const void *value, size_t size) {
  return fsetxattr(descriptor, name, value, size, 0);
}

int cl_ofd_lock(int descriptor) {
  struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
  return fcntl(descriptor, F_OFD_SETLK, &lock);
}

int cl_has_writers(int descriptor) {
  // Whoever opens the file in the instant of the lease breaks it, which sends a signal: the usual
  // one would end the program, SIGURG is ignored unless somebody asked for it.
  fcntl(descriptor, F_SETSIG, SIGURG);
  if (fcntl(descriptor, F_SETLEASE, F_RDLCK) == 0) {
    fcntl(descriptor, F_SETLEASE, F_UNLCK);
    return 0;
  }
  return errno == EAGAIN ? 1 : -1;
}

int cl_clock_alarm(void) {
  int descriptor = timerfd_create(CLOCK_REALTIME, TFD_CLOEXEC | TFD_NONBLOCK);
  if (descriptor < 0) return -1;
  // It is not to ring by itself: only what cancels it matters. The year 2262 is as far as it goes.
  struct itimerspec never = {.it_value = {.tv_sec = INT64_MAX / 1000000000 - 1}};
  int flags = TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET;
  if (timerfd_settime(descriptor, flags, &never, NULL) == 0) return descriptor;
  int error = errno;
  close(descriptor);
  errno = error;
  return -1;
}

const void *cl_memmem(const void *bytes, size_t size, const void *wanted, size_t wanted_size) {
  return memmem(bytes, size, wanted, wanted_size);
}

ssize_t cl_getrandom(void *bytes, size_t size) { return getrandom(bytes, size, 0); }

ssize_t cl_copy_file_range(int from, int to, size_t size) {
  return copy_file_range(from, NULL, to, NULL, size, 0);
}

const char *cl_entry_name(const struct dirent *entry) { return entry->d_name; }

int cl_posix_openpt(int flags) { return posix_openpt(flags); }
int cl_grantpt(int descriptor) { return grantpt(descriptor); }
int cl_unlockpt(int descriptor) { return unlockpt(descriptor); }
int cl_ptsname_r(int descriptor, char *name, size_t size) {
  return ptsname_r(descriptor, name, size);
}

int cl_fork(void) { return fork(); }

int cl_setxattr(const char *path, const char *name, const void *value, size_t size) {
  return setxattr(path, name, value, size, 0);
}

ssize_t cl_getxattr(const char *path, const char *name, void *value, size_t size) {
  return getxattr(path, name, value, size);
}

void cl_map_from(size_t size) { mallopt(M_MMAP_THRESHOLD, (int)size); }
