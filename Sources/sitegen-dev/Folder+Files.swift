import Glibc

extension Folder {
  /// What lies in a folder and below.
  struct Contents {
    /// The number of files whose names end in `.html`.
    var pages = 0
    /// The number of files, pages included.
    var files = 0
    /// The total length of the files, in bytes.
    var bytes = 0
  }

  /// Writes a file below the folder, making the folders it needs.
  func write(_ text: String, to name: String) throws(ChoreFailure) {
    var text = text
    if let slash = name.lastIndex(of: "/") {
      try folder(String(name[..<slash])).create()
    } else {
      try create()
    }
    let file = "\(path)/\(name)"
    let code = text.withUTF8 { File.write(UnsafeRawBufferPointer($0), to: file) }
    if code != 0 { throw ChoreFailure("write", path: file, code: code) }
  }

  /// Returns the bytes of a file below the folder.
  func read(_ name: String) throws(ChoreFailure) -> [UInt8] {
    try File.read("\(path)/\(name)")
  }

  /// Copies the folder and what is below it.
  func copy(to target: Folder) throws(ChoreFailure) {
    try target.create()
    for name in try names() {
      if folder(name).exists {
        try folder(name).copy(to: target.folder(name))
      } else {
        let bytes = try read(name)
        let file = "\(target.path)/\(name)"
        let code = bytes.withUnsafeBytes { File.write($0, to: file) }
        if code != 0 { throw ChoreFailure("write", path: file, code: code) }
      }
    }
  }

  /// Removes the folder and what is below it; nothing happens when it is not there.
  func remove() throws(ChoreFailure) {
    guard exists else { return }
    for name in try names() { try remove(name) }
    if rmdir(path) != 0 { throw ChoreFailure("remove", path: path, code: errno) }
  }

  /// Removes one entry of the folder with all that is below it.
  func remove(_ name: String) throws(ChoreFailure) {
    if folder(name).exists { return try folder(name).remove() }
    let file = "\(path)/\(name)"
    if unlink(file) != 0 { throw ChoreFailure("remove", path: file, code: errno) }
  }

  /// Returns the paths of the files in the folder and below, relative to it and sorted.
  func paths() throws(ChoreFailure) -> [String] {
    var paths: [String] = []
    for name in try names() {
      let below = folder(name)
      paths += below.exists ? try below.paths().map { "\(name)/\($0)" } : [name]
    }
    return paths.sorted()
  }

  /// Counts the files in the folder and below.
  func contents() throws(ChoreFailure) -> Contents {
    var contents = Contents()
    for name in try names() {
      if folder(name).exists {
        let below = try folder(name).contents()
        contents.pages += below.pages
        contents.files += below.files
        contents.bytes += below.bytes
        continue
      }
      var status = stat()
      let file = "\(path)/\(name)"
      if lstat(file, &status) != 0 { throw ChoreFailure("read", path: file, code: errno) }
      contents.files += 1
      contents.bytes += Int(status.st_size)
      if name.hasSuffix(".html") { contents.pages += 1 }
    }
    return contents
  }
}
