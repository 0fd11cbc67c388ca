/// A virtual environment of Python in the cache, with packages from PyPI.
struct PythonEnvironment {
  /// The path of its Python.
  let python: String

  /// Finds the environment of a name, or makes it and installs the packages.
  init(_ name: String, packages: [String], log: String) throws(ChoreFailure) {
    let folder = Workshop.cache.folder(name)
    python = "\(folder.path)/bin/python"
    if folder.exists { return }
    Console.note("installing \(packages.joined(separator: ", ")) from PyPI")
    try Workshop.cache.create()
    _ = try ChildProcess(
      program: "python3", arguments: ["-m", "venv", folder.path], log: log
    ).succeed()
    _ = try ChildProcess(
      program: "\(folder.path)/bin/pip", arguments: ["install", "-q"] + packages, log: log
    ).succeed()
  }
}
