/// What kind of file system a directory is on, as far as watching depends on it.
enum FileSystem {
  /// File systems whose changes can come from elsewhere, where this kernel sees no event: network
  /// shares, and the lower and upper directories of an overlay.
  private static let silent: Set<Int64> = [
    0x6969,  // NFS
    0xFF53_4D42,  // CIFS
    0xFE53_4D42,  // SMB2
    0x517B,  // SMB
    0x6573_5546,  // FUSE
    0x0102_1997,  // 9P
    0x794C_7630,  // overlay
    0x5346_414F,  // AFS
    0x00C3_6400,  // Ceph
    0x786F_4256,  // VirtualBox shared folder
    0xBACB_ACBC,  // VMware shared folder
  ]

  /// Whether events can be relied upon here; when that cannot be told, they cannot.
  static func tellsEveryChange(_ directory: Descriptor) -> Bool {
    do throws(Errno) {
      return !silent.contains(try directory.fileSystem() & 0xFFFF_FFFF)
    } catch {
      return false
    }
  }
}
