/* What Linux has and Swift's Glibc module hides: each wrapped once, thin. */
#ifndef CLINUX_H
#define CLINUX_H
#endif
