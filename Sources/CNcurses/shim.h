/* ncursesw, and what Swift cannot import of it: macros with casts, mutable globals, variadics. */
#ifndef STEERCO_CNCURSES_H
#define STEERCO_CNCURSES_H

#define NCURSES_WIDECHAR 1
#include <ncurses.h>
#include <sys/ioctl.h>
#include <wchar.h>

/* The A_* macros are casts, which are not imported. */
static const attr_t curses_bold = A_BOLD;
static const attr_t curses_underline = A_UNDERLINE;
static const attr_t curses_reverse = A_REVERSE;
static const attr_t curses_dim = A_DIM;
#ifdef A_ITALIC
static const attr_t curses_italic = A_ITALIC;
#else
static const attr_t curses_italic = A_NORMAL;
#endif

/* Mutable globals are an error in Swift 6: each is read through a function. */
static inline int curses_colors(void) { return COLORS; }
static inline int curses_color_pairs(void) { return COLOR_PAIRS; }

/* ioctl is variadic. Zero on success. */
static inline int curses_window_size(int descriptor, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return -1;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return 0;
}

/* Shown to GNU programs only. */
extern int memfd_create(const char *, unsigned int);
extern int dup3(int, int, int);

/* <wchar.h> shows it to X/Open programs only; it is there all the same. */
extern int wcwidth(wchar_t);

/* Last, since its macros take common words away. */
#include <term.h>

/* Whether every name of the terminal's own capabilities is there: in a file that is damaged some are
   not, and ncurses would look one up through a null pointer. */
static inline int curses_entry_is_sound(void) {
  const TERMTYPE *entry = cur_term == 0 ? 0 : &cur_term->type;
  if (entry == 0) return 0;
  int count = entry->ext_Booleans + entry->ext_Numbers + entry->ext_Strings;
  if (count > 0 && entry->ext_Names == 0) return 0;
  for (int index = 0; index < count; index++)
    if (entry->ext_Names[index] == 0) return 0;
  return 1;
}

#endif
