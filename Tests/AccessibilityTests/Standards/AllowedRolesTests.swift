import Testing

@testable import Accessibility

@Suite struct AllowedRolesTests {
  @Test(arguments: [
    (#"<div id="x">"#, "treeitem"), (#"<a id="x" href="/">"#, "button"),
    (#"<a id="x">"#, "heading"), (#"<input id="x" type="checkbox">"#, "switch"),
    (#"<input id="x">"#, "combobox"), (#"<button id="x">"#, "tab"),
    (#"<section id="x">"#, "doc-chapter"), (#"<img id="x" alt="图">"#, "button"),
    (#"<img id="x" alt="">"#, "presentation"), (#"<nav id="x">"#, "doc-toc"),
    (#"<site-card id="x">"#, "article"), (#"<select id="x">"#, "menu"),
  ])
  func `roles that HTML allows are allowed`(html: String, role: String) throws {
    #expect(try isAllowed(role, on: html))
  }

  @Test(arguments: [
    (#"<main id="x">"#, "button"), (#"<a id="x" href="/">"#, "heading"),
    (#"<input id="x" type="radio">"#, "checkbox"), (#"<input id="x" type="date">"#, "slider"),
    (#"<details><summary id="x">"#, "button"), (#"<img id="x" alt="">"#, "button"),
    (#"<select id="x" multiple>"#, "menu"), (#"<h1 id="x">"#, "button"),
    (#"<fieldset><legend id="x">"#, "heading"), (#"<main id="x">"#, "doc-chapter"),
  ])
  func `roles that HTML forbids are not`(html: String, role: String) throws {
    #expect(try !isAllowed(role, on: html))
  }

  private func isAllowed(_ role: String, on html: String) throws -> Bool {
    let page = page(html)
    return AllowedRoles(of: page.x, on: page).contains(try #require(Role(token: role.utf8)))
  }
}
