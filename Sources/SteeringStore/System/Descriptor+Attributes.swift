internal import CLinux
internal import Glibc

extension Descriptor {
  /// Gives this file every extended attribute of another, access lists among them.
  ///
  /// Where the file system has none, there is nothing to copy. Attributes that only the system may
  /// set (a security label the kernel has already given) are passed over when refused.
  func copyAttributes(from other: Descriptor) throws(Errno) {
    for name in try other.attributeNames() {
      let value = try other.attribute(name)
      do throws(Errno) {
        try withPath(name) { (name) throws(Errno) in
          _ = try perform(.fsetxattr) { cl_fsetxattr(number, name, value, value.count) }
        }
      } catch {
        let isUsers = name.starts(with: "user.".utf8) || name.starts(with: "system.".utf8)
        if isUsers { throw error }
      }
    }
  }

  private func attributeNames() throws(Errno) -> [[UInt8]] {
    do throws(Errno) {
      let size = try perform(.flistxattr) { cl_flistxattr(number, nil, 0) }
      guard size > 0 else { return [] }
      var names = [CChar](repeating: 0, count: size)
      let count = try perform(.flistxattr) { cl_flistxattr(number, &names, size) }
      return names[..<count].split(separator: 0).map { $0.map { UInt8(bitPattern: $0) } }
    } catch {
      if error.isUnsupported { return [] }
      throw error
    }
  }

  private func attribute(_ name: [UInt8]) throws(Errno) -> [UInt8] {
    try withPath(name) { (name) throws(Errno) in
      let size = try perform(.fgetxattr) { cl_fgetxattr(number, name, nil, 0) }
      var value = [UInt8](repeating: 0, count: size)
      let count = try perform(.fgetxattr) { cl_fgetxattr(number, name, &value, size) }
      return [UInt8](value[..<count])
    }
  }
}
