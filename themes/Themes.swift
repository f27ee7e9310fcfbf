/// The themes built into the program: the `.theme` files of this folder.
package enum Themes {
  /// Each built-in theme's name and the bytes of its file.
  package static let all: [(name: String, bytes: [UInt8])] = [
    ("contrast", PackageResources.contrast_theme),
    ("mono", PackageResources.mono_theme),
    ("night", PackageResources.night_theme),
    ("paper", PackageResources.paper_theme),
    ("sixteen", PackageResources.sixteen_theme),
  ]
}
