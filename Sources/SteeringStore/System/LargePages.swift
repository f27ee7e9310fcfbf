internal import CLinux
internal import Glibc

/// Memory for the bytes and fields of a large file: asked for in large pages, the kernel gives it
/// in a hundred steps and not in ten thousand.
enum LargePages {
  /// Has every array of a megabyte or more taken from the system and given back to it. Left alone,
  /// malloc keeps for later what was once as large, and for each thread apart.
  static func giveBackLargeArrays() { cl_map_from(1 << 20) }

  private static let size = 1 << 21

  /// Asks for large pages where whole ones lie in the buffer. Only a wish: madvise(2)
  static func wish(for buffer: UnsafeMutableRawBufferPointer) {
    guard buffer.count >= 2 * size, let base = buffer.baseAddress else { return }
    let start = (UInt(bitPattern: base) + UInt(size) - 1) & ~UInt(size - 1)
    let end = (UInt(bitPattern: base) + UInt(buffer.count)) & ~UInt(size - 1)
    guard end > start else { return }
    madvise(UnsafeMutableRawPointer(bitPattern: start), Int(end - start), MADV_HUGEPAGE)
  }
}
