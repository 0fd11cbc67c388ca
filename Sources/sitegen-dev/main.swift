import ArgumentParser
import Dispatch

// The first thread waits to the end: Valgrind, which counts instructions, cannot go on without it,
// and an asynchronous `main` ends it.
let end = DispatchSemaphore(value: 0)
Task.detached {
  await DevCommand.main()
  end.signal()
}
end.wait()
