import Accessibility
import HTML

extension AccessiblePage {
  /// The images that assistive technology meets and that have a name, in document order.
  var describedImages: some Sequence<PageTree.NodeID> {
    tree.elements(.img).lazy.filter { image in
      self.isExposed(image) && !self.isPresentational(image) && self.hasName(image)
    }
  }
}
